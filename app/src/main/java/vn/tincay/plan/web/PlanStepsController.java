package vn.tincay.plan.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.Allowed;
import vn.tincay.access.ByDrafters;
import vn.tincay.access.Reach;
import vn.tincay.access.Role;
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.document.Books;
import vn.tincay.document.DocumentType;
import vn.tincay.plan.Closing;
import vn.tincay.plan.Issuing;
import vn.tincay.plan.Plan;
import vn.tincay.plan.Plans;
import vn.tincay.plan.Submitting;
import vn.tincay.plan.task.Lights;

/** The steps of a plan from draft to closed. */
@Controller
@RequestMapping("/plans/{plan}")
class PlanStepsController {

    private final Plans plans;
    private final PlanHeads heads;
    private final Submitting submitting;
    private final Issuing issuing;
    private final Closing closing;
    private final Books books;
    private final Lights lights;

    PlanStepsController(
            Plans plans,
            PlanHeads heads,
            Submitting submitting,
            Issuing issuing,
            Closing closing,
            Books books,
            Lights lights) {
        this.plans = plans;
        this.heads = heads;
        this.submitting = submitting;
        this.issuing = issuing;
        this.closing = closing;
        this.books = books;
        this.lights = lights;
    }

    @PostMapping("/submission")
    @ByDrafters
    ModelAndView submit(Viewer viewer, @PathVariable("plan") UUID id) {
        return answer(viewer, id, "submission", submitting.submit(viewer, id));
    }

    @GetMapping("/return")
    @ByDrafters
    ModelAndView askForReturn(Viewer viewer, @PathVariable("plan") UUID id) {
        return Html.page("plan/plan-step", page(viewer, id, "return", Typed.blank()));
    }

    @PostMapping("/return")
    @ByDrafters
    ModelAndView takeBack(
            Viewer viewer, @PathVariable("plan") UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var typed = new Typed(sent);
        return submitting
                .takeBack(viewer, id, typed.text("reason"))
                .fold(plan -> done(plan, "return"), problems -> again(viewer, id, "return", typed, problems));
    }

    @GetMapping("/closure")
    @ByDrafters
    ModelAndView askForClosure(Viewer viewer, @PathVariable("plan") UUID id) {
        return Html.page("plan/plan-step", page(viewer, id, "closure", Typed.blank()));
    }

    @PostMapping("/closure")
    @ByDrafters
    ModelAndView close(Viewer viewer, @PathVariable("plan") UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var typed = new Typed(sent);
        return closing.close(viewer, id, typed.text("reason"))
                .fold(plan -> done(plan, "closure"), problems -> again(viewer, id, "closure", typed, problems));
    }

    @PostMapping("/signature")
    @Allowed(value = Role.HEAD, reach = Reach.OWN)
    ModelAndView sign(Viewer viewer, @PathVariable("plan") UUID id) {
        return answer(viewer, id, "signature", issuing.sign(viewer, id));
    }

    @GetMapping("/issue")
    @ByIssuers
    ModelAndView askNumber(Viewer viewer, @PathVariable("plan") UUID id) {
        var plan = plans.visibleTo(viewer).requireOwn(id);
        var fields = new java.util.HashMap<String, Object>();
        fields.put(
                "number",
                plan.number() != null
                        ? plan.number()
                        : books.next(
                                plan.agency(), DocumentType.PLAN, lights.today().getYear()));
        if (plan.issuedOn() != null) {
            fields.put("issuedOn.day", plan.issuedOn().getDayOfMonth());
            fields.put("issuedOn.month", plan.issuedOn().getMonthValue());
            fields.put("issuedOn.year", plan.issuedOn().getYear());
        }
        return Html.page("plan/plan-step", page(viewer, id, "issue", Typed.of(fields)));
    }

    @PostMapping("/issue")
    @ByIssuers
    ModelAndView issue(Viewer viewer, @PathVariable("plan") UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var typed = new Typed(sent);
        var reading = new Reading(typed);
        var wish = new Issuing.Wish(reading.text("number"), reading.date("issuedOn"), reading.date("effectiveOn"));
        Outcome<Plan> outcome =
                reading.problems().isEmpty() ? issuing.issue(viewer, id, wish) : Outcome.refused(reading.problems());
        return outcome.fold(plan -> done(plan, "issue"), problems -> again(viewer, id, "issue", typed, problems));
    }

    private ModelAndView answer(Viewer viewer, UUID id, String step, Outcome<Plan> outcome) {
        return outcome.fold(plan -> done(plan, step), problems -> again(viewer, id, step, Typed.blank(), problems));
    }

    private static ModelAndView done(Plan plan, String step) {
        return Html.seeOther("/plans/" + plan.id(), "plan.done." + step);
    }

    private ModelAndView again(Viewer viewer, UUID id, String step, Typed typed, List<Problem> problems) {
        return Html.invalid("plan/plan-step", page(viewer, id, step, typed), problems);
    }

    private PlanStepPage page(Viewer viewer, UUID id, String step, Typed typed) {
        var plan = plans.visibleTo(viewer).requireOwn(id);
        return new PlanStepPage(heads.of(viewer, plan, ""), step, typed);
    }
}
