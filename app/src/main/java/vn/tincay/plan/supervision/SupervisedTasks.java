package vn.tincay.plan.supervision;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.PlanScope;
import vn.tincay.plan.task.TaskScope;
import vn.tincay.viewer.Viewer;

/**
 * Counts the tasks that an agency answers for, its own and those of the bodies below, by their {@link
 * TaskSituation.Standing} on a day. A past day is read from the same rows: a completion, refusal or withdrawal after
 * that day does not count yet. Due days are the present ones, since a changed due day replaces the former one.
 */
@Component
public class SupervisedTasks {

    /**
     * Tasks with their standing on {@code :day}: of running plans, and on a past day also of plans closed since. A
     * recurring task moves to its next due day when it is done, so {@code next_due} finds the due day that was open
     * then. The supervised tasks are found first, so that completions are grouped for these only.
     */
    private static final String WITH_STANDINGS = """
            with supervised as materialized (
                select t.id, t.plan_id, t.agency_id, t.handed_from_id, t.province_code, t.time_kind, t.due_on, OWN_PLAN as own
                  from plan.plans p
                  join plan.tasks t on t.plan_id = p.id
                 where (p.state in ('issued', 'in_force') or p.state = 'closed' and :past)
                   and p.issued_on <= :day
                   and (t.withdrawn_at is null or t.withdrawn_at >= :midnight)
                   and (t.handed_at is null or t.handed_at < :midnight)
                   and SUPERVISED),
            completed as (
                select task_id, max(done_on) filter (where done_on <= :day) as done_on,
                       max(occurrence_on) filter (where done_on <= :day) as met_due,
                       min(occurrence_on) filter (where done_on > :day) as next_due
                  from plan.completions
                 where ended_at is null and task_id in (select id from supervised)
                 group by task_id),
            dated as (
                select t.id, t.plan_id, t.agency_id, t.own, c.met_due, c.done_on,
                       coalesce(c.next_due, case when COUNTED then t.due_on end) as due,
                       c.done_on is not null
                       and (t.time_kind <> 'recurring' or t.due_on is null and c.next_due is null) as is_done,
                       r.task_id is not null as refused,
                       case when t.handed_from_id is not null and t.agency_id <> :me and :central
                            then t.province_code end collate "C" as province_code,
                       case when t.handed_from_id is not null and t.agency_id <> :me
                             and not (:central and t.province_code is not null) then t.agency_id end as body_id
                  from supervised t
                  left join plan.recordings o on o.plan_id = t.plan_id
                  left join completed c on c.task_id = t.id
                  left join plan.refusals r on r.task_id = t.id
                   and r.at < :midnight and (r.rejected_at is null or r.rejected_at >= :midnight)),
            standing as (
                select d.*, case when is_done then met_due else due end as day,
                       case when is_done then case when coalesce(done_on <= met_due, true) then 'ON_TIME' else 'LATE' end
                            when refused then 'REFUSED'
                            when due < :day then 'OVERDUE'
                            else 'OPEN' end collate "C" as standing
                  from dated d)
            """.replace("OWN_PLAN", PlanScope.OWN_PLAN)
            .replace("COUNTED", TaskScope.DUE_SINCE_ENTRY)
            .replace("SUPERVISED", TaskScope.SUPERVISED);

    /**
     * Groups the tasks and looks up names for the groups only, since a national plan has tens of thousands of tasks.
     */
    private static final String SELECT_GROUPS = """
            , grouped as (
                select s.plan_id, s.own, s.province_code, s.body_id, s.standing, count(*) as tasks, min(s.day) as oldest,
                       count(*) filter (where s.standing = 'OVERDUE' and s.day < :tolerated) as long_overdue,
                       count(*) filter (where s.standing = 'REFUSED' and exists (
                           select 1 from plan.tasks t join plan.tasks above on above.id = t.handed_from_id
                            where t.id = s.id and s.agency_id <> :me
                              and (above.agency_id = :me or above.handed_from_id is null and s.own))) as to_decide
                  from standing s
                 where s.standing in ('REFUSED', 'OVERDUE')
                    or s.day between make_date(:year, 1, 1) and make_date(:year, 12, 31)
                 group by s.plan_id, s.own, s.province_code, s.body_id, s.standing)
            select g.plan_id as plan, p.title as plan_title, p.number as plan_number, g.own,
                   coalesce(g.province_code, cast(g.body_id as text)) as body, coalesce(u.full_name, a.name) as body_name,
                   g.standing, g.tasks, g.oldest, g.long_overdue, g.to_decide
              from grouped g
              join plan.plans p on p.id = g.plan_id
              left join agency.agencies a on a.id = g.body_id
              left join (select distinct on (code) code, full_name from place.unit_versions
                          where level = 'province' order by code, valid_from desc) u on u.code = g.province_code
             order by g.plan_id, body_name
            """;

    private final JdbcClient sql;

    SupervisedTasks(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The situation on this day, counting the tasks of the year in which it lies.
     *
     * @param today the real today; on an earlier day tasks of plans closed since then count too
     * @param tolerance how many days overdue the agency tolerates
     */
    public TaskSituation on(Viewer viewer, LocalDate day, LocalDate today, int tolerance) {
        var groups = sql.sql(WITH_STANDINGS + SELECT_GROUPS)
                .param("me", viewer.agency())
                .param("central", viewer.isCentral())
                .param("day", day)
                .param(
                        "midnight",
                        SqlValues.at(day.plusDays(1).atStartOfDay(Ui.ZONE).toInstant()))
                .param("past", day.isBefore(today))
                .param("year", day.getYear())
                .param("tolerated", day.minusDays(tolerance))
                .query(TaskSituation.Group.class)
                .list();
        return new TaskSituation(day, groups);
    }
}
