package vn.tincay.plan.task.step;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.plan.task.TaskScope;
import vn.tincay.viewer.source.ActionItem;
import vn.tincay.viewer.source.ActionItem.Group;

/**
 * Lists the requests of bodies that have handed-down tasks: for more time, to refuse, to confirm the completion. The
 * body that handed the task down decides.
 */
@Component
public class TaskRequests {

    private static final int MAX = 100;

    /** An item for several completed tasks names at most this many bodies. */
    private static final int NAMED = 3;

    /** The page on which several completed tasks are confirmed. */
    private static final String CONFIRMATIONS = "/tasks/confirmations";

    /** Tasks {@code c} that are neither refused nor reported as done. */
    private static final String CAN_BE_LATE = """
             and not exists (select 1 from plan.refusals r where r.task_id = c.id and r.rejected_at is null)
             and (c.time_kind = 'recurring' and c.due_on is not null
                  or not exists (select 1 from plan.completions m where m.task_id = c.id and m.ended_at is null))
            """;

    private enum Request {
        EXTENSION("extension", "/extension-decision", """
                exists (select 1 from plan.extensions e
                         where e.task_id = c.id and e.granted is null and e.replaced_at is null)
                """ + CAN_BE_LATE),
        REFUSAL("refusal", "", """
                exists (select 1 from plan.refusals r where r.task_id = c.id and r.rejected_at is null)
                """),
        COMPLETION("completion", "", """
                exists (select 1 from plan.completions m
                         where m.task_id = c.id and m.confirmed_at is null and m.ended_at is null)
                """);

        private final String kind;
        private final String page;
        private final String condition;

        Request(String kind, String page, String condition) {
            this.kind = kind;
            this.page = page;
            this.condition = condition;
        }

        /** The item that lists one task. */
        private ActionItem item(Requested task) {
            return new ActionItem(
                    Group.TO_DECIDE,
                    "plan.action." + kind,
                    task.title(),
                    task.fromName(),
                    task.dueOn(),
                    "/tasks/" + task.id() + page);
        }
    }

    /** @param dueOn null for a refusal or completion, which has no due day to show */
    private record Requested(
            UUID id,
            String title,
            String fromName,
            @Nullable LocalDate dueOn,
            UUID planId,
            String planName) {}

    private final JdbcClient sql;

    TaskRequests(JdbcClient sql) {
        this.sql = sql;
    }

    /** The items for the agency that decides. */
    public List<ActionItem> of(UUID agency) {
        return Stream.of(
                        requested(agency, Request.EXTENSION).stream().map(Request.EXTENSION::item),
                        requested(agency, Request.REFUSAL).stream().map(Request.REFUSAL::item),
                        completions(requested(agency, Request.COMPLETION)))
                .flatMap(items -> items)
                .toList();
    }

    /** The completions to confirm. Several of one plan are one item, because they are confirmed on one page. */
    private static Stream<ActionItem> completions(List<Requested> completed) {
        return completed.stream()
                .collect(Collectors.groupingBy(Requested::planId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(tasks -> tasks.size() > 1 ? together(tasks) : Request.COMPLETION.item(tasks.getFirst()));
    }

    private static ActionItem together(List<Requested> tasks) {
        var first = tasks.getFirst();
        boolean alike = tasks.stream().map(Requested::title).distinct().count() == 1;
        var bodies = tasks.stream().map(Requested::fromName).distinct().toList();
        return new ActionItem(
                Group.TO_DECIDE,
                "plan.action.completions",
                alike ? first.title() : first.planName(),
                String.join(", ", bodies.subList(0, Math.min(NAMED, bodies.size())))
                        + (bodies.size() > NAMED ? ", …" : ""),
                null,
                CONFIRMATIONS + "?plan=" + first.planId());
    }

    private List<Requested> requested(UUID agency, Request request) {
        return sql.sql("""
                        select c.id, c.title, taker.name as from_name, case when :dated then c.due_on end as due_on,
                               p.id as plan_id, coalesce(p.number, p.title) as plan_name
                          from plan.tasks t
                          join plan.plans p on p.id = t.plan_id and p.state in ('issued', 'in_force')
                          join plan.tasks c on c.handed_from_id = t.id
                          join agency.agencies taker on taker.id = c.agency_id
                         where
                        """ + TaskScope.OWN_TASK + " and c.agency_id <> :me and c.withdrawn_at is null and "
                        + request.condition
                        + " order by due_on, c.id limit " + MAX)
                .param("dated", request == Request.EXTENSION)
                .param("me", agency)
                .query(Requested.class)
                .list();
    }
}
