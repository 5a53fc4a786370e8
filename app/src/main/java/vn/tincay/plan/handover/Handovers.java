package vn.tincay.plan.handover;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.database.RecordRows;
import vn.tincay.base.database.SqlValues;
import vn.tincay.plan.Plan;
import vn.tincay.viewer.Viewer;

/** Stores handovers of whole plans, and reads what happened to a plan's tasks since a page was shown. */
@Component
public class Handovers {

    /**
     * One handover of a plan.
     *
     * @param note for all receivers; null for none
     * @param tasks how many tasks were handed down
     * @param agencies how many bodies received tasks
     * @param ordered how many times a body was ordered to carry out a task
     * @param coordinating how many times a body was asked to coordinate a task
     */
    public record Handover(
            UUID id,
            Instant at,
            String by,
            @Nullable String note,
            int tasks,
            int agencies,
            int ordered,
            int coordinating) {}

    /** A step on a task of the plan, for the list of changes since a page was shown. */
    public record TaskEvent(String step, String title, String agency, Instant at, String by) {}

    private static final String SELECT =
            "select id, at, person_name as by, note, tasks, agencies, ordered, joining as coordinating from plan.handovers";

    private final JdbcClient sql;
    private final Clock clock;

    Handovers(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** All handovers of the plan, newest first. */
    public List<Handover> of(Plan plan) {
        return sql.sql(SELECT + " where plan_id = ? order by at desc, id desc")
                .param(plan.id())
                .query(RecordRows.of(Handover.class))
                .list();
    }

    Optional<Handover> find(Plan plan, UUID id) {
        return of(plan).stream().filter(handover -> handover.id().equals(id)).findFirst();
    }

    /** Whether a handover of any plan has this id. */
    boolean isUsed(UUID id) {
        return sql.sql("select exists (select 1 from plan.handovers where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    void insert(Viewer viewer, Plan plan, HandoverOrder order, CheckedHandover checked) {
        sql.sql("""
                        insert into plan.handovers (id, plan_id, at, person_id, person_name, note, tasks, agencies, ordered,
                                                    joining)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(order.id(), plan.id(), SqlValues.at(clock.instant()), viewer.person(), viewer.name())
                .param(order.note().isBlank() ? null : order.note().strip())
                .params(checked.handed().size(), checked.agencies(), checked.ordered(), checked.coordinating())
                .update();
    }

    /**
     * The last 50 steps on tasks of the plan after this moment, newest first. Handing one task down to several bodies
     * at once is one step.
     */
    public List<TaskEvent> since(Plan plan, Instant moment) {
        return sql.sql("""
                        select e.step, e.title, a.name as agency, e.at, e.by
                          from (select 'HAND_DOWN' as step, o.title, o.agency_id, t.handed_at as at, t.handed_by_name as by
                                  from plan.tasks t join plan.tasks o on o.id = t.handed_from_id
                                 where t.plan_id = :plan and t.handed_at > :since
                                 group by o.id, t.handed_at, t.handed_by_name
                                union all
                                select upper(s.step), t.title, t.agency_id, s.at, s.person_name
                                  from plan.task_steps s join plan.tasks t on t.id = s.task_id
                                 where t.plan_id = :plan and s.at > :since
                                union all
                                select 'COMPLETE', t.title, t.agency_id, c.at, c.person_name
                                  from plan.completions c join plan.tasks t on t.id = c.task_id
                                 where t.plan_id = :plan and c.at > :since) e (step, title, agency_id, at, by)
                          join agency.agencies a on a.id = e.agency_id
                         order by e.at desc limit 50
                        """)
                .param("plan", plan.id())
                .param("since", SqlValues.at(moment))
                .query(RecordRows.of(TaskEvent.class))
                .list();
    }
}
