package vn.tincay.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanFingerprint;
import vn.tincay.plan.Plans;
import vn.tincay.plan.drafting.EditingPlan;
import vn.tincay.plan.issue.paper.PaperConfirmers;
import vn.tincay.plan.programme.Programmes;
import vn.tincay.plan.reading.Readings;
import vn.tincay.plan.reading.UnconfirmedFacts;
import vn.tincay.plan.step.PlanGate;
import vn.tincay.plan.step.PlanParty;
import vn.tincay.plan.step.PlanStep;
import vn.tincay.plan.task.content.TaskContents;
import vn.tincay.plan.task.handover.TaskReceivers;
import vn.tincay.plan.version.Amendments;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Viewer;

/** Builds the head of a plan's pages for one viewer. */
@Component
public class PlanHeaders {

    /** Steps that are never shown as the main step, even when they come first. */
    private static final Set<String> SECONDARY_STEPS =
            Set.of("take-back", "return", "closure", "amend", "add-task", "text", "removal", "copy");

    private final Plans plans;
    private final Programmes programmes;
    private final Amendments amendments;
    private final EditingPlan editing;
    private final TaskContents tasks;
    private final Agencies agencies;
    private final PlanGate gate;
    private final PaperConfirmers confirmers;
    private final Readings readings;
    private final PlanFingerprint fingerprints;
    private final TaskReceivers receivers;

    PlanHeaders(
            Plans plans,
            Programmes programmes,
            Amendments amendments,
            EditingPlan editing,
            TaskContents tasks,
            Agencies agencies,
            PlanGate gate,
            PaperConfirmers confirmers,
            Readings readings,
            PlanFingerprint fingerprints,
            TaskReceivers receivers) {
        this.plans = plans;
        this.programmes = programmes;
        this.amendments = amendments;
        this.editing = editing;
        this.tasks = tasks;
        this.agencies = agencies;
        this.gate = gate;
        this.confirmers = confirmers;
        this.readings = readings;
        this.fingerprints = fingerprints;
        this.receivers = receivers;
    }

    public PlanHeader of(Viewer viewer, Plan plan, String tab) {
        var visible = plans.visibleTo(viewer);
        boolean own = visible.isOwn(plan);
        var answered = plan.answers();
        var amendment = own ? amendments.find(plan) : Optional.<Amendments.Amendment>empty();
        return new PlanHeader(
                plan,
                programmes.ofPlan(plan),
                answered == null ? null : visible.find(answered).orElse(null),
                tab,
                own ? steps(viewer, plan, amendment.isPresent()) : answeringSteps(viewer, plan),
                own,
                gate.parties(viewer, plan).contains(PlanParty.DRAFTER),
                own || agencies.isAbove(viewer.agency(), plan.agency()),
                amendment.isPresent(),
                tasks.of(plan).size(),
                own ? fingerprints.current(plan) : "",
                own && !plan.state().isIssued() ? machineRead(viewer, plan) : null,
                own ? editing.editedContent(plan).content().contradictoryTargets() : List.of(),
                own ? confirmers.pendingConfirmer(plan) : null);
    }

    private @Nullable UnconfirmedFacts machineRead(Viewer viewer, Plan plan) {
        var mine = readings.visibleTo(viewer);
        return mine.ofPlan(plan.id())
                .map(review -> review.unconfirmed(mine.isOwn(review.id())))
                .filter(read -> !read.facts().isEmpty())
                .orElse(null);
    }

    private List<PlanHeader.Step> steps(Viewer viewer, Plan plan, boolean amended) {
        var open = gate.open(viewer, plan);
        boolean drafts = gate.parties(viewer, plan).contains(PlanParty.DRAFTER);
        boolean confirms = open.contains(PlanStep.CONFIRM);
        boolean runs = plan.state().isRunning();
        boolean paper = !gate.issuerExists(plan) || plan.hasOriginal() && plan.issuedOn() != null;
        boolean returns = confirms || gate.parties(viewer, plan).contains(PlanParty.HEAD);
        boolean edits = open.contains(PlanStep.EDIT);
        var steps = new ArrayList<PlanHeader.Step>();
        add(steps, paper && open.contains(PlanStep.PREPARE), "record", "/record", false);
        add(steps, open.contains(PlanStep.SUBMIT), "submission", "/submission", true);
        add(steps, edits && !runs, "edit", "/edit", false);
        add(steps, edits && !runs, "text", "/text", false);
        add(steps, edits && !runs, "add-task", "/tasks/new", false);
        add(steps, !paper && drafts && open.contains(PlanStep.PREPARE), "record", "/record", false);
        add(steps, open.contains(PlanStep.REMOVE), "removal", "/removal", false);
        add(steps, confirms, "confirmation", "/confirmation", false);
        add(steps, open.contains(PlanStep.SIGN), "signature", "/signature", false);
        add(steps, open.contains(PlanStep.ISSUE), "issue", "/issue", false);
        add(steps, open.contains(PlanStep.RETURN_TO_DRAFT), returns ? "return" : "take-back", "/return", false);
        add(steps, amended && edits, "amendment", "/amendment", false);
        add(
                steps,
                open.contains(PlanStep.HAND_DOWN)
                        && !receivers.directlyBelow(plan.agency()).isEmpty(),
                "handover",
                "/handover",
                false);
        add(steps, open.contains(PlanStep.REMIND), "reminders", "/reminders", false);
        add(steps, edits && runs, "add-task", "/tasks/new", false);
        add(steps, edits && runs, "amend", "/edit", false);
        add(steps, edits && runs, "text", "/text", false);
        add(steps, open.contains(PlanStep.CLOSE), "closure", "/closure", false);
        add(steps, drafts && plan.state().isIssued(), "copy", "/copy", false);
        return steps;
    }

    /** The step by which a body below answers the plan with its own. */
    private List<PlanHeader.Step> answeringSteps(Viewer viewer, Plan plan) {
        boolean above = plan.state().isRunning() && agencies.isAbove(plan.agency(), viewer.agency());
        return above && viewer.may(ByDrafters.class)
                ? List.of(new PlanHeader.Step("answer", "/answer", false, true))
                : List.of();
    }

    private static void add(List<PlanHeader.Step> steps, boolean allowed, String key, String path, boolean post) {
        if (allowed) {
            steps.add(new PlanHeader.Step(key, path, post, steps.isEmpty() && !SECONDARY_STEPS.contains(key)));
        }
    }
}
