package vn.tincay.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.access.Role;
import vn.tincay.access.Viewer;
import vn.tincay.plan.task.Scope;

/** What waits for a person today under plans: overdue, due within a week, to be decided. The home page shows it. */
@Component
public class Workload {

    public enum Kind {
        TASK,
        TASK_TO_ACCEPT,
        EXTENSION_TO_DECIDE,
        TASK_REFUSED,
        COMPLETION_TO_CONFIRM,
        PLAN_TO_SIGN,
        PLAN_TO_NUMBER,
        PAPER_TO_CONFIRM,
        AMENDMENT_TO_SIGN
    }

    /**
     * One thing to do.
     *
     * @param from the agency it comes from
     * @param due null when nothing says by when
     * @param link the page where it is done
     */
    public record Line(
            Kind kind, String title, String from, @Nullable LocalDate due, String link) {}

    /** The three groups of the home page. */
    public record Today(List<Line> overdue, List<Line> thisWeek, List<Line> toDecide) {
        public static final Today NOTHING = new Today(List.of(), List.of(), List.of());

        public Today {
            overdue = List.copyOf(overdue);
            thisWeek = List.copyOf(thisWeek);
            toDecide = List.copyOf(toDecide);
        }
    }

    private static final int MOST = 100;

    /** So many days after today stand among what is due. */
    public static final int WEEK = 7;

    /** Tasks {@code c} that nobody refused or reported as done. */
    private static final String DUE_STILL = """
             and not exists (select 1 from plan.refusals r where r.task_id = c.id and r.rejected_at is null)
             and (c.time_kind = 'recurring' and c.due_on is not null
                  or not exists (select 1 from plan.completions m where m.task_id = c.id and m.ended_at is null))
            """;

    private final JdbcClient sql;

    Workload(JdbcClient sql) {
        this.sql = sql;
    }

    public Today of(Viewer viewer, LocalDate today) {
        if (!viewer.role().seesContent()) {
            return Today.NOTHING;
        }
        var me = viewer.agency();
        var overdue = tasks(me, LocalDate.of(2000, 1, 1), today.minusDays(1));
        var thisWeek = tasks(me, today, today.plusDays(WEEK));
        return new Today(overdue, thisWeek, toDecide(viewer, today));
    }

    private List<Line> toDecide(Viewer viewer, LocalDate today) {
        var lines = new ArrayList<Line>();
        if (viewer.is(Role.HEAD)) {
            lines.addAll(plans(viewer.agency(), Kind.PLAN_TO_SIGN, false));
            lines.addAll(papers(viewer, today));
            lines.addAll(amendments(viewer.agency()));
        }
        if (viewer.is(Role.CLERK)) {
            lines.addAll(plans(viewer.agency(), Kind.PLAN_TO_NUMBER, true));
            lines.addAll(papers(viewer, today));
            return lines;
        }
        lines.addAll(toAccept(viewer.agency()));
        lines.addAll(below(viewer.agency(), Kind.EXTENSION_TO_DECIDE));
        lines.addAll(below(viewer.agency(), Kind.TASK_REFUSED));
        lines.addAll(below(viewer.agency(), Kind.COMPLETION_TO_CONFIRM));
        return lines;
    }

    /** Tasks at work of the own agency that fall due in this span; one not yet accepted waits among the decisions. */
    private List<Line> tasks(UUID me, LocalDate from, LocalDate to) {
        return sql.sql("""
                        select t.id, t.title, coalesce(giver.name, a.name) as from_name, t.due_on
                          from plan.tasks t
                          join plan.plans p on p.id = t.plan_id and p.state in ('issued', 'in_force')
                          join agency.agencies a on a.id = p.agency_id
                          left join plan.recordings o on o.plan_id = p.id
                          left join plan.tasks above on above.id = t.handed_from_id
                          left join agency.agencies giver on giver.id = above.agency_id
                         where t.due_on between :from and :to and
                        """ + Scope.OWN_TASK + " and " + Scope.COUNTED_HERE + " and " + Scope.STANDING + " and not "
                        + Scope.MET
                        + """
                           and (t.handed_from_id is null
                                or exists (select 1 from plan.acceptances s where s.task_id = t.id))
                         order by t.due_on, t.id limit
                        """ + MOST)
                .param("from", from)
                .param("to", to)
                .param("me", me)
                .query((row, number) -> line(
                        Kind.TASK,
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("from_name"),
                        row.getObject("due_on", LocalDate.class),
                        ""))
                .list();
    }

    private List<Line> toAccept(UUID me) {
        return sql.sql("""
                        select t.id, t.title, giver.name as from_name, t.due_on
                          from plan.tasks t
                          join plan.plans p on p.id = t.plan_id and p.state in ('issued', 'in_force')
                          join plan.tasks above on above.id = t.handed_from_id
                          join agency.agencies giver on giver.id = above.agency_id
                         where t.agency_id = :me
                           and not exists (select 1 from plan.acceptances s where s.task_id = t.id)
                           and
                        """ + Scope.STANDING + " order by t.handed_at limit " + MOST)
                .param("me", me)
                .query((row, number) -> line(
                        Kind.TASK_TO_ACCEPT,
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("from_name"),
                        row.getObject("due_on", LocalDate.class),
                        ""))
                .list();
    }

    /** What bodies below ask of the agency that handed the task down. */
    private List<Line> below(UUID me, Kind kind) {
        var asked = switch (kind) {
            case EXTENSION_TO_DECIDE ->
                "exists (select 1 from plan.extensions e where e.task_id = c.id and e.granted is null)" + DUE_STILL;
            case COMPLETION_TO_CONFIRM -> """
                exists (select 1 from plan.completions m
                         where m.task_id = c.id and m.confirmed_at is null and m.ended_at is null)
                """;
            default -> "exists (select 1 from plan.refusals r where r.task_id = c.id and r.rejected_at is null)";
        };
        return sql.sql("""
                        select c.id, c.title, taker.name as from_name, c.due_on
                          from plan.tasks t
                          join plan.plans p on p.id = t.plan_id and p.state in ('issued', 'in_force')
                          join plan.tasks c on c.handed_from_id = t.id
                          join agency.agencies taker on taker.id = c.agency_id
                         where
                        """ + Scope.OWN_TASK + " and c.agency_id <> :me and c.withdrawn_at is null and " + asked
                        + " order by c.due_on, c.id limit " + MOST)
                .param("me", me)
                .query((row, number) -> line(
                        kind,
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("from_name"),
                        row.getObject("due_on", LocalDate.class),
                        kind == Kind.EXTENSION_TO_DECIDE ? "/extension-decision" : ""))
                .list();
    }

    private List<Line> plans(UUID agency, Kind kind, boolean signed) {
        return sql.sql("""
                        select p.id, p.title, d.name as from_name
                          from plan.plans p join agency.agencies d on d.id = p.drafted_by_id
                         where p.agency_id = :me and p.state = 'submitted'
                           and not exists (select 1 from plan.recordings o where o.plan_id = p.id)
                           and :signed = exists (select 1 from plan.plan_signatures s where s.plan_id = p.id and s.lapsed_at is null)
                         order by p.changed_at limit
                        """ + MOST)
                .param("me", agency)
                .param("signed", signed)
                .query((row, number) -> new Line(
                        kind,
                        row.getString("title"),
                        row.getString("from_name"),
                        null,
                        "/plans/" + row.getString("id") + (signed ? "/issue" : "")))
                .list();
    }

    /** Papers entered by others of the agency, or for a dissolved body by those who keep its papers. */
    private List<Line> papers(Viewer viewer, LocalDate today) {
        return sql.sql("""
                        select p.id, p.title, o.prepared_by_name as from_name
                          from plan.recordings o join plan.plans p on p.id = o.plan_id
                          join agency.agencies a on a.id = p.agency_id
                         where p.state = 'submitted' and o.confirmed_at is null
                           and :me = case when coalesce(a.valid_to, :today) >= :today then p.agency_id
                                          else p.drafted_by_id end
                           and o.prepared_by <> :person
                         order by o.prepared_at limit
                        """ + MOST)
                .param("me", viewer.agency())
                .param("today", today)
                .param("person", viewer.person())
                .query((row, number) -> new Line(
                        Kind.PAPER_TO_CONFIRM,
                        row.getString("title"),
                        row.getString("from_name"),
                        null,
                        "/plans/" + row.getString("id") + "/confirmation"))
                .list();
    }

    private List<Line> amendments(UUID agency) {
        return sql.sql("""
                        select p.id, p.title, d.name as from_name
                          from plan.amendments m join plan.plans p on p.id = m.plan_id
                          join agency.agencies d on d.id = p.drafted_by_id
                         where p.agency_id = ? and m.submitted_at is not null
                         order by m.submitted_at
                        """)
                .param(agency)
                .query((row, number) -> new Line(
                        Kind.AMENDMENT_TO_SIGN,
                        row.getString("title"),
                        row.getString("from_name"),
                        null,
                        "/plans/" + row.getString("id") + "/amendment"))
                .list();
    }

    private static Line line(Kind kind, UUID id, String title, String from, @Nullable LocalDate due, String page) {
        return new Line(kind, title, from, due, "/tasks/" + id + page);
    }
}
