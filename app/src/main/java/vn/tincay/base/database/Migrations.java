package vn.tincay.base.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Migrates the schema of every room. Each room keeps its migration history in its own schema, so a room can be read,
 * moved or dropped together with its history. The database owner runs the migrations in a separate process; the serving
 * process only compares versions.
 */
public final class Migrations {

    /**
     * The schemas in the order of migration: a table may refer only to schemas listed before its own. Each room with
     * tables has one schema of its name; {@code viewer} holds the identity of a transaction.
     */
    public static final List<String> SCHEMAS =
            List.of("place", "agency", "journal", "access", "viewer", "document", "notice", "plan", "report", "site");

    private Migrations() {}

    /**
     * Runs the missing migrations as the owner and grants the application's role the rights that each room declares.
     * That role owns nothing.
     *
     * @param application name of the application's database role
     * @param password password of that role, from which the key of its identity proofs is derived (see {@link
     *     ViewerKey})
     */
    public static void run(DataSource owner, String application, String password) {
        var sql = JdbcClient.create(owner);
        if (sql.sql("select current_user").query(String.class).single().equals(application)) {
            throw new IllegalArgumentException("the owner's role and the application's must be two");
        }
        for (var schema : SCHEMAS) {
            Flyway.configure()
                    .dataSource(owner)
                    .schemas(schema)
                    .defaultSchema(schema)
                    .locations("classpath:db/" + schema)
                    .failOnMissingLocations(false)
                    .placeholders(Map.of("app", application))
                    .load()
                    .migrate();
        }
        ViewerKey.ofApplication(password).store(sql, "application", true);
        ViewerKey.random().store(sql, "context", false);
        sql.sql("""
                        insert into viewer.migrated (digest) values (?)
                        on conflict (one) do update set digest = excluded.digest, at = now()
                        """).param(digest()).update();
    }

    /** Whether the database has all migrations of this program. */
    public static boolean isCurrent(DataSource application) {
        return JdbcClient.create(application)
                .sql("select digest from viewer.migrated")
                .query(String.class)
                .optional()
                .filter(digest()::equals)
                .isPresent();
    }

    /** A digest over all migrations of this program. */
    public static String digest() {
        try {
            var all = MessageDigest.getInstance("SHA-256");
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:db/*/*.sql");
            Arrays.sort(files, Comparator.comparing(Migrations::name));
            for (var file : files) {
                all.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(all.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String name(Resource file) {
        try {
            return file.getURL().toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
