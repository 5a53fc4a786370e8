package vn.tincay.launch.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import vn.tincay.launch.Failure;

/** Refuses a database that could lose committed changes, or is too old for our SQL. Runs at every start. */
public final class DurabilityCheck {
    private static final int OLDEST = 15;
    private static final List<String> MUST_BE_ON = List.of("fsync", "full_page_writes", "synchronous_commit");

    private DurabilityCheck() {}

    /** @throws Failure that names the wrong setting, or the version that is too old */
    public static void require(Connection connection) throws SQLException {
        int version = Integer.parseInt(show(connection, "server_version_num")) / 10_000;
        if (version < OLDEST) {
            throw Failure.unavailable("launch.database.too-old", version, OLDEST);
        }
        // With synchronous_commit "local" or "remote_write" a commit still waits for the local disk: only "off" can
        // lose a commit.
        for (String setting : MUST_BE_ON) {
            if (show(connection, setting).equals("off")) {
                throw Failure.unavailable("launch.database.forgetful", setting);
            }
        }
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet value = statement.executeQuery("show " + setting)) {
            value.next();
            return value.getString(1);
        }
    }
}
