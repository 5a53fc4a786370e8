package vn.tincay.launch.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where a database is and as whom to enter it; {@code url} is a JDBC address without the password. */
public record DatabaseAccess(String url, String user, String password) {

    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The same server and role, another database. */
    public DatabaseAccess to(String database) {
        return new DatabaseAccess(
                url.replaceFirst("^(jdbc:postgresql://[^/]+/)[^?]*", "$1" + database), user, password);
    }

    @Override
    public String toString() {
        return user + "@" + url;
    }
}
