package vn.tincay.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.access.Viewer;
import vn.tincay.base.Columns;

/** Who below has answered a plan with one of their own, who has not, and since when. */
@Component
public class Cascade {

    /** How far a body below is with its answer. */
    public enum Answer {
        ISSUED,
        SUBMITTED,
        NONE
    }

    /**
     * One body below.
     *
     * @param since the day its plan was issued or submitted; without one the day the superior plan was issued
     * @param waiting days since then when there is no plan
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

    /** The roster with its counts. */
    public record Roster(List<Line> lines) {
        public Roster {
            lines = List.copyOf(lines);
        }

        public long count(Answer answer) {
            return lines.stream().filter(line -> line.answer() == answer).count();
        }

        public Roster only(@Nullable Answer answer) {
            return answer == null
                    ? this
                    : new Roster(lines.stream()
                            .filter(line -> line.answer() == answer)
                            .toList());
        }
    }

    private final Plans plans;
    private final JdbcClient sql;
    private final Clock clock;

    Cascade(Plans plans, JdbcClient sql, Clock clock) {
        this.plans = plans;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * The bodies directly below the issuer that existed when the plan ran or exist now: People's Committees of the next
     * level and, under a People's Committee, its departments. Mass organisations join in by request and answer if they
     * like: they are listed once they did.
     */
    public Roster of(Viewer viewer, UUID id) {
        var plan = plans.visibleTo(viewer).requireOwnOrBelow(id);
        var today = LocalDate.now(clock);
        return new Roster(sql.sql("""
                        select a.id, a.name, a.level, a.kind, own.id as plan_id, own.number, own.state, own.issued_on,
                               own.changed_at
                          from agency.agencies a
                          left join lateral (
                               select p.* from plan.plans p
                                where p.answers_id = :plan and p.state <> 'draft'
                                  and (p.agency_id = a.id or p.drafted_by_id = a.id)
                                order by p.issued_on nulls last limit 1) own on true
                         where a.parent_id = :issuer
                           and ((a.kind in ('PEOPLES_COMMITTEE', 'DEPARTMENT', 'DIVISION', 'COMMUNE_OFFICE')
                                 and a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :asked))
                                or own.id is not null)
                         order by a.kind <> 'PEOPLES_COMMITTEE', a.folded
                        """)
                .param("plan", id)
                .param("issuer", plan.agency())
                .param("today", today)
                .param("asked", plan.ends().isBefore(today) ? plan.starts() : today)
                .query((row, number) -> {
                    var state = row.getString("state");
                    var issued = row.getObject("issued_on", LocalDate.class);
                    var answer = state == null
                            ? Answer.NONE
                            : PlanState.ofColumn(state).isOut() ? Answer.ISSUED : Answer.SUBMITTED;
                    var since = switch (answer) {
                        case ISSUED -> issued;
                        case SUBMITTED -> day(Columns.moment(row, "changed_at"));
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
                })
                .list());
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }
}
