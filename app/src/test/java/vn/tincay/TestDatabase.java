package vn.tincay;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.tincay.base.Migrations;
import vn.tincay.launch.postgres.DatabaseAccess;
import vn.tincay.launch.postgres.DatabaseRoles;

/**
 * A fresh, empty database for one test or one Spring context, on the one server of this JVM (see {@link TestServer}).
 * Spring contexts get theirs by themselves, through {@link TestDatabaseForSpring}.
 */
public record TestDatabase(DatabaseAccess owner, DatabaseAccess application) implements AutoCloseable {

    public static TestDatabase fresh() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        TestServer server = TestServer.running();
        try {
            DatabaseRoles.createDatabase(server.administrator(), name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TestDatabase(server.owner().to(name), server.application().to(name));
    }

    /** Brings it to this version, as {@code tincay migrate} does. */
    public TestDatabase migrated() {
        Migrations.run(
                new DriverManagerDataSource(owner.url(), owner.user(), owner.password()),
                application.user(),
                application.password());
        return this;
    }

    /** SQL as the owner, in tests without Spring. */
    public JdbcClient sql() {
        return JdbcClient.create(new DriverManagerDataSource(owner.url(), owner.user(), owner.password()));
    }

    @Override
    public void close() {
        String name = owner.url().replaceFirst(".*/([^?]*).*", "$1");
        try (Connection server = TestServer.running().administrator().open();
                Statement statement = server.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
