package vn.tincay.launch;

import java.sql.SQLException;
import vn.tincay.launch.postgres.DatabaseAccess;

/** Runs one statement on a new connection. */
public final class Sql {
    private Sql() {}

    public static void run(DatabaseAccess access, String sql) throws SQLException {
        try (var connection = access.open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public static String queryText(DatabaseAccess access, String sql) throws SQLException {
        try (var connection = access.open();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
