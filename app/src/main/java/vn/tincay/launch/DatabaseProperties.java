package vn.tincay.launch;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the application is told about its database, under the names its configuration reads. */
public final class DatabaseProperties {
    private DatabaseProperties() {}

    /** @param owner the role that migrates; null when the application's own role does both */
    public static Map<String, Object> of(DatabaseAccess application, @Nullable DatabaseAccess owner) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("tincay.database.url", application.url());
        properties.put("tincay.database.user", application.user());
        properties.put("tincay.database.password", application.password());
        if (owner != null) {
            properties.put("tincay.database.owner", owner.user());
            properties.put("tincay.database.owner-password", owner.password());
        }
        return properties;
    }
}
