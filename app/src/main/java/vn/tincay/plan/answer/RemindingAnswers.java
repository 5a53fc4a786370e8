package vn.tincay.plan.answer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.RecordRows;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.reminder.Reminded;
import vn.tincay.base.reminder.ReminderRound;
import vn.tincay.plan.Plan;
import vn.tincay.plan.Plans;
import vn.tincay.plan.PlansBelow;
import vn.tincay.viewer.Viewer;

/**
 * Reminds bodies below that have not answered a plan with one of their own ("đôn đốc"), and records who was reminded.
 */
@Component
public class RemindingAnswers {

    /**
     * A reminder that was sent.
     *
     * @param agencies how many bodies it went to
     * @param dueOn the day by which their plans are wanted; null for none
     */
    public record Reminder(
            Instant at, String by, int agencies, @Nullable LocalDate dueOn) {}

    private final Plans plans;
    private final PlansBelow plansBelow;
    private final JdbcClient sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RemindingAnswers(
            Plans plans, PlansBelow plansBelow, JdbcClient sql, Clock clock, ApplicationEventPublisher events) {
        this.plans = plans;
        this.plansBelow = plansBelow;
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Reminds those of the bodies that have not answered yet and were not reminded today.
     *
     * @param dueOn the day by which their plans are wanted; null for none
     */
    @Transactional
    public Outcome<ReminderRound> remind(Viewer viewer, UUID id, Collection<UUID> bodies, @Nullable LocalDate dueOn) {
        var plan = plans.visibleTo(viewer).lockOwn(id);
        if (!plan.state().isRunning()) {
            return Outcome.refused(Problem.of("plan.below.problem.not-running"));
        }
        if (dueOn != null && dueOn.isBefore(LocalDate.now(clock))) {
            return Outcome.refused(Problem.at("dueOn", "plan.below.problem.past-day"));
        }
        var chosen = plansBelow.of(viewer, id).withAnswer(PlansBelow.Answer.NONE).lines().stream()
                .map(PlansBelow.Line::agency)
                .filter(bodies::contains)
                .toList();
        if (chosen.isEmpty()) {
            return Outcome.refused(Problem.at("agency", "plan.below.problem.nobody"));
        }
        var round = ReminderRound.of(chosen, reminded(plan), clock);
        if (!round.due().isEmpty()) {
            insert(viewer, plan, round.due(), dueOn);
            events.publishEvent(new AnswersReminded(plan.id(), plan.title(), plan.agencyName(), round.due(), dueOn));
        }
        return Outcome.done(round);
    }

    private void insert(Viewer viewer, Plan plan, List<UUID> bodies, @Nullable LocalDate dueOn) {
        var reminder = Ids.next();
        sql.sql("""
                        insert into plan.reminders (id, plan_id, agency_id, at, person_id, person_name, due_on)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(reminder)
                .param(plan.id())
                .param(viewer.agency())
                .param(SqlValues.at(clock.instant()))
                .param(viewer.person())
                .param(viewer.name())
                .param(dueOn)
                .update();
        sql.sql("insert into plan.reminded_bodies (reminder_id, agency_id) select ?, unnest(?::uuid[])")
                .params(reminder, bodies.toArray(UUID[]::new))
                .update();
    }

    /** How often each body was reminded to answer the plan; bodies that never were are left out. */
    public Map<UUID, Reminded> reminded(Plan plan) {
        return Reminded.byBody(sql.sql("""
                        select b.agency_id, count(*) as times, max(r.at) as last
                          from plan.reminders r join plan.reminded_bodies b on b.reminder_id = r.id
                         where r.plan_id = ? group by b.agency_id
                        """).param(plan.id()));
    }

    /** The reminders to answer the plan, newest first. */
    public List<Reminder> of(Plan plan) {
        return sql.sql("""
                        select r.at, r.person_name as by, count(*) as agencies, r.due_on
                          from plan.reminders r join plan.reminded_bodies b on b.reminder_id = r.id
                         where r.plan_id = ?
                         group by r.id order by r.at desc, r.id desc
                        """)
                .param(plan.id())
                .query(RecordRows.of(Reminder.class))
                .list();
    }
}
