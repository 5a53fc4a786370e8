package vn.tincay.launch.doctor;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.tincay.base.database.SqlValues;
import vn.tincay.launch.Failure;
import vn.tincay.launch.postgres.DatabaseAccess;
import vn.tincay.launch.postgres.DurabilityCheck;

/**
 * Checks a database named by URL: whether it answers and is durable, row-level security binds our role, and its clock
 * agrees with ours.
 */
record NamedDatabase(DatabaseAccess access, Clock clock) {
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    Finding examine() {
        try (Connection connection = access.open()) {
            DurabilityCheck.require(connection);
            return assess(connection);
        } catch (SQLException e) {
            return Finding.bad("database", "silent", access, String.valueOf(e.getMessage()));
        } catch (Failure failure) {
            return new Finding("database", Finding.Grade.BAD, failure.key(), failure.arguments());
        }
    }

    private Finding assess(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_setting('server_version'), clock_timestamp(), "
                        + "rolsuper or rolbypassrls from pg_roles where rolname = current_user")) {
            row.next();
            Instant databaseTime = SqlValues.moment(row, "clock_timestamp");
            if (Duration.between(databaseTime, clock.instant()).abs().compareTo(TOLERANCE) > 0) {
                return Finding.bad("database", "clock", databaseTime, clock.instant());
            }
            // Column 3: row-level security does not bind a superuser or a role that may bypass it.
            return row.getBoolean(3)
                    ? Finding.warning("database", "mighty", access.user())
                    : Finding.good("database", "PostgreSQL " + row.getString(1));
        }
    }
}
