package vn.tincay.plan.drafting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.step.StepInput;
import vn.tincay.document.attachment.Attachments;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanFingerprint;
import vn.tincay.plan.Plans;
import vn.tincay.plan.step.PlanGate;
import vn.tincay.plan.step.PlanStep;
import vn.tincay.viewer.Viewer;

/** Deletes a draft with its targets, tasks and file. The record of who did it, when and why is kept. */
@Component
public class RemovingDraft {

    private final PlanGate gate;
    private final Plans plans;
    private final Removals removals;
    private final Attachments attachments;
    private final JdbcClient sql;

    RemovingDraft(PlanGate gate, Plans plans, Removals removals, Attachments attachments, JdbcClient sql) {
        this.gate = gate;
        this.plans = plans;
        this.removals = removals;
        this.attachments = attachments;
        this.sql = sql;
    }

    /**
     * Deletes a draft that was never issued, and returns its id. A repeated request deletes nothing more.
     *
     * @param fingerprint the fingerprint of the page, from {@link PlanFingerprint#current}
     */
    @Transactional
    public Outcome<UUID> remove(Viewer viewer, UUID id, String reason, @Nullable String fingerprint) {
        if (plans.visibleTo(viewer).findLocked(id).isEmpty()
                && removals.of(viewer, id).isPresent()) {
            return Outcome.done(id);
        }
        var stepInput = StepInput.of(reason, fingerprint);
        return gate.take(
                viewer,
                id,
                PlanStep.REMOVE,
                stepInput,
                plan -> List.of(),
                plan -> remove(viewer, plan, stepInput),
                repeated -> id);
    }

    private UUID remove(Viewer viewer, Plan plan, StepInput stepInput) {
        var reason = stepInput.words().strip();
        removals.write(
                viewer,
                new Removals.RemovedSubject(
                        "plan",
                        plan.id(),
                        plan.title(),
                        plan.number(),
                        null,
                        removals.otherAgency(viewer, plan),
                        reason));
        removals.writeTasks(viewer, plan, List.of(), reason);
        sql.sql("delete from plan.plans where id = ?").param(plan.id()).update();
        dropFile(plan.original());
        return plan.id();
    }

    /** Deletes the file unless a plan or a reading still refers to it. */
    public void dropFile(@Nullable UUID file) {
        if (file != null
                && !sql.sql("""
                                select exists (select 1 from plan.plans where original_id = :file)
                                    or exists (select 1 from plan.readings where original_id = :file)
                                """).param("file", file).query(Boolean.class).single()) {
            attachments.remove(file);
        }
    }
}
