package vn.tincay.base;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings every room's schema up to date, in the order of the rooms. Each room keeps its own history in its own schema,
 * so a room can be read, moved or dropped with its past.
 */
public final class Migrations {

    /** Rooms that own tables, top first. */
    public static final List<String> ROOMS =
            List.of("place", "agency", "journal", "access", "document", "notice", "plan", "report", "site");

    private Migrations() {}

    /**
     * Runs what is missing as the owner and lets the application's role, which owns nothing, read and write rows.
     *
     * @param application name of the application's database role; the owner's own name when there is only one
     */
    public static void run(DataSource owner, String application) {
        for (var room : ROOMS) {
            Flyway.configure()
                    .dataSource(owner)
                    .schemas(room)
                    .defaultSchema(room)
                    .locations("classpath:db/" + room)
                    .failOnMissingLocations(false)
                    .placeholders(java.util.Map.of("app", application))
                    .load()
                    .migrate();
        }
        Grants.give(owner, application, ROOMS);
    }
}
