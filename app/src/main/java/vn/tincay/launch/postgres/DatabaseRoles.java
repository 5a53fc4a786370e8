package vn.tincay.launch.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Creates the two roles of every database: the owner, which migrates, and the application's role. Row-level security
 * binds only a role that neither owns the tables nor may bypass it, so the two must never be one.
 */
public final class DatabaseRoles {
    public static final String OWNER = "tincay_owner";
    public static final String APPLICATION = "tincay_app";

    private DatabaseRoles() {}

    /** Creates missing roles. The SQL contains the passwords as they are, so they must be base64url. */
    public static void create(Connection administrator, String ownerPassword, String applicationPassword)
            throws SQLException {
        String bound = " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '";
        if (isMissing(administrator, "select from pg_roles where rolname = ?", OWNER)) {
            execute(administrator, "create role " + OWNER + bound + ownerPassword + "'");
        }
        if (isMissing(administrator, "select from pg_roles where rolname = ?", APPLICATION)) {
            execute(administrator, "create role " + APPLICATION + bound + applicationPassword + "'");
        }
    }

    /** Creates a database if it is missing; only {@link #OWNER} and {@link #APPLICATION} may connect to it. */
    public static void createDatabase(DatabaseAccess administrator, String name) throws SQLException {
        try (Connection server = administrator.open()) {
            if (isMissing(server, "select from pg_database where datname = ?", name)) {
                execute(server, "create database " + name + " owner " + OWNER);
            }
            execute(server, "revoke all on database " + name + " from public");
            execute(server, "grant connect, temporary on database " + name + " to " + APPLICATION);
        }
    }

    private static boolean isMissing(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return !statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
