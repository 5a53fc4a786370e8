package vn.tincay.plan.task.step;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.Ids;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.step.StepInput;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.viewer.Viewer;

/**
 * Stores each step that has no table of its own: who, when, why, and the fingerprint of the page it was taken on, by
 * which a repeated click is recognised.
 */
@Component
public class TaskStepLog {

    /**
     * What is stored for a step besides person and time.
     *
     * @param before the due day before the step; null when the step does not change it
     * @param after the due day after the step; null when the step does not change it
     * @param givenTo the body to which the task was rerouted; null for other steps
     * @param cause the task whose step caused this one; null when there is none
     */
    public record RecordedStep(
            TaskStep step,
            @Nullable LocalDate before,
            @Nullable LocalDate after,
            @Nullable UUID givenTo,
            @Nullable UUID cause) {
        static RecordedStep of(TaskStep step) {
            return new RecordedStep(step, null, null, null, null);
        }
    }

    private final JdbcClient sql;
    private final Clock clock;

    TaskStepLog(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether the step was already taken from the same page, that is, by a repeated click. */
    boolean isTaken(PlanTask task, TaskStep step, StepInput stepInput) {
        return sql.sql("select exists (select 1 from plan.task_steps where task_id = ? and step = ? and seen = ?)")
                .params(task.id(), step.column(), stepInput.fingerprint())
                .query(Boolean.class)
                .single();
    }

    /** The tasks on which the step was already taken from the same page. */
    Set<UUID> taken(TaskStep step, Map<UUID, StepInput> inputs) {
        var ids = List.copyOf(inputs.keySet());
        return Set.copyOf(sql.sql("""
                        select distinct s.task_id
                          from unnest(:ids::uuid[], :seen::text[]) as page (id, seen)
                          join plan.task_steps s on s.task_id = page.id and s.step = :step and s.seen = page.seen
                        """)
                .param("ids", asTexts(ids.stream()))
                .param("seen", fingerprints(ids, inputs))
                .param("step", step.column())
                .query(UUID.class)
                .list());
    }

    /** Stores a step that was taken on several tasks of one page, each with its own note and fingerprint. */
    void writeEach(Viewer viewer, TaskStep step, List<UUID> tasks, Map<UUID, StepInput> inputs) {
        sql.sql("""
                        insert into plan.task_steps (id, task_id, step, at, person_id, person_name, words, seen)
                        select ids.id, ids.task_id, :step, :at, :person, :name, nullif(ids.words, ''), ids.seen
                          from unnest(:ids::uuid[], :tasks::uuid[], :words::text[], :seen::text[])
                               as ids (id, task_id, words, seen)
                        """)
                .param("step", step.column())
                .param("at", SqlValues.at(clock.instant()))
                .param("person", viewer.person())
                .param("name", viewer.name())
                .param("ids", asTexts(Stream.generate(Ids::next).limit(tasks.size())))
                .param("tasks", asTexts(tasks.stream()))
                .param(
                        "words",
                        tasks.stream()
                                .map(task ->
                                        requireNonNull(inputs.get(task)).words().strip())
                                .toArray(String[]::new))
                .param("seen", fingerprints(tasks, inputs))
                .update();
    }

    private static String[] fingerprints(List<UUID> tasks, Map<UUID, StepInput> inputs) {
        return tasks.stream()
                .map(task -> requireNonNull(inputs.get(task)).fingerprint())
                .toArray(String[]::new);
    }

    public void write(Viewer viewer, UUID task, RecordedStep recorded, StepInput stepInput) {
        write(viewer, List.of(task), recorded, stepInput);
    }

    /**
     * Stores the same step for several tasks; {@code recorded.cause} is the task whose step caused the same step on the
     * others.
     */
    public void write(Viewer viewer, List<UUID> tasks, RecordedStep recorded, StepInput stepInput) {
        sql.sql("""
                        insert into plan.task_steps (id, task_id, step, at, person_id, person_name, words, before_on,
                                                     after_on, given_to_id, cause_id, seen)
                        select ids.id, ids.task_id, :step, :at, :person, :name, :words, :before::date, :after::date,
                               case when ids.task_id = coalesce(:cause::uuid, ids.task_id) then :givenTo::uuid end,
                               case when ids.task_id <> :cause::uuid then :cause::uuid end, :seen
                          from unnest(:ids::uuid[], :tasks::uuid[]) as ids (id, task_id)
                        """)
                .param("step", recorded.step().column())
                .param("at", SqlValues.at(clock.instant()))
                .param("person", viewer.person())
                .param("name", viewer.name())
                .param("words", stepInput.wordsOrNull())
                .param("before", recorded.before())
                .param("after", recorded.after())
                .param("givenTo", recorded.givenTo())
                .param("cause", recorded.cause())
                .param("seen", stepInput.fingerprint())
                .param("ids", asTexts(Stream.generate(Ids::next).limit(tasks.size())))
                .param("tasks", asTexts(tasks.stream()))
                .update();
    }

    private static String[] asTexts(Stream<UUID> ids) {
        return ids.map(UUID::toString).toArray(String[]::new);
    }
}
