package vn.tincay;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import vn.tincay.launch.Failure;
import vn.tincay.launch.postgres.DatabaseAccess;
import vn.tincay.launch.postgres.DatabaseRoles;
import vn.tincay.launch.postgres.EmbeddedPostgres;

/**
 * The one database server of a test JVM: the product's own, in a folder of its own below {@code target}, or the one
 * at {@code TINCAY_TEST_DATABASE_URL}, entered as its superuser ({@code TINCAY_TEST_DATABASE_USER}, {@code …_PASSWORD}).
 */
record TestServer(DatabaseAccess administrator, DatabaseAccess owner, DatabaseAccess application) {
    private static @Nullable TestServer running;

    static synchronized TestServer running() {
        if (running == null) {
            String elsewhere = System.getenv("TINCAY_TEST_DATABASE_URL");
            running = elsewhere == null ? embedded() : at(elsewhere);
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
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            postgres.close();
            FileSystemUtils.deleteRecursively(folder.toFile());
        }));
        return new TestServer(postgres.administrator(), postgres.owner(), postgres.application());
    }

    private static TestServer at(String url) {
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
}
