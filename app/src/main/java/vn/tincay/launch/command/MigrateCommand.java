package vn.tincay.launch.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tincay.base.database.Migrations;
import vn.tincay.launch.ExitCode;
import vn.tincay.launch.Failure;
import vn.tincay.launch.command.serving.DatabaseOptions;
import vn.tincay.launch.command.serving.ServingOptions;
import vn.tincay.launch.postgres.DatabaseAccess;
import vn.tincay.launch.postgres.DurabilityCheck;
import vn.tincay.launch.postgres.EmbeddedPostgres;

/**
 * {@code tincay migrate}: migrates a database to this version as its owner, and ends. {@code start} never connects as
 * owner.
 */
@Command(name = "migrate", description = "${bundle:launch.migrate}")
final class MigrateCommand implements Runnable {
    private final Terminal terminal;

    @Option(names = "--data", description = "${bundle:launch.data}")
    @Nullable
    Path data;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--database-owner", description = "${bundle:launch.database.owner}")
    @Nullable
    String owner;

    @Option(names = "--database-owner-password-file", description = "${bundle:launch.database.owner-password-file}")
    @Nullable
    Path ownerPasswordFile;

    MigrateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        silenceLibraries();
        if (database.isExternal()) {
            migrateExternal();
        } else {
            Path folder = ServingOptions.folder(data, "main");
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, terminal)) {
                migrate(postgres.owner(), postgres.application());
                postgres.recordMigrated(Migrations.digest());
            }
        }
    }

    /** Silences the log of the migration library: the command itself reports the outcome. */
    private static void silenceLibraries() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) {
            logging.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        }
    }

    private void migrateExternal() {
        if (owner == null) {
            throw new Failure(ExitCode.USAGE, "launch.database.no-owner");
        }
        DatabaseAccess access = database.access(owner, ownerPasswordFile);
        try (Connection connection = access.open()) {
            DurabilityCheck.require(connection);
        } catch (SQLException e) {
            throw new Failure(
                    ExitCode.UNAVAILABLE, e, "launch.database.no-answer", access, String.valueOf(e.getMessage()));
        }
        migrate(access, database.application());
        terminal.say("launch.migrate.done");
    }

    private static void migrate(DatabaseAccess owner, DatabaseAccess application) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(owner.url());
        source.setUser(owner.user());
        source.setPassword(owner.password());
        Migrations.run(source, application.user(), application.password());
    }
}
