package vn.tincay.plan.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.access.Viewer;
import vn.tincay.base.Columns;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Ids;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;

/** The one door of every step of a task: who may take it, when, with what reason, on which page; and its trace. */
@Component
class TaskGate {

    /** What a step leaves behind besides who and when. */
    record Trace(
            TaskStep step,
            String words,
            @Nullable LocalDate before,
            @Nullable LocalDate after,
            @Nullable UUID givenTo,
            @Nullable UUID cause) {
        static Trace of(TaskStep step, String words) {
            return new Trace(step, words, null, null, null, null);
        }
    }

    private final PlanTasks tasks;
    private final TaskRows rows;
    private final TaskSeen seen;
    private final JdbcClient sql;
    private final Clock clock;

    TaskGate(PlanTasks tasks, TaskRows rows, TaskSeen seen, JdbcClient sql, Clock clock) {
        this.tasks = tasks;
        this.rows = rows;
        this.seen = seen;
        this.sql = sql;
        this.clock = clock;
    }

    /** Takes the step when everything speaks for it. The caller holds the task's lock. */
    Outcome<PlanTask> take(
            Viewer viewer, UUID id, TaskStep step, Pressed pressed, Function<PlanTask, Outcome<PlanTask>> act) {
        var task = require(viewer, id, step);
        if (isTaken(id, step, pressed)) {
            return Outcome.done(task);
        }
        if (!seen.isStill(id, pressed.seen())) {
            return Outcome.refused(Fingerprint.outdated());
        }
        if (!task.running()) {
            return Outcome.refused(Problem.of("plan.task.problem.not-running"));
        }
        if (!step.fits(task)) {
            return Outcome.refused(Problem.of(step.problem()));
        }
        return act.apply(task);
    }

    /** Nobody decides above on what his own agency does below. */
    PlanTask require(Viewer viewer, UUID id, TaskStep step) {
        var visible = tasks.visibleTo(viewer);
        if (step.side() == TaskStep.Side.RECEIVER) {
            return visible.requireOwn(id);
        }
        var task = visible.requireHandedByUs(id);
        if (task.isHandedDown() && task.agency().equals(viewer.agency())) {
            throw new NotFound();
        }
        return task;
    }

    /** Whether a step that opens a task again would leave it open under one that is finished. */
    boolean isUnderFinished(PlanTask task) {
        var above = task.handedFrom() != null ? task.handedFrom() : task.parent();
        return above != null
                && rows.list(sql.sql(TaskRows.SELECT + " where t.id = :above").param("above", above)).stream()
                        .anyMatch(one -> one.state() == TaskState.DONE || one.state() == TaskState.REPORTED);
    }

    void write(Viewer viewer, UUID task, Trace trace, Pressed pressed) {
        write(viewer, List.of(task), trace, pressed);
    }

    /** The same step of several tasks; {@code trace.cause} is the one that brought the others along. */
    void write(Viewer viewer, List<UUID> tasks, Trace trace, Pressed pressed) {
        sql.sql("""
                        insert into plan.task_steps (id, task_id, step, at, person_id, person_name, words, before_on,
                                                     after_on, given_to_id, cause_id, seen)
                        select ids.id, ids.task_id, :step, :at, :person, :name, :words, :before::date, :after::date,
                               case when ids.task_id = coalesce(:cause::uuid, ids.task_id) then :givenTo::uuid end,
                               case when ids.task_id <> :cause::uuid then :cause::uuid end, :seen
                          from unnest(:ids::uuid[], :tasks::uuid[]) as ids (id, task_id)
                        """)
                .param("step", trace.step().column())
                .param("at", Columns.at(clock.instant()))
                .param("person", viewer.person())
                .param("name", viewer.name())
                .param("words", trace.words().isBlank() ? null : trace.words().strip())
                .param("before", trace.before())
                .param("after", trace.after())
                .param("givenTo", trace.givenTo())
                .param("cause", trace.cause())
                .param("seen", pressed.seen())
                .param("ids", texts(Stream.generate(Ids::next).limit(tasks.size())))
                .param("tasks", texts(tasks.stream()))
                .update();
    }

    private static String[] texts(Stream<UUID> ids) {
        return ids.map(UUID::toString).toArray(String[]::new);
    }

    /** A second click on the same page. */
    private boolean isTaken(UUID task, TaskStep step, Pressed pressed) {
        return sql.sql("select exists (select 1 from plan.task_steps where task_id = ? and step = ? and seen = ?)")
                .param(task)
                .param(step.column())
                .param(pressed.seen())
                .query(Boolean.class)
                .single();
    }
}
