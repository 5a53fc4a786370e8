package vn.tincay.plan.web.issue;

import java.util.HashMap;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Outcome;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.document.number.DocumentType;
import vn.tincay.document.number.NumberingBooks;
import vn.tincay.plan.Plan;
import vn.tincay.plan.Plans;
import vn.tincay.plan.issue.ClosingPlan;
import vn.tincay.plan.issue.IssuingPlan;
import vn.tincay.plan.issue.Signatures;
import vn.tincay.plan.issue.SubmittingPlan;
import vn.tincay.plan.task.DueStatuses;
import vn.tincay.plan.web.ByIssuers;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** Takes the steps of a plan from draft to closed. Each form sends the fingerprint of its page. */
@Controller
@RequestMapping("/plans/{plan}")
class PlanStepsController {

    private final Plans plans;
    private final PlanStepPages pages;
    private final SubmittingPlan submitting;
    private final IssuingPlan issuing;
    private final Signatures signatures;
    private final ClosingPlan closing;
    private final NumberingBooks books;
    private final DueStatuses dueStatuses;

    PlanStepsController(
            Plans plans,
            PlanStepPages pages,
            SubmittingPlan submitting,
            IssuingPlan issuing,
            Signatures signatures,
            ClosingPlan closing,
            NumberingBooks books,
            DueStatuses dueStatuses) {
        this.plans = plans;
        this.pages = pages;
        this.submitting = submitting;
        this.issuing = issuing;
        this.signatures = signatures;
        this.closing = closing;
        this.books = books;
        this.dueStatuses = dueStatuses;
    }

    @PostMapping("/submission")
    @ByDrafters
    ModelAndView submit(Viewer viewer, @PathVariable("plan") UUID id, FormInput input) {
        return answer(viewer, id, "submission", input, submitting.submit(viewer, id, input.fingerprint()));
    }

    @GetMapping("/return")
    @ByIssuers
    ModelAndView askReturnToDraft(Viewer viewer, @PathVariable("plan") UUID id) {
        return pages.ask(viewer, id, "return", FormInput.blank());
    }

    @PostMapping("/return")
    @ByIssuers
    ModelAndView returnToDraft(Viewer viewer, @PathVariable("plan") UUID id, FormInput input) {
        return answer(
                viewer,
                id,
                "return",
                input,
                submitting.returnToDraft(viewer, id, input.text("reason"), input.fingerprint()));
    }

    @GetMapping("/closure")
    @ByDrafters
    ModelAndView askForClosure(Viewer viewer, @PathVariable("plan") UUID id) {
        return pages.ask(viewer, id, "closure", FormInput.blank());
    }

    @PostMapping("/closure")
    @ByDrafters
    ModelAndView close(Viewer viewer, @PathVariable("plan") UUID id, FormInput input) {
        return answer(
                viewer, id, "closure", input, closing.close(viewer, id, input.text("reason"), input.fingerprint()));
    }

    /** Shows the whole content above the button that signs it. */
    @GetMapping("/signature")
    @Allowed(value = Role.HEAD, reach = Reach.OWN)
    ModelAndView askSignature(Viewer viewer, @PathVariable("plan") UUID id) {
        return pages.ask(viewer, id, "signature", FormInput.blank());
    }

    @PostMapping("/signature")
    @Allowed(value = Role.HEAD, reach = Reach.OWN)
    ModelAndView sign(Viewer viewer, @PathVariable("plan") UUID id, FormInput input) {
        return answer(viewer, id, "signature", input, issuing.sign(viewer, id, input.fingerprint()));
    }

    /**
     * Fills the form with the number and day stored with the plan; otherwise with the book's next number and today. A
     * day before the signature is replaced by today.
     */
    @GetMapping("/issue")
    @ByIssuers
    ModelAndView askNumber(Viewer viewer, @PathVariable("plan") UUID id) {
        var plan = plans.visibleTo(viewer).requireOwn(id);
        var written = plan.number() == null ? null : plan.issuedOn();
        var day =
                written == null || written.isBefore(signatures.earliestIssueDay(plan)) ? dueStatuses.today() : written;
        var fields = new HashMap<String, Object>();
        fields.put(
                "number",
                plan.number() != null
                        ? plan.number()
                        : books.nextNumber(plan.agency(), DocumentType.PLAN, day.getYear()));
        fields.put("issuedOn", day);
        return pages.ask(viewer, id, "issue", FormInput.of(fields));
    }

    @PostMapping("/issue")
    @ByIssuers
    ModelAndView issue(Viewer viewer, @PathVariable("plan") UUID id, FormInput input) {
        var request =
                new IssuingPlan.IssueRequest(input.trimmed("number"), input.day("issuedOn"), input.day("effectiveOn"));
        Outcome<Plan> outcome = input.problems().isEmpty()
                ? issuing.issue(viewer, id, request, input.fingerprint())
                : Outcome.refused(input.problems());
        return answer(viewer, id, "issue", input, outcome);
    }

    private ModelAndView answer(Viewer viewer, UUID id, String step, FormInput input, Outcome<Plan> outcome) {
        return outcome.fold(
                plan -> Html.seeOther("/plans/" + plan.id(), "plan.done." + step),
                problems -> pages.invalidPage(viewer, id, step, input, problems));
    }
}
