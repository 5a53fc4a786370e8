package vn.tincay.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** What waits for a person today under plans: overdue, due within a week, to be decided. The home page shows it. */
@Component
public class PlanActions {

    public enum Kind {
        TASK,
        TASK_RETURNED,
        TASK_TO_ACCEPT,
        TASK_ASKED,
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

    /** The groups of the home page; what was returned stands in no other one. */
    public record Today(List<Line> returned, List<Line> overdue, List<Line> thisWeek, List<Line> toDecide) {
        public static final Today NOTHING = new Today(List.of(), List.of(), List.of(), List.of());

        public Today {
            returned = List.copyOf(returned);
            overdue = List.copyOf(overdue);
            thisWeek = List.copyOf(thisWeek);
            toDecide = List.copyOf(toDecide);
        }
    }

    static final int MOST = 100;

    /** So many days after today stand among what is due. */
    public static final int WEEK = 7;

    private final JdbcClient sql;
    private final TasksAtHand tasks;

    PlanActions(JdbcClient sql, TasksAtHand tasks) {
        this.sql = sql;
        this.tasks = tasks;
    }

    public Today of(Viewer viewer, LocalDate today) {
        if (!viewer.role().seesContent()) {
            return Today.NOTHING;
        }
        if (!viewer.role().drafts()) {
            return new Today(List.of(), List.of(), List.of(), toDecide(viewer, today));
        }
        var me = viewer.agency();
        var returned = tasks.returned(me);
        var overdue = tasks.due(me, LocalDate.of(2000, 1, 1), today.minusDays(1));
        var thisWeek = tasks.due(me, today, today.plusDays(WEEK));
        return new Today(returned, without(returned, overdue), without(returned, thisWeek), toDecide(viewer, today));
    }

    private static List<Line> without(List<Line> returned, List<Line> lines) {
        return lines.stream()
                .filter(line -> returned.stream().noneMatch(one -> one.link().equals(line.link())))
                .toList();
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
        lines.addAll(tasks.toAccept(viewer.agency()));
        lines.addAll(tasks.below(viewer.agency(), Kind.EXTENSION_TO_DECIDE));
        lines.addAll(tasks.below(viewer.agency(), Kind.TASK_REFUSED));
        lines.addAll(tasks.below(viewer.agency(), Kind.COMPLETION_TO_CONFIRM));
        return lines;
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
}
