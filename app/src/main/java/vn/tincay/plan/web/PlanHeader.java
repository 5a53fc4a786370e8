package vn.tincay.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.StatusTone;
import vn.tincay.base.web.Tab;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.Plan;
import vn.tincay.plan.issue.paper.PaperConfirmers;
import vn.tincay.plan.programme.Programme;
import vn.tincay.plan.reading.UnconfirmedFacts;
import vn.tincay.plan.target.Target;

/**
 * The head of every page of a plan: issuer, title, dates, tabs, and the steps this viewer may take.
 *
 * @param superior the plan it answers; null when there is none that the viewer may see
 * @param tab key of the tab that is open; empty when none is
 * @param steps the available steps in order
 * @param own whether the viewer's agency issues or drafts the plan
 * @param drafts whether the viewer may work on this plan; a clerk only numbers it
 * @param seesBelow whether the viewer may see which bodies answered the plan
 * @param amendmentWaits whether an amendment is not signed yet
 * @param tasks the number on the tab of tasks
 * @param fingerprint fingerprint of this page for its steps; empty when the viewer may take none
 * @param machineRead facts that were read automatically and not confirmed, until the plan is issued; null when
 *     there are none
 * @param contradictory targets whose text contradicts their value, shown to those who edit, submit and sign
 * @param confirmer who must confirm a paper; null while no confirmation is pending
 */
public record PlanHeader(
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
        String fingerprint,
        @Nullable UnconfirmedFacts machineRead,
        List<Target> contradictory,
        PaperConfirmers.@Nullable Confirmer confirmer) {

    /**
     * One step.
     *
     * @param key message key after {@code plan.step.}
     * @param path the last part of its address
     * @param post whether the step is taken at once by POST; otherwise it opens a page
     * @param first whether it is shown as the main step
     */
    public record Step(String key, String path, boolean post, boolean first) {}

    public String href(String path) {
        return "/plans/" + plan.id() + path;
    }

    /** Whether the viewer may take this step now. */
    public boolean offers(String step) {
        return steps.stream().anyMatch(one -> one.key().equals(step));
    }

    /**
     * Whether contradictory targets are listed beside the steps: the viewer may submit, sign, enter the paper or open
     * the amendment.
     */
    public boolean asksAboutTargets() {
        return !contradictory.isEmpty()
                && (offers("submission") || offers("signature") || offers("record") || offers("amendment"));
    }

    public StatusTone tone() {
        return PlanTones.of(plan);
    }

    public String period() {
        return plan.fromYear() == plan.toYear() ? "" + plan.fromYear() : plan.fromYear() + " – " + plan.toYear();
    }

    public List<Tab> tabs(Ui ui) {
        var tabs = new ArrayList<Tab>();
        tabs.add(tab(ui, "overview", "", null));
        tabs.add(tab(ui, "tasks", "/tasks", (long) tasks));
        if (superior != null) {
            tabs.add(tab(ui, "coverage", "/coverage", null));
        }
        if (seesBelow && plan.state().isIssued()) {
            tabs.add(tab(ui, "below", "/below", null));
            tabs.add(tab(ui, "promises", "/promises", null));
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
