package vn.tincay.launch;

import java.util.Map;
import vn.tincay.launch.postgres.DatabaseAccess;

/** The Spring properties that describe the database. */
public final class DatabaseProperties {
    private DatabaseProperties() {}

    public static Map<String, Object> of(DatabaseAccess application) {
        return Map.of(
                "tincay.database.url", application.url(),
                "tincay.database.user", application.user(),
                "tincay.database.password", application.password());
    }
}
