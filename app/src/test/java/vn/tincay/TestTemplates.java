package vn.tincay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.tincay.agency.LoadedAgencies;
import vn.tincay.base.Migrations;
import vn.tincay.launch.postgres.DatabaseAccess;
import vn.tincay.place.loading.LoadedUnits;

/**
 * Databases that further ones are copied from, which takes a fraction of a second where migrating and loading take many.
 * They are named by the build they were made from and stay on the server, so that the next run finds them.
 */
final class TestTemplates {

    /** Stands for the classes and resources of the product that are tested. */
    static final String BUILD = digest(Path.of("target", "classes"));

    private final TestServer server;

    TestTemplates(TestServer server) {
        this.server = server;
    }

    /** Migrated and otherwise empty. */
    String migrated() {
        return once("template_migrated_" + BUILD, null, (owner, application) -> {
            Migrations.run(
                    owner, server.application().user(), server.application().password());
        });
    }

    /** As the application leaves it at its first start: with units and agencies. */
    String started() {
        return once("template_started_" + BUILD, migrated(), (owner, application) -> {
            LoadedAgencies.into(application, LoadedUnits.in(application));
        });
    }

    private interface Filling {
        void fill(DataSource owner, DataSource application);
    }

    /** It gets its name when it is whole, so that an interrupted run leaves no half template behind. */
    private String once(String name, @Nullable String from, Filling filling) {
        synchronized (TestTemplates.class) {
            if (!server.has(name)) {
                var begun = TestDatabase.copyOf(from);
                try (var owner = source(begun.owner());
                        var application = source(begun.application())) {
                    filling.fill(owner, application);
                }
                server.execute("alter database " + begun.name() + " rename to " + name);
            }
            return name;
        }
    }

    private static SingleConnectionDataSource source(DatabaseAccess access) {
        return new SingleConnectionDataSource(access.url(), access.user(), access.password(), true);
    }

    /** Stands for every class and resource of the product. */
    private static String digest(Path classes) {
        try (var files = Files.walk(classes)) {
            var all = MessageDigest.getInstance("SHA-256");
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.update(file.toString().getBytes(StandardCharsets.UTF_8));
                all.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(all.digest()).substring(0, 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
