package vn.tincay.plan.web.issue;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.document.attachment.AttachmentPanel;
import vn.tincay.document.attachment.AttachmentPanel.Adding;
import vn.tincay.plan.Plan;
import vn.tincay.plan.Plans;
import vn.tincay.plan.issue.paper.PaperConfirmers;
import vn.tincay.plan.issue.paper.RecordingPaper;
import vn.tincay.plan.web.ByIssuers;
import vn.tincay.plan.web.PlanHeaders;
import vn.tincay.plan.web.PlanOriginals;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/**
 * Enters a plan that was issued outside the system: an officer enters the data of the paper, the clerk or head confirms
 * it beside the original.
 */
@Controller
@RequestMapping("/plans/{plan}")
class PaperRecordController {

    private final Plans plans;
    private final PlanHeaders heads;
    private final PlanStepPages pages;
    private final PaperConfirmationPages confirmations;
    private final RecordingPaper recording;
    private final PaperConfirmers confirmers;
    private final PlanOriginals originals;

    PaperRecordController(
            Plans plans,
            PlanHeaders heads,
            PlanStepPages pages,
            PaperConfirmationPages confirmations,
            RecordingPaper recording,
            PaperConfirmers confirmers,
            PlanOriginals originals) {
        this.plans = plans;
        this.heads = heads;
        this.pages = pages;
        this.confirmations = confirmations;
        this.recording = recording;
        this.confirmers = confirmers;
        this.originals = originals;
    }

    /**
     * Fills the form with the number and day stored with the plan; a missing number stays empty, since no numbering
     * book here assigns it.
     */
    @GetMapping("/record")
    @ByIssuers
    ModelAndView ask(Viewer viewer, @PathVariable("plan") UUID id) {
        var plan = plans.visibleTo(viewer).requireOwn(id);
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("number", plan.number());
        fields.put("issuedOn", plan.issuedOn());
        return Html.page("plan/paper-record", page(viewer, plan, FormInput.of(fields), List.of()));
    }

    @PostMapping("/record")
    @ByIssuers
    ModelAndView prepare(Viewer viewer, @PathVariable("plan") UUID id, FormInput input) {
        var paper = new RecordingPaper.Paper(
                input.trimmed("number"),
                input.day("issuedOn"),
                input.day("effectiveOn"),
                input.files("file").stream()
                        .filter(file -> !file.isEmpty())
                        .findFirst()
                        .orElse(null));
        Outcome<Plan> outcome = input.problems().isEmpty()
                ? recording.prepare(viewer, id, paper, input.fingerprint())
                : Outcome.refused(input.problems());
        return outcome.fold(
                plan -> Html.seeOther("/plans/" + id, "plan.done.record"),
                problems -> Html.invalid(
                        "plan/paper-record",
                        page(viewer, plans.visibleTo(viewer).requireOwn(id), input, problems),
                        problems));
    }

    private PaperRecordPage page(Viewer viewer, Plan plan, FormInput input, List<Problem> problems) {
        return new PaperRecordPage(
                heads.of(viewer, plan, ""),
                input,
                original(plan),
                confirmers.of(plan, viewer.person()),
                pages.since(plan, input, problems));
    }

    /** The paper stored with the draft, or the field to attach it. */
    private AttachmentPanel original(Plan plan) {
        return originals
                .panel(plan)
                .adding(
                        plan.original() == null
                                ? Adding.one("file", "plan.paper-record.original", "plan.paper-record.original-hint")
                                : null);
    }

    /** Shows the record beside its original, with what was changed since it was read. */
    @GetMapping("/confirmation")
    @Allowed(
            value = {Role.HEAD, Role.CLERK},
            reach = Reach.OWN)
    ModelAndView askConfirmation(Viewer viewer, @PathVariable("plan") UUID id) {
        var plan = plans.visibleTo(viewer).requireOwn(id);
        return hasNothingToConfirm(plan)
                ? Html.seeOther("/plans/" + id)
                : Html.page("plan/paper-confirmation", confirmations.of(viewer, plan, FormInput.blank(), List.of()));
    }

    @PostMapping("/confirmation")
    @Allowed(
            value = {Role.HEAD, Role.CLERK},
            reach = Reach.OWN)
    ModelAndView confirm(Viewer viewer, @PathVariable("plan") UUID id, FormInput input) {
        return recording
                .confirm(viewer, id, input.fingerprint())
                .fold(
                        plan -> Html.seeOther("/plans/" + id, "plan.done.confirmation"),
                        problems -> refused(viewer, plans.visibleTo(viewer).requireOwn(id), input, problems));
    }

    /**
     * Shows the problems on the page of the confirmation; leads to the page of the plan when there is nothing to
     * confirm.
     */
    private ModelAndView refused(Viewer viewer, Plan plan, FormInput input, List<Problem> problems) {
        return hasNothingToConfirm(plan)
                ? Html.seeOther("/plans/" + plan.id())
                : Html.invalid("plan/paper-confirmation", confirmations.of(viewer, plan, input, problems), problems);
    }

    private static boolean hasNothingToConfirm(Plan plan) {
        return plan.onPaper() == null || plan.state().isIssued();
    }
}
