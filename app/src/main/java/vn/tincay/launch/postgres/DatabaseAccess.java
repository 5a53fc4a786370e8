package vn.tincay.launch.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The address of a database and the role to connect with; {@code url} is a JDBC URL without the password. */
public record DatabaseAccess(String url, String user, String password) {

    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Another database on the same server, with the same role. */
    public DatabaseAccess to(String database) {
        return new DatabaseAccess(
                url.replaceFirst("^(jdbc:postgresql://[^/]+/)[^?]*", "$1" + database), user, password);
    }

    @Override
    public String toString() {
        return user + "@" + url;
    }
}
