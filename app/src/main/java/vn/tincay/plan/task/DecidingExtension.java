package vn.tincay.plan.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Viewer;
import vn.tincay.base.Columns;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;

/** The agency above grants more time, to the wished day or another one, or refuses it. Never beyond its own day. */
@Component
public class DecidingExtension {

    /** @param until the day granted; null when refused, or when what was typed is no day */
    public record Decision(
            @Nullable Boolean granted, @Nullable LocalDate until, String answer) {}

    private final PlanTasks tasks;
    private final TaskRecord record;
    private final TaskLock lock;
    private final JdbcClient sql;
    private final Clock clock;

    DecidingExtension(PlanTasks tasks, TaskRecord record, TaskLock lock, JdbcClient sql, Clock clock) {
        this.tasks = tasks;
        this.record = record;
        this.lock = lock;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    public Outcome<PlanTask> decide(Viewer viewer, UUID id, Decision decision) {
        lock.hold(id);
        var task = tasks.visibleTo(viewer).requireHandedByUs(id);
        var asked = record.openExtension(id);
        if (asked.isEmpty()) {
            return answeredAlready(task, decision);
        }
        var problem = problem(viewer, task, asked.get(), decision);
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        write(viewer, asked.get(), decision);
        if (Boolean.TRUE.equals(decision.granted())) {
            sql.sql("update plan.tasks set due_on = ? where id = ?")
                    .param(decision.until())
                    .param(id)
                    .update();
        }
        return Outcome.done(task);
    }

    /** A second click with the same answer is harmless; another answer comes too late. */
    private Outcome<PlanTask> answeredAlready(PlanTask task, Decision decision) {
        var last = record.extensions(task.id()).stream().findFirst();
        boolean same = last.isPresent()
                && java.util.Objects.equals(last.get().granted(), decision.granted())
                && (!Boolean.TRUE.equals(decision.granted())
                        || java.util.Objects.equals(last.get().grantedOn(), decision.until()));
        return same ? Outcome.done(task) : Outcome.refused(Problem.of("plan.task.problem.extension-decided"));
    }

    private Optional<Problem> problem(Viewer viewer, PlanTask task, Extension asked, Decision decision) {
        if (decision.granted() == null) {
            return Optional.of(Problem.at("granted", "plan.problem.choose"));
        }
        if (!decision.granted()) {
            return decision.answer().isBlank()
                    ? Optional.of(Problem.at("answer", "plan.problem.reason"))
                    : Optional.empty();
        }
        if (decision.until() == null) {
            return Optional.of(Problem.at("until", "plan.problem.date"));
        }
        if (asked.previousOn() != null && !decision.until().isAfter(asked.previousOn())) {
            return Optional.of(Problem.at("until", "plan.task.problem.wished-early"));
        }
        var above = task.handedFrom() == null
                ? null
                : tasks.visibleTo(viewer).require(task.handedFrom()).dueOn();
        return above != null && decision.until().isAfter(above)
                ? Optional.of(Problem.at("until", "plan.task.problem.beyond-ours"))
                : Optional.empty();
    }

    private void write(Viewer viewer, Extension asked, Decision decision) {
        boolean granted = Boolean.TRUE.equals(decision.granted());
        sql.sql("""
                        update plan.extensions set granted = ?, granted_on = ?, decided_at = ?, decided_by = ?,
                               decided_by_name = ?, answer = ?
                         where id = ?
                        """)
                .param(granted)
                .param(granted ? decision.until() : null)
                .param(Columns.at(clock.instant()))
                .param(viewer.person())
                .param(viewer.name())
                .param(decision.answer().strip())
                .param(asked.id())
                .update();
    }
}
