package vn.tincay.plan.task.due;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.Problem;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.content.Timing;

/** Checks and stores due days of tasks. */
@Component
@EnableConfigurationProperties(DueDays.Settings.class)
public class DueDays {

    /** @param extensionYears how many years after the plan's last year a task may still fall due */
    @ConfigurationProperties("tincay.plan")
    record Settings(@DefaultValue("1") int extensionYears) {}

    /** The format of days in messages. */
    public static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Settings settings;
    private final JdbcClient sql;
    private final Clock clock;

    DueDays(Settings settings, JdbcClient sql, Clock clock) {
        this.settings = settings;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * The problem of a day typed as the due day of a task; empty when it is allowed.
     *
     * @param day null when nothing, or no date, was typed
     * @param above the due day of the task above, which must not be exceeded; null for none
     */
    public Optional<Problem> problem(String field, @Nullable LocalDate day, PlanTask task, @Nullable LocalDate above) {
        if (day == null) {
            return Optional.of(Problem.at(field, "base.problem.date"));
        }
        if (isPast(day)) {
            return Optional.of(Problem.at(field, "plan.task.problem.past"));
        }
        return tooLateProblem(field, day, task, above);
    }

    /**
     * The problem of the time that a plan of these years gives a task; empty when it is allowed. A recurring time is
     * checked by its first day.
     */
    public Optional<Problem> problem(Timing timing, int fromYear, int toYear) {
        var first = LocalDate.of(fromYear, 1, 1);
        var day = timing instanceof Timing.Recurring recurring ? recurring.first() : timing.dueFrom(first);
        var field = timing instanceof Timing.ByQuarter ? "quarterYear" : "due";
        if (day == null) {
            return Optional.empty();
        }
        if (day.isBefore(first)) {
            return Optional.of(Problem.at(field, "plan.task.problem.before-plan", first.format(DAY)));
        }
        return tooLateProblem(field, day, latestDay(toYear));
    }

    /** The problem of a day that the plan, or the task above, does not allow; empty for any other day. */
    Optional<Problem> tooLateProblem(String field, LocalDate day, PlanTask task, @Nullable LocalDate above) {
        var beyondPlan = tooLateProblem(field, day, latestDay(task));
        if (beyondPlan.isPresent()) {
            return beyondPlan;
        }
        return above != null && day.isAfter(above)
                ? Optional.of(Problem.at(field, "plan.task.problem.beyond-above", above.format(DAY)))
                : Optional.empty();
    }

    private static Optional<Problem> tooLateProblem(String field, LocalDate day, LocalDate latest) {
        return day.isAfter(latest)
                ? Optional.of(Problem.at(field, "plan.task.problem.beyond-plan", latest.format(DAY)))
                : Optional.empty();
    }

    public boolean isPast(@Nullable LocalDate day) {
        return day != null && day.isBefore(LocalDate.now(clock));
    }

    /**
     * The due day of the task this one was handed down from, whether or not the viewer may see that task; null when
     * there is none.
     */
    @Nullable
    LocalDate dueDayAbove(PlanTask task) {
        return sql.sql("select due_on from plan.tasks where id = ? and due_on is not null")
                .param(task.handedFrom())
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    /** The last day on which a task of this plan may fall due. */
    private LocalDate latestDay(PlanTask task) {
        int lastYear = sql.sql("select to_year from plan.plans where id = ?")
                .param(task.plan())
                .query(Integer.class)
                .single();
        return latestDay(lastYear);
    }

    private LocalDate latestDay(int lastYear) {
        return LocalDate.of(lastYear + settings.extensionYears(), 12, 31);
    }

    /**
     * Stores the new due day. A recurring task keeps its rhythm; any other task becomes due once, on this day. The step
     * that changes the day records the former one.
     */
    void store(UUID task, @Nullable LocalDate day) {
        sql.sql("""
                        update plan.tasks
                           set due_on = :day,
                               time_day = case when time_kind = 'recurring' then time_day else :day end,
                               time_text = case when time_kind = 'recurring' then time_text end,
                               time_kind = case when time_kind = 'recurring' then time_kind else 'by_date' end
                         where id = :task
                        """).param("day", day).param("task", task).update();
    }
}
