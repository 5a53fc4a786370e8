package vn.tincay.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.plan.task.TaskScope;
import vn.tincay.plan.task.step.TaskParty;
import vn.tincay.plan.task.step.TaskRequests;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.ActionItem;
import vn.tincay.viewer.source.ActionItem.Group;
import vn.tincay.viewer.source.ActionSource;

/** Lists the tasks that wait for an agency: due, returned or to be accepted, and requests of bodies below to decide. */
@Component
@Order(2)
class TaskActions implements ActionSource {

    private static final int MAX = 100;

    /** With at least this many unanswered tasks a plan is listed as one item: they can be accepted together. */
    private static final int TOGETHER = 4;

    /**
     * A task to accept.
     *
     * @param dueOn null when there is no due day
     */
    private record Unanswered(
            UUID id,
            String title,
            String fromName,
            boolean isCoordinating,
            UUID planId,
            String planName,
            @Nullable LocalDate dueOn) {}

    /** Earlier than the due day of any task. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /**
     * Tasks {@code t} whose completion was returned, or that were reopened, until their body reports progress or
     * completion again.
     */
    private static final String RETURNED = """
             exists (select 1 from plan.task_steps s
                      where s.task_id = t.id and s.step in ('return', 'reopen')
                        and not exists (select 1 from plan.completions m where m.task_id = t.id and m.at > s.at)
                        and not exists (select 1 from plan.progress g where g.task_id = t.id and g.at > s.at))
            """;

    private final JdbcClient sql;
    private final TaskRequests requests;

    TaskActions(JdbcClient sql, TaskRequests requests) {
        this.sql = sql;
        this.requests = requests;
    }

    @Override
    public List<ActionItem> of(Viewer viewer, LocalDate today, String lang) {
        if (!TaskParty.isOpenTo(viewer)) {
            return List.of();
        }
        var me = viewer.agency();
        return Stream.of(
                        returnedItems(me),
                        dueItems(me, Group.OVERDUE, EARLIEST, today.minusDays(1)),
                        dueItems(me, Group.THIS_WEEK, today, today.plusDays(ActionItem.WEEK)),
                        itemsToAccept(me, today),
                        requests.of(me))
                .flatMap(List::stream)
                .map(ActionItem::withMailableTitle)
                .toList();
    }

    private List<ActionItem> returnedItems(UUID me) {
        return sql.sql("""
                        select t.id, t.title, giver.name as from_name, t.due_on
                          from plan.tasks t
                          join plan.plans p on p.id = t.plan_id and p.state in ('issued', 'in_force')
                          join plan.tasks above on above.id = t.handed_from_id
                          join agency.agencies giver on giver.id = above.agency_id
                         where t.agency_id = :me and
                        """ + TaskScope.ACTIVE + " and " + RETURNED + " order by t.due_on nulls last, t.id limit " + MAX)
                .param("me", me)
                .query((row, number) -> item(row, Group.RETURNED, "returned", ""))
                .list();
    }

    /**
     * The agency's tasks that fall due in this span and are still to be done, except those that {@link
     * #returnedItems} and {@link #itemsToAccept} list.
     */
    private List<ActionItem> dueItems(UUID me, Group group, LocalDate from, LocalDate to) {
        return sql.sql("""
                        select t.id, t.title, coalesce(giver.name, a.name) as from_name, t.due_on
                          from plan.tasks t
                          join plan.plans p on p.id = t.plan_id and p.state in ('issued', 'in_force')
                          join agency.agencies a on a.id = p.agency_id
                          left join plan.recordings o on o.plan_id = p.id
                          left join plan.tasks above on above.id = t.handed_from_id
                          left join agency.agencies giver on giver.id = above.agency_id
                         where t.due_on between :from and :to and
                        """ + TaskScope.OWN_TASK + " and " + TaskScope.DUE_SINCE_ENTRY + " and " + TaskScope.ACTIVE
                        + " and not "
                        + TaskScope.REPORTED_DONE
                        + " and not "
                        + RETURNED
                        + """
                           and (t.handed_from_id is null
                                or exists (select 1 from plan.acceptances s where s.task_id = t.id))
                         order by t.due_on, t.id limit
                        """ + MAX)
                .param("from", from)
                .param("to", to)
                .param("me", me)
                .query((row, number) -> item(row, group, "progress", "/progress"))
                .list();
    }

    /**
     * The tasks to accept, grouped by due day as accepted tasks are, so that urgent ones come first even before they
     * are accepted. Many tasks of one plan are one item.
     */
    private List<ActionItem> itemsToAccept(UUID me, LocalDate today) {
        var unanswered = sql.sql("""
                        select t.id, t.title, giver.name as from_name, t.joining as is_coordinating, t.plan_id,
                               coalesce(p.number, p.title) as plan_name,
                               case when
                        """ + TaskScope.DUE_SINCE_ENTRY + """
                                    then t.due_on end as due_on
                          from plan.tasks t
                          join plan.plans p on p.id = t.plan_id and p.state in ('issued', 'in_force')
                          left join plan.recordings o on o.plan_id = p.id
                          join plan.tasks above on above.id = t.handed_from_id
                          join agency.agencies giver on giver.id = above.agency_id
                         where t.agency_id = :me
                           and not exists (select 1 from plan.acceptances s where s.task_id = t.id)
                           and
                        """ + TaskScope.ACTIVE
                        + " order by due_on nulls last, t.handed_at limit " + MAX)
                .param("me", me)
                .query(Unanswered.class)
                .list();
        return unanswered.stream().collect(Collectors.groupingBy(Unanswered::planId)).values().stream()
                .flatMap(tasks -> tasks.size() < TOGETHER
                        ? tasks.stream().map(task -> itemToAccept(task, today))
                        : Stream.of(itemToAcceptTogether(tasks.getFirst(), today)))
                .toList();
    }

    private static ActionItem itemToAccept(Unanswered task, LocalDate today) {
        return new ActionItem(
                groupToAccept(task.dueOn(), today),
                task.isCoordinating() ? "plan.action.joining" : "plan.action.acceptance",
                task.title(),
                task.fromName(),
                task.dueOn(),
                "/tasks/" + task.id());
    }

    /** One item for many tasks of one plan, with the soonest due day. */
    private static ActionItem itemToAcceptTogether(Unanswered first, LocalDate today) {
        return new ActionItem(
                groupToAccept(first.dueOn(), today),
                "plan.action.acceptances",
                first.planName(),
                first.fromName(),
                first.dueOn(),
                "/tasks/acceptances?plan=" + first.planId());
    }

    private static Group groupToAccept(@Nullable LocalDate due, LocalDate today) {
        return due == null || due.isAfter(today.plusDays(ActionItem.WEEK)) ? Group.TO_DECIDE : Group.ofDue(due, today);
    }

    private static ActionItem item(ResultSet row, Group group, String kind, String page) throws SQLException {
        return new ActionItem(
                group,
                "plan.action." + kind,
                row.getString("title"),
                row.getString("from_name"),
                row.getObject("due_on", LocalDate.class),
                "/tasks/" + row.getString("id") + page);
    }
}
