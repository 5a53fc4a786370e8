package vn.tincay;

import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.tincay.base.database.Migrations;
import vn.tincay.launch.postgres.DatabaseAccess;
import vn.tincay.launch.postgres.DatabaseRoles;

/**
 * A fresh database for one test or one Spring context, on the one server of this JVM (see {@link TestServer}). Spring
 * contexts get theirs automatically from {@link TestDatabaseForSpring}.
 */
public record TestDatabase(DatabaseAccess owner, DatabaseAccess application) implements AutoCloseable {

    /** A database without any schema. */
    public static TestDatabase fresh() {
        return copyOf(null);
    }

    /** A database as after {@code tincay migrate}. */
    public static TestDatabase migrated() {
        return copyOf(new TestTemplates(TestServer.running()).migrated());
    }

    /** A database as after the first start of the application: migrated, with units and agencies. */
    public static TestDatabase started() {
        return copyOf(new TestTemplates(TestServer.running()).started());
    }

    static TestDatabase copyOf(@Nullable String template) {
        String name = TestServer.COPY + UUID.randomUUID().toString().replace("-", "");
        TestServer server = TestServer.running();
        if (template != null) {
            server.execute("create database " + name + " template " + template + " owner " + DatabaseRoles.OWNER);
        }
        try {
            DatabaseRoles.createDatabase(server.administrator(), name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TestDatabase(server.owner().to(name), server.application().to(name));
    }

    /** Runs all migrations on this database. */
    public void migrate() {
        Migrations.run(
                new DriverManagerDataSource(owner.url(), owner.user(), owner.password()),
                application.user(),
                application.password());
    }

    String name() {
        return owner.url().replaceFirst(".*/([^?]*).*", "$1");
    }

    /** Runs SQL as the owner, in tests without Spring. */
    public JdbcClient sql() {
        return JdbcClient.create(new DriverManagerDataSource(owner.url(), owner.user(), owner.password()));
    }

    @Override
    public void close() {
        TestServer.running().execute("drop database if exists " + name() + " with (force)");
    }
}
