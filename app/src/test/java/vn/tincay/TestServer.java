package vn.tincay;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.launch.Failure;
import vn.tincay.launch.postgres.DatabaseAccess;
import vn.tincay.launch.postgres.DatabaseRoles;
import vn.tincay.launch.postgres.EmbeddedPostgres;

/**
 * The one database server of a test JVM: the product's embedded one, in a folder below {@code target} that later runs
 * reuse with its templates, or the one at {@code TINCAY_TEST_DATABASE_URL}, used as superuser ({@code
 * TINCAY_TEST_DATABASE_USER}, {@code …_PASSWORD}).
 */
record TestServer(DatabaseAccess administrator, DatabaseAccess owner, DatabaseAccess application) {
    /** Prefix of the names of databases made for one run; the next run drops them. */
    static final String COPY = "test_";

    private static @Nullable TestServer running;

    static synchronized TestServer running() {
        if (running == null) {
            String elsewhere = System.getenv("TINCAY_TEST_DATABASE_URL");
            running = elsewhere == null ? embedded() : external(elsewhere);
        }
        return running;
    }

    private static TestServer embedded() {
        for (int number = 1; ; number++) {
            Path folder = Path.of("target", "test-servers", Integer.toString(number));
            try {
                return embedded(folder);
            } catch (Failure failure) {
                boolean anotherRunHasIt = failure.key().equals("launch.folder.taken");
                if (!anotherRunHasIt) {
                    throw failure;
                }
            }
        }
    }

    private static TestServer embedded(Path folder) {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
        TestServer server = new TestServer(postgres.administrator(), postgres.owner(), postgres.application());
        // The server is used only for tests, so databases of earlier runs and templates of other builds are dropped.
        server.databaseNames("left(datname, 5) = '" + COPY
                        + "' or left(datname, 9) = 'template_' and datname not like '%\\_" + TestTemplates.BUILD + "'")
                .forEach(left -> server.execute("drop database " + left));
        return server;
    }

    private static TestServer external(String url) {
        String user = System.getenv().getOrDefault("TINCAY_TEST_DATABASE_USER", "postgres");
        String password = System.getenv().getOrDefault("TINCAY_TEST_DATABASE_PASSWORD", "");
        DatabaseAccess administrator = new DatabaseAccess(url, user, password);
        try (Connection server = administrator.open()) {
            DatabaseRoles.create(server, "test", "test");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TestServer(
                administrator,
                new DatabaseAccess(url, DatabaseRoles.OWNER, "test"),
                new DatabaseAccess(url, DatabaseRoles.APPLICATION, "test"));
    }

    boolean has(String database) {
        return !databaseNames("datname = '" + database + "'").isEmpty();
    }

    /** Runs one statement as superuser, outside of a transaction. */
    void execute(String sql) {
        try (Connection connection = administrator.open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> databaseNames(String condition) {
        try (Connection connection = administrator.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select datname from pg_database where " + condition)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
