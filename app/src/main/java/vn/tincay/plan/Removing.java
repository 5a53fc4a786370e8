package vn.tincay.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.document.Attachments;

/** Takes a wrong draft away with its targets, tasks and file. Who did it, when and why stays for ever. */
@Component
public class Removing {

    private final Plans plans;
    private final StateChanges states;
    private final Seen seen;
    private final Removals removals;
    private final Attachments attachments;
    private final JdbcClient sql;

    Removing(Plans plans, StateChanges states, Seen seen, Removals removals, Attachments attachments, JdbcClient sql) {
        this.plans = plans;
        this.states = states;
        this.seen = seen;
        this.removals = removals;
        this.attachments = attachments;
        this.sql = sql;
    }

    /**
     * A draft that never went out; twice removes it once.
     *
     * @param shown what the page showed, {@link Seen#now}
     */
    @Transactional
    public Outcome<UUID> remove(Viewer viewer, UUID id, String reason, @Nullable String shown) {
        states.lock(id);
        var found = plans.visibleTo(viewer).find(id);
        if (found.isEmpty() && removals.of(viewer, id).isPresent()) {
            return Outcome.done(id);
        }
        var plan = plans.visibleTo(viewer).requireOwn(id);
        if (plan.state() != PlanState.DRAFT || plan.version() > 0) {
            return Outcome.refused(Problem.of("plan.removal.problem.not-a-draft"));
        }
        if (reason.isBlank()) {
            return Outcome.refused(Problem.at("reason", "plan.problem.reason"));
        }
        Optional<Outcome<Plan>> outdated = seen.refusal(plan, shown);
        if (outdated.isPresent()) {
            return outdated.get().fold(done -> Outcome.done(id), Outcome::refused);
        }
        removals.write(
                viewer,
                new Removals.Gone(
                        "plan", id, plan.title(), plan.number(), null, removals.other(viewer, plan), reason.strip()));
        removals.writeTasks(viewer, plan, List.of(), reason);
        sql.sql("delete from plan.plans where id = ?").param(id).update();
        dropFile(plan.original());
        return Outcome.done(id);
    }

    /** The file goes with the last record that holds it. */
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
