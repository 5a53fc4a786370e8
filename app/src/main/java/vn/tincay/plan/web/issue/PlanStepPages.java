package vn.tincay.plan.web.issue;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanFingerprint;
import vn.tincay.plan.PlanHistory;
import vn.tincay.plan.Plans;
import vn.tincay.plan.drafting.EditingPlan;
import vn.tincay.plan.version.PlanDifference;
import vn.tincay.plan.web.ContentView;
import vn.tincay.plan.web.NamesById;
import vn.tincay.plan.web.PlanHeaders;
import vn.tincay.viewer.Viewer;

/** Builds the page of a plan's step, also for a refused step. */
@Component
public class PlanStepPages {

    private final Plans plans;
    private final PlanHeaders heads;
    private final PlanHistory history;
    private final EditingPlan editing;
    private final PlanFingerprint fingerprints;
    private final NamesById names;

    PlanStepPages(
            Plans plans,
            PlanHeaders heads,
            PlanHistory history,
            EditingPlan editing,
            PlanFingerprint fingerprints,
            NamesById names) {
        this.plans = plans;
        this.heads = heads;
        this.history = history;
        this.editing = editing;
        this.fingerprints = fingerprints;
        this.names = names;
    }

    public ModelAndView ask(Viewer viewer, UUID id, String step, FormInput input) {
        return Html.page("plan/plan-step", page(viewer, id, step, input, List.of()));
    }

    public ModelAndView invalidPage(Viewer viewer, UUID id, String step, FormInput input, List<Problem> problems) {
        return Html.invalid("plan/plan-step", page(viewer, id, step, input, problems), problems);
    }

    private PlanStepPage page(Viewer viewer, UUID id, String step, FormInput input, List<Problem> problems) {
        var plan = plans.visibleTo(viewer).requireOwn(id);
        var content = step.equals("signature") ? content(plan) : null;
        return new PlanStepPage(
                heads.of(viewer, plan, ""),
                step,
                input,
                content,
                content == null ? null : changedSinceRead(plan, content),
                since(plan, input, problems));
    }

    /** What was changed in the draft since it was read in its document; null for a plan without one. */
    private @Nullable PlanDifference changedSinceRead(Plan plan, ContentView now) {
        return plan.hasOriginalText() ? difference(plan, now) : null;
    }

    /** What was changed in the draft since it was created; null when its first content is not stored. */
    @Nullable
    PlanDifference difference(Plan plan, ContentView now) {
        return history.firstDraft(plan)
                .map(first -> PlanDifference.between(first, now.content(), names))
                .orElse(null);
    }

    ContentView content(Plan plan) {
        return ContentView.of(editing.editedContent(plan).content(), names);
    }

    /** What changed since the page was shown, when the step was refused for that reason; null otherwise. */
    public PlanFingerprint.@Nullable ChangesSince since(Plan plan, FormInput input, List<Problem> problems) {
        return problems.contains(Fingerprint.outdated()) ? fingerprints.since(plan, input.fingerprint(), names) : null;
    }
}
