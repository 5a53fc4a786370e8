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
import vn.tincay.base.database.Migrations;
import vn.tincay.launch.postgres.DatabaseAccess;
import vn.tincay.place.loading.LoadedUnits;

/**
 * Template databases: copying one takes a fraction of a second, while migrating and loading take seconds. Their names
 * contain a digest of the build, and they stay on the server for later runs.
 */
final class TestTemplates {

    /** A digest of the product's classes and resources under test. */
    static final String BUILD = digest(Path.of("target", "classes"));

    private final TestServer server;

    TestTemplates(TestServer server) {
        this.server = server;
    }

    /** A template that is migrated and otherwise empty. */
    String migrated() {
        return createIfMissing("template_migrated_" + BUILD, null, (owner, application) -> {
            Migrations.run(
                    owner, server.application().user(), server.application().password());
        });
    }

    /** A template as after the first start of the application: with units and agencies. */
    String started() {
        return createIfMissing("template_started_" + BUILD, migrated(), (owner, application) -> {
            LoadedAgencies.into(application, LoadedUnits.in(application));
        });
    }

    private interface Filling {
        void fill(DataSource owner, DataSource application);
    }

    /**
     * Creates the template unless it exists. It gets its name when it is complete, so an interrupted run leaves no
     * partial template.
     */
    private String createIfMissing(String name, @Nullable String from, Filling filling) {
        synchronized (TestTemplates.class) {
            if (!server.has(name)) {
                var begun = TestDatabase.copyOf(from);
                try (var owner = dataSource(begun.owner());
                        var application = dataSource(begun.application())) {
                    filling.fill(owner, application);
                }
                server.execute("alter database " + begun.name() + " rename to " + name);
            }
            return name;
        }
    }

    private static SingleConnectionDataSource dataSource(DatabaseAccess access) {
        return new SingleConnectionDataSource(access.url(), access.user(), access.password(), true);
    }

    /** The digest of all classes and resources of the product. */
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
