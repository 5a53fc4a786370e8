package vn.tincay.plan.task.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.agency.name.GuidedCommittees;
import vn.tincay.plan.task.PlanTask;

/**
 * Finds the bodies to which a task may be handed down: those that exist today below the agency that has the task, and
 * the committees of the places whose offices it guides. A department that drafted the plan of its People's Committee
 * thus reaches all departments and communes of the province, and a ministry the People's Committees of the provinces.
 */
@Component
public class TaskReceivers {

    /**
     * One body to which the task can be handed down.
     *
     * @param isCoordinating whether it is asked to coordinate rather than ordered to carry the task out, since it is
     *     not subordinate to the bodies above: courts, the Fatherland Front and unions
     */
    public record Receiver(UUID id, String name, String level, String kind, boolean isCoordinating) {
        /** Whether it is a People's Committee: of a province, district or commune. */
        public boolean isCommittee() {
            return kind.equals("PEOPLES_COMMITTEE");
        }
    }

    /** Groups of bodies that can be chosen with one click. */
    public enum Group {
        COMMUNES("PEOPLES_COMMITTEE", "commune"),
        DISTRICTS("PEOPLES_COMMITTEE", "district"),
        PROVINCES("PEOPLES_COMMITTEE", "province"),
        DEPARTMENTS("DEPARTMENT", "province");

        private final String kind;
        private final String level;

        Group(String kind, String level) {
            this.kind = kind;
            this.level = level;
        }
    }

    private static final String BELOW = """
            with reached as (
                select l.below_id, l.distance from agency.lines l where l.above_id = :owner and l.distance > 0
                union all
                select guided.id, 1 from (
            """ + GuidedCommittees.IDS + """
                ) guided group by guided.id)
            select a.id, a.name, a.level, a.kind,
                   exists (select 1 from agency.parents p where p.child_id = a.id and p.line = 'joint'
                              and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today))
                   and not exists (select 1 from agency.parents p
                                    where p.child_id = a.id and p.parent_id = :owner and p.line <> 'joint'
                                      and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today))
                       as is_coordinating
              from reached l join agency.agencies a on a.id = l.below_id
             where a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today)
            """;

    private final JdbcClient sql;
    private final Clock clock;

    TaskReceivers(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** All bodies of a group, by name. */
    public List<Receiver> ofGroup(PlanTask task, Group group) {
        return below(task.agency(), " and a.kind = '" + group.kind + "' and a.level = '" + group.level + "'");
    }

    /** The bodies directly below, by name: departments, communes, divisions, unions. */
    public List<Receiver> directlyBelow(PlanTask task) {
        return directlyBelow(task.agency());
    }

    /** The bodies directly below this agency, and the committees of the places that it guides, by name. */
    public List<Receiver> directlyBelow(UUID owner) {
        return below(owner, " and l.distance = 1");
    }

    /** The bodies among {@code agencies} that exist today below {@code owner}. */
    public List<Receiver> among(UUID owner, Collection<UUID> agencies) {
        return sql.sql(BELOW + " and a.id = any(:agencies::uuid[])")
                .param("owner", owner)
                .param("today", LocalDate.now(clock))
                .param("agencies", agencies.stream().map(UUID::toString).toArray(String[]::new))
                .query(Receiver.class)
                .list();
    }

    private List<Receiver> below(UUID owner, String rest) {
        return sql.sql(BELOW + rest + " order by a.level, a.folded")
                .param("owner", owner)
                .param("today", LocalDate.now(clock))
                .query(Receiver.class)
                .list();
    }

    /** The bodies among {@code agencies} that are asked to coordinate. */
    List<UUID> coordinating(PlanTask task, List<UUID> agencies) {
        return sql.sql("select id from (" + BELOW + " and a.id in (:agencies)) known where is_coordinating")
                .param("owner", task.agency())
                .param("today", LocalDate.now(clock))
                .param("agencies", agencies)
                .query(UUID.class)
                .list();
    }

    boolean areBelow(PlanTask task, List<UUID> agencies) {
        long count = sql.sql("select count(*) from (" + BELOW + " and a.id in (:agencies)) known")
                .param("owner", task.agency())
                .param("today", LocalDate.now(clock))
                .param("agencies", agencies)
                .query(Long.class)
                .single();
        return count == agencies.size();
    }
}
