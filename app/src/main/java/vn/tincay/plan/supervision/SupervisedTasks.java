package vn.tincay.plan.supervision;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.plan.PlanScope;
import vn.tincay.plan.task.TaskScope;
import vn.tincay.viewer.Viewer;

/**
 * Counts the tasks that an agency answers for, its own and those of the bodies below, as they stand or stood on a day.
 * A past day is read from the same rows: a completion, refusal or withdrawal after that day does not count yet. Due
 * days are those of now, since a moved day replaced the former one.
 */
@Component
public class SupervisedTasks {

    /**
     * Tasks of running plans with the standing of {@code :day}. A due day that a later completion met was open on the
     * day, so a recurring task stands where it stood.
     */
    private static final String STANDINGS = """
            with mine as materialized (
                select t.id, t.plan_id, t.agency_id, t.province_code, t.handed_from_id, t.time_kind, t.due_on,
                       p.title, p.number, OWN_PLAN as own, COUNTED as counted
                  from plan.tasks t
                  join plan.plans p on p.id = t.plan_id
                   and (p.state in ('issued', 'in_force') or p.state = 'closed' and :past)
                   and p.issued_on <= :day
                  left join plan.recordings o on o.plan_id = p.id
                 where (t.withdrawn_at is null or cast(t.withdrawn_at at time zone 'Asia/Ho_Chi_Minh' as date) > :day)
                   and (t.handed_at is null or cast(t.handed_at at time zone 'Asia/Ho_Chi_Minh' as date) <= :day)
                   and SUPERVISED),
            done as materialized (
                select c.task_id, max(c.done_on) filter (where c.done_on <= :day) as done_on,
                       max(c.occurrence_on) filter (where c.done_on <= :day) as met_due,
                       min(c.occurrence_on) filter (where c.done_on > :day) as next_due
                  from plan.completions c join mine on mine.id = c.task_id
                 where c.ended_at is null group by c.task_id),
            standing as (
                select m.*, coalesce(c.next_due, case when m.counted then m.due_on end) as due, c.met_due, c.done_on,
                       c.done_on is not null
                       and (m.time_kind <> 'recurring' or m.due_on is null and c.next_due is null) as is_done,
                       r.task_id is not null as refused
                  from mine m
                  left join done c on c.task_id = m.id
                  left join plan.refusals r on r.task_id = m.id
                   and cast(r.at at time zone 'Asia/Ho_Chi_Minh' as date) <= :day
                   and (r.rejected_at is null or cast(r.rejected_at at time zone 'Asia/Ho_Chi_Minh' as date) > :day)),
            counted as (
                select s.*, case when is_done then met_due else due end as dated,
                       case when is_done then case when coalesce(done_on <= met_due, true) then 'ON_TIME' else 'LATE' end
                            when refused then 'REFUSED'
                            when due < :day then 'OVERDUE'
                            else 'OPEN' end as standing,
                       case when handed_from_id is null or agency_id = :me then null
                            when :central and province_code is not null then province_code
                            else cast(agency_id as text) end as body
                  from standing s)
            """.replace("OWN_PLAN", PlanScope.OWN_PLAN)
            .replace("COUNTED", TaskScope.DUE_SINCE_ENTRY)
            .replace("SUPERVISED", TaskScope.SUPERVISED);

    private static final String GROUPS = """
            , grouped as (
                select c.plan_id as plan, c.title as plan_title, c.number as plan_number, c.own, c.body,
                       min(a.name) as body_name, c.standing, count(*) as tasks,
                       count(distinct c.agency_id) filter (where c.standing = 'OVERDUE' and c.dated < :tolerated) as late_agencies, min(c.dated) as oldest,
                       count(*) filter (where c.standing = 'OVERDUE' and c.dated < :tolerated) as long_overdue,
                       count(*) filter (where c.standing = 'REFUSED' and exists (
                           select 1 from plan.tasks t join plan.tasks above on above.id = t.handed_from_id
                            where t.id = c.id and c.agency_id <> :me
                              and (above.agency_id = :me or above.handed_from_id is null and c.own))) as to_decide
                  from counted c
                  join agency.agencies a on a.id = c.agency_id
                 where c.standing in ('REFUSED', 'OVERDUE')
                    or c.dated between make_date(:year, 1, 1) and make_date(:year, 12, 31)
                 group by c.plan_id, c.title, c.number, c.own, c.body, c.standing)
            select g.plan, g.plan_title, g.plan_number, g.own, g.body, coalesce(u.full_name, g.body_name) as body_name,
                   g.standing, g.tasks, g.late_agencies, g.oldest, g.long_overdue, g.to_decide
              from grouped g
              left join lateral (select full_name from place.unit_versions
                                  where code = g.body and level = 'province' order by valid_from desc limit 1) u on true
             order by g.plan, body_name
            """;

    private final JdbcClient sql;

    SupervisedTasks(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The situation on this day, judged by the year it lies in.
     *
     * @param today the real today; on an earlier day tasks of plans closed since then count too
     * @param tolerance how many days overdue the agency tolerates
     */
    public TaskSituation on(Viewer viewer, LocalDate day, LocalDate today, int tolerance) {
        var groups = sql.sql(STANDINGS + GROUPS)
                .param("me", viewer.agency())
                .param("central", viewer.isCentral())
                .param("day", day)
                .param("past", day.isBefore(today))
                .param("year", day.getYear())
                .param("tolerated", day.minusDays(tolerance))
                .query(TaskSituation.Group.class)
                .list();
        return new TaskSituation(day, groups);
    }
}
