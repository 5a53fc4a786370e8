package vn.tincay.plan.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.access.Viewer;

/** The bodies a viewer may hand tasks down to: those that exist today in the line below. */
@Component
public class Receivers {

    /** One body to choose. */
    public record Receiver(UUID id, String name, String level, String kind) {}

    /** Bodies that are chosen in one step. */
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
            select a.id, a.name, a.level, a.kind
              from agency.lines l join agency.agencies a on a.id = l.below_id
             where l.above_id = :reach and a.id <> :me and l.distance > 0
               and a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today)
            """;

    private final JdbcClient sql;
    private final Scopes scopes;
    private final Clock clock;

    Receivers(JdbcClient sql, Scopes scopes, Clock clock) {
        this.sql = sql;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** All of a group, by name. */
    public List<Receiver> all(Viewer viewer, Group group) {
        return below(viewer, " and a.kind = '" + group.kind + "' and a.level = '" + group.level + "'");
    }

    /** The bodies directly below the one served, by name: departments, communes, divisions, unions. */
    public List<Receiver> near(Viewer viewer) {
        return below(viewer, " and l.distance = 1");
    }

    private List<Receiver> below(Viewer viewer, String rest) {
        var scope = scopes.of(viewer);
        return sql.sql(BELOW + rest + " order by a.level, a.folded")
                .param("reach", scope.reach())
                .param("me", scope.me())
                .param("today", LocalDate.now(clock))
                .query(Receiver.class)
                .list();
    }

    boolean areBelow(Viewer viewer, List<UUID> agencies) {
        var scope = scopes.of(viewer);
        long found = sql.sql("select count(*) from (" + BELOW + " and a.id in (:agencies)) known")
                .param("reach", scope.reach())
                .param("me", scope.me())
                .param("today", LocalDate.now(clock))
                .param("agencies", agencies)
                .query(Long.class)
                .single();
        return found == agencies.size();
    }
}
