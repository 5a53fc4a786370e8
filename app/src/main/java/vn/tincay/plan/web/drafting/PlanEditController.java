package vn.tincay.plan.web.drafting;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.Plans;
import vn.tincay.plan.drafting.EditingPlan;
import vn.tincay.plan.programme.Programmes;
import vn.tincay.plan.target.Target;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Resendable;
import vn.tincay.viewer.Viewer;

/**
 * Edits header and targets of a plan. When another person saved in the meantime, the second editor sees that change and
 * decides.
 */
@Controller
@RequestMapping("/plans/{plan}/edit")
class PlanEditController {

    private final Plans plans;
    private final Programmes programmes;
    private final EditingPlan editing;
    private final ConcurrentEdits concurrentEdits;

    PlanEditController(Plans plans, Programmes programmes, EditingPlan editing, ConcurrentEdits concurrentEdits) {
        this.plans = plans;
        this.programmes = programmes;
        this.editing = editing;
        this.concurrentEdits = concurrentEdits;
    }

    @GetMapping
    @ByDrafters
    ModelAndView show(Viewer viewer, @PathVariable("plan") UUID id) {
        var plan = plans.visibleTo(viewer).requireOwn(id);
        var working = editing.editedContent(plan);
        return Html.page("plan/edit-plan", page(viewer, plan, PlanFields.of(working), null));
    }

    @PostMapping
    @ByDrafters
    @Resendable
    ModelAndView save(Viewer viewer, @PathVariable("plan") UUID id, FormInput input) {
        var plan = plans.visibleTo(viewer).requireOwn(id);
        if (input.has("add")) {
            return Html.page("plan/edit-plan", page(viewer, plan, input, null));
        }
        var form = new PlanForm(input);
        var working = editing.editedContent(plan);
        var content = form.content(working.content());
        if (!form.problems().isEmpty()) {
            return Html.invalid("plan/edit-plan", page(viewer, plan, input, null), form.problems());
        }
        var contradictions = newContradictions(working.content(), content);
        if (!contradictions.isEmpty() && !input.text("sure").equals(contradictionFingerprint(contradictions))) {
            return Html.page("plan/edit-plan", page(viewer, plan, input, null, contradictions));
        }
        var revision = input.whole("revision");
        return editing.change(viewer, id, revision == null ? -1 : revision, input.text("reason"), now -> content)
                .fold(
                        changed -> Html.seeOther(
                                changed.state().isIssued() ? "/plans/" + id + "/amendment" : "/plans/" + id,
                                "plan.done.saved"),
                        problems -> Html.invalid(
                                "plan/edit-plan",
                                page(viewer, plan, input, concurrentEdits.find(plan, working, content, problems)),
                                problems));
    }

    /** Targets that become contradictory by this edit. */
    private static List<Target> newContradictions(PlanContent before, PlanContent now) {
        return now.contradictoryTargets().stream()
                .filter(target -> before.contradictoryTargets().stream()
                        .noneMatch(one -> one.text().equals(target.text())
                                && Objects.equals(one.contradiction(), target.contradiction())))
                .toList();
    }

    /** Fingerprint of the contradictions the form asked about; the form sends it back. */
    static String contradictionFingerprint(List<Target> targets) {
        return Fingerprint.of(targets.stream().map(Target::contradiction).toList())
                .value();
    }

    private PlanFormPage page(Viewer viewer, Plan plan, FormInput input, @Nullable ConcurrentEdit meanwhile) {
        return page(viewer, plan, input, meanwhile, List.of());
    }

    private PlanFormPage page(
            Viewer viewer,
            Plan plan,
            FormInput input,
            @Nullable ConcurrentEdit meanwhile,
            List<Target> contradictions) {
        return new PlanFormPage(
                input,
                plan,
                List.of(),
                programmes.all(),
                programmes.indicators(),
                plans.visibleTo(viewer).answerable(),
                plan.state().isIssued(),
                meanwhile,
                contradictions);
    }
}
