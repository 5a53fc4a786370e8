package vn.tincay.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.agency.AgencyKind;
import vn.tincay.base.database.SqlValues;
import vn.tincay.viewer.Viewer;

/**
 * Lists the bodies below the issuer of a plan: which of them answered it with a plan of their own, which did not, and
 * since when.
 */
@Component
public class PlansBelow {

    /**
     * The state of the plan with which a body answers the superior plan; {@code ISSUED} includes plans in force and
     * closed ones.
     */
    public enum Answer {
        ISSUED,
        SUBMITTED,
        NONE
    }

    /**
     * One body below and its answer.
     *
     * @param number number of its plan; null while it has none
     * @param since the day its plan was issued, or last edited before it was submitted; without a plan, the day the
     *     superior plan was issued
     * @param waiting the days since {@code since} while there is no plan; otherwise 0
     */
    public record Line(
            UUID agency,
            String name,
            String level,
            String kind,
            Answer answer,
            @Nullable UUID plan,
            @Nullable String number,
            @Nullable LocalDate since,
            long waiting) {}

    /** The bodies below with their answers. */
    public record Roster(List<Line> lines) {
        public Roster {
            lines = List.copyOf(lines);
        }

        public long count(Answer answer) {
            return lines.stream().filter(line -> line.answer() == answer).count();
        }

        public Roster withAnswer(@Nullable Answer answer) {
            return answer == null
                    ? this
                    : new Roster(lines.stream()
                            .filter(line -> line.answer() == answer)
                            .toList());
        }
    }

    private static final Set<AgencyKind> EXPECTED = EnumSet.of(
            AgencyKind.PEOPLES_COMMITTEE, AgencyKind.DEPARTMENT, AgencyKind.DIVISION, AgencyKind.COMMUNE_OFFICE);

    private final Plans plans;
    private final Agencies agencies;
    private final JdbcClient sql;
    private final Clock clock;

    PlansBelow(Plans plans, Agencies agencies, JdbcClient sql, Clock clock) {
        this.plans = plans;
        this.agencies = agencies;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * The bodies directly below the issuer today, or on the last day of a plan that is over: People's Committees,
     * departments, divisions and commune offices; below a ministry also those that its own departments guide. Other
     * bodies need not answer; they are listed only if they did. A place has one line, that of its committee or of the
     * office that the issuer guides there.
     */
    public Roster of(Viewer viewer, UUID id) {
        var plan = plans.visibleTo(viewer).requireOwnOrBelow(id);
        var today = LocalDate.now(clock);
        var day = plan.lastDay().isBefore(today) ? plan.lastDay() : today;
        var asked = agencies.below(plan.agency(), day).stream()
                .flatMap(agency -> agency.kind() == AgencyKind.MINISTRY_DEPARTMENT
                        ? agencies.below(agency.id(), day).stream()
                        : Stream.of(agency))
                .filter(agency -> EXPECTED.contains(agency.kind()))
                .toList();
        var expected = asked.stream().map(agency -> agency.id().toString()).toArray(String[]::new);
        return new Roster(onceForEachPlace(
                asked,
                sql.sql("""
                        with answer as (
                            select distinct on (p.agency_id) p.agency_id, p.id, p.number, p.state, p.issued_on, p.changed_at
                              from plan.plans p
                             where p.answers_id = ? and p.state <> 'draft' and p.agency_id <> ?
                             order by p.agency_id, p.issued_on nulls last)
                        select a.id, a.name, a.level, a.kind, answer.id as plan_id, answer.number, answer.state,
                               answer.issued_on, answer.changed_at
                          from agency.agencies a left join answer on answer.agency_id = a.id
                         where a.id in (select unnest(?::uuid[]) union select agency_id from answer)
                         order by a.kind <> 'PEOPLES_COMMITTEE', a.folded
                        """)
                        .param(id)
                        .param(plan.agency())
                        .param(expected)
                        .query((row, number) -> readLine(row, plan, today))
                        .list()));
    }

    /**
     * Keeps one of the two lines of a committee and an office below it: the line with the more advanced answer, or
     * the committee's when both are equal.
     */
    private static List<Line> onceForEachPlace(List<Agency> asked, List<Line> lines) {
        var byAgency = lines.stream().collect(Collectors.toMap(Line::agency, line -> line));
        var left = new HashSet<UUID>();
        for (var office : asked) {
            var line = byAgency.get(office.id());
            var committee = office.parentId() == null || office.kind() == AgencyKind.PEOPLES_COMMITTEE
                    ? null
                    : byAgency.get(office.parentId());
            if (line != null && committee != null) {
                left.add(committee.answer().compareTo(line.answer()) <= 0 ? line.agency() : committee.agency());
            }
        }
        return lines.stream().filter(line -> !left.contains(line.agency())).toList();
    }

    private Line readLine(ResultSet row, Plan plan, LocalDate today) throws SQLException {
        var state = row.getString("state");
        var answer =
                state == null ? Answer.NONE : PlanState.ofColumn(state).isIssued() ? Answer.ISSUED : Answer.SUBMITTED;
        var since = switch (answer) {
            case ISSUED -> row.getObject("issued_on", LocalDate.class);
            case SUBMITTED ->
                SqlValues.moment(row, "changed_at").atZone(clock.getZone()).toLocalDate();
            case NONE -> plan.issuedOn();
        };
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("level"),
                row.getString("kind"),
                answer,
                row.getObject("plan_id", UUID.class),
                row.getString("number"),
                since,
                answer == Answer.NONE && since != null ? ChronoUnit.DAYS.between(since, today) : 0);
    }
}
