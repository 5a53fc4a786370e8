package vn.tincay.plan.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.Viewer;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.plan.Editing;
import vn.tincay.plan.Plan;
import vn.tincay.plan.Plans;
import vn.tincay.plan.Seen;

/** Makes the page of a step, and the same page again when the step was refused. */
@Component
class StepPages {

    private final Plans plans;
    private final PlanHeads heads;
    private final Editing editing;
    private final Seen seen;
    private final NamesById names;

    StepPages(Plans plans, PlanHeads heads, Editing editing, Seen seen, NamesById names) {
        this.plans = plans;
        this.heads = heads;
        this.editing = editing;
        this.seen = seen;
        this.names = names;
    }

    ModelAndView ask(Viewer viewer, UUID id, String step, Typed typed) {
        return Html.page("plan/plan-step", page(viewer, id, step, typed, List.of()));
    }

    ModelAndView again(Viewer viewer, UUID id, String step, Typed typed, List<Problem> problems) {
        return Html.invalid("plan/plan-step", page(viewer, id, step, typed, problems), problems);
    }

    private PlanStepPage page(Viewer viewer, UUID id, String step, Typed typed, List<Problem> problems) {
        var plan = plans.visibleTo(viewer).requireOwn(id);
        return new PlanStepPage(
                heads.of(viewer, plan, ""),
                step,
                typed,
                step.equals("signature") ? content(viewer, id) : null,
                since(plan, typed, problems));
    }

    ContentView content(Viewer viewer, UUID id) {
        return ContentView.of(editing.working(viewer, id).content(), names);
    }

    /** What changed, when the step was refused because of it. */
    Seen.@Nullable Since since(Plan plan, Typed typed, List<Problem> problems) {
        return problems.contains(Fingerprint.outdated()) ? seen.since(plan, typed.text("seen"), names) : null;
    }
}
