package vn.tincay.base;

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
 * Brings every room's schema up to date, in the order of the rooms. Each room keeps its own history in its own schema,
 * so a room can be read, moved or dropped with its past. Run by the owner in a process of its own; the process that
 * serves only compares.
 */
public final class Migrations {

    /** Schemas that own tables, top first: one for each room, and the one that knows for whom a transaction works. */
    public static final List<String> SCHEMAS =
            List.of("place", "agency", "journal", "access", "viewer", "document", "notice", "plan", "report", "site");

    private Migrations() {}

    /**
     * Runs what is missing as the owner, and what each room declares as the rights of the application's role, which owns
     * nothing.
     *
     * @param application name of the application's database role
     * @param password of that role: the proof of its claims is made from it (see {@link ViewerKey})
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

    /** Whether the database is as far as this program, no matter who ran the migrations. */
    public static boolean isCurrent(DataSource application) {
        return JdbcClient.create(application)
                .sql("select digest from viewer.migrated")
                .query(String.class)
                .optional()
                .filter(digest()::equals)
                .isPresent();
    }

    /** Stands for all migrations of this program. */
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
