package vn.tincay.plan.version;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.step.StepInput;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContents;
import vn.tincay.plan.PlanFingerprint;
import vn.tincay.plan.Plans;
import vn.tincay.plan.drafting.EditingPlan;
import vn.tincay.plan.drafting.Removals;
import vn.tincay.plan.step.PlanGate;
import vn.tincay.plan.step.PlanParty;
import vn.tincay.plan.step.StateChanges;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.viewer.Viewer;

/**
 * Submits an amendment of an issued plan to the head, who signs it as the next version or returns it. Drafters may also
 * withdraw or drop it.
 */
@Component
public class AmendingPlan {

    private final PlanGate gate;
    private final Plans plans;
    private final Amendments amendments;
    private final PlanContents contents;
    private final PlanVersions versions;
    private final StateChanges states;
    private final PlanFingerprint fingerprints;
    private final Removals removals;

    AmendingPlan(
            PlanGate gate,
            Plans plans,
            Amendments amendments,
            PlanContents contents,
            PlanVersions versions,
            StateChanges states,
            PlanFingerprint fingerprints,
            Removals removals) {
        this.gate = gate;
        this.plans = plans;
        this.amendments = amendments;
        this.contents = contents;
        this.versions = versions;
        this.states = states;
        this.fingerprints = fingerprints;
        this.removals = removals;
    }

    /** @param fingerprint the fingerprint of the page, from {@link PlanFingerprint#current} */
    @Transactional
    public Outcome<Plan> submit(Viewer viewer, UUID id, @Nullable String fingerprint) {
        var plan = plans.visibleTo(viewer).lockOwn(id);
        var open = amendments.find(plan);
        if (open.isEmpty()) {
            return noAmendment();
        }
        if (open.get().submitted()) {
            return Outcome.done(plan);
        }
        return fingerprints.refusal(plan, fingerprint).orElseGet(() -> {
            amendments.submit(id);
            return Outcome.done(plan);
        });
    }

    @Transactional
    public Outcome<Plan> sign(Viewer viewer, UUID id, @Nullable String fingerprint) {
        var plan = plans.visibleTo(viewer).lockOwn(id);
        if (!gate.parties(viewer, plan).contains(PlanParty.HEAD)) {
            return Outcome.refused(Problem.of("plan.problem.head-only"));
        }
        var open = amendments.find(plan);
        if (open.isEmpty()) {
            return versions.signedJustNow(viewer, plan) ? Outcome.done(plan) : noAmendment();
        }
        var outdated = fingerprints.refusal(plan, fingerprint);
        if (outdated.isPresent()) {
            return outdated.get();
        }
        removals.writeTasks(
                viewer,
                plan,
                open.get().content().tasks().stream().map(TaskContent::id).toList(),
                open.get().reason());
        contents.write(plan, open.get().content());
        versions.sign(viewer, id, plan.version() + 1);
        versions.store(
                viewer,
                plan,
                open.get().content(),
                plan.version() + 1,
                open.get().reason());
        states.recordEdit(id, viewer);
        amendments.remove(id);
        return Outcome.done(plans.visibleTo(viewer).requireOwn(id));
    }

    /**
     * Returns a submitted amendment to its drafters. The head must give a reason; a drafter who withdraws the amendment
     * need not.
     */
    @Transactional
    public Outcome<Plan> returnToDraft(Viewer viewer, UUID id, String reason, @Nullable String fingerprint) {
        var plan = plans.visibleTo(viewer).lockOwn(id);
        var open = amendments.find(plan);
        if (open.isEmpty()) {
            return noAmendment();
        }
        boolean same =
                reason.strip().equals(Objects.requireNonNullElse(open.get().returnedFor(), ""));
        if (!open.get().submitted() && same) {
            return Outcome.done(plan);
        }
        var outdated = fingerprints.refusal(plan, fingerprint);
        if (outdated.isPresent() || !open.get().submitted()) {
            return outdated.orElseGet(() -> Outcome.done(plan));
        }
        var missing = StepInput.reasonProblem("reason", reason, "plan.problem.reason");
        if (missing.isPresent() && gate.parties(viewer, plan).contains(PlanParty.HEAD)) {
            return Outcome.refused(missing.get());
        }
        amendments.returnToDrafters(viewer, id, reason.isBlank() ? null : reason.strip());
        return Outcome.done(plan);
    }

    @Transactional
    public Outcome<Plan> drop(Viewer viewer, UUID id, @Nullable String fingerprint) {
        var plan = plans.visibleTo(viewer).lockOwn(id);
        var open = amendments.find(plan);
        if (open.isEmpty()) {
            return noAmendment();
        }
        var outdated = fingerprints.refusal(plan, fingerprint);
        if (outdated.isPresent()) {
            return outdated.get();
        }
        if (open.get().submitted() && !gate.parties(viewer, plan).contains(PlanParty.HEAD)) {
            return Outcome.refused(Problem.of(EditingPlan.BEFORE_HEAD));
        }
        amendments.remove(id);
        return Outcome.done(plan);
    }

    /** The refusal when there is no amendment: it was signed or dropped since the page was shown. */
    private static Outcome<Plan> noAmendment() {
        return Outcome.refused(Problem.of("plan.amendment.problem.none"));
    }
}
