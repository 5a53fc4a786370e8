package vn.tincay.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Tab;
import vn.tincay.base.web.Tone;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.Plan;
import vn.tincay.plan.issue.PaperConfirmers;
import vn.tincay.plan.programme.Programme;
import vn.tincay.plan.reading.UnconfirmedFacts;
import vn.tincay.plan.target.Target;

/**
 * What stands over every page of one plan: who, which, when, the tabs, and the steps this viewer may take.
 *
 * @param superior the plan it answers, when the viewer may see it
 * @param steps keys after {@code plan.step.}; {@link Step} says where each leads
 * @param drafts whether the viewer may work on this plan; the clerk of the agency only registers it
 * @param seen what this page shows, for the steps on it; empty where the viewer takes none
 * @param machineRead what was read and nobody has confirmed, until the plan goes out; null when there is none
 * @param contradictory targets whose words and value do not agree, for those who edit, present and sign
 * @param confirmer whom a paper waits for, while it waits
 * @param seesBelow whether the roster of answers is for this viewer
 */
public record PlanHead(
        Plan plan,
        List<Programme> programmes,
        @Nullable Plan superior,
        String tab,
        List<Step> steps,
        boolean own,
        boolean drafts,
        boolean seesBelow,
        boolean amendmentWaits,
        int tasks,
        String seen,
        @Nullable UnconfirmedFacts machineRead,
        List<Target> contradictory,
        PaperConfirmers.@Nullable Confirmer confirmer) {

    /** One step; a step that changes something at once is posted, another opens a page. */
    public record Step(String key, String path, boolean post, boolean first) {}

    public String href(String path) {
        return "/plans/" + plan.id() + path;
    }

    /** Whether this step is the viewer's to take now. */
    public boolean offers(String step) {
        return steps.stream().anyMatch(one -> one.key().equals(step));
    }

    /** Whether contradictions stand beside the steps: the viewer may present or sign. */
    public boolean asksAboutTargets() {
        return !contradictory.isEmpty()
                && (offers("submission") || offers("signature") || offers("record") || offers("amendment"));
    }

    public Tone tone() {
        return PlanTones.of(plan);
    }

    public String period() {
        return plan.fromYear() == plan.toYear() ? "" + plan.fromYear() : plan.fromYear() + " – " + plan.toYear();
    }

    public List<Tab> tabs(Ui ui) {
        var tabs = new ArrayList<Tab>();
        tabs.add(tab(ui, "overview", "", null));
        tabs.add(tab(ui, "tasks", "/tasks", (long) tasks));
        if (seesBelow && plan.state().isOut()) {
            tabs.add(tab(ui, "below", "/below", null));
        }
        if (plan.hasOriginal()) {
            tabs.add(tab(ui, "document", "/document", null));
        }
        tabs.add(tab(ui, "calendar", "/calendar", null));
        tabs.add(tab(ui, "versions", "/versions", plan.version() == 0 ? null : (long) plan.version()));
        return tabs;
    }

    private Tab tab(Ui ui, String key, String path, @Nullable Long count) {
        return new Tab(ui.t("plan.tab." + key), href(path), key.equals(tab), count);
    }
}
