package vn.tincay.launch.command.serving;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import vn.tincay.base.database.Migrations;
import vn.tincay.launch.DatabaseProperties;
import vn.tincay.launch.ExitCode;
import vn.tincay.launch.Failure;
import vn.tincay.launch.MigratingProcess;
import vn.tincay.launch.ProgressListener;
import vn.tincay.launch.postgres.DatabaseAccess;
import vn.tincay.launch.postgres.DurabilityCheck;
import vn.tincay.launch.postgres.EmbeddedPostgres;

/** A durable, migrated and connected database, embedded or external; opened with the application's role only. */
public record ReadyDatabase(Map<String, Object> properties, Runnable end) implements AutoCloseable {

    public static ReadyDatabase embedded(Path data, ProgressListener progress) {
        // Checked before the child process starts, since its messages would appear above ours.
        EmbeddedPostgres.requireFree(data);
        if (!EmbeddedPostgres.isMigrated(data, Migrations.digest())) {
            MigratingProcess.run(data);
        }
        EmbeddedPostgres postgres = EmbeddedPostgres.serve(data, progress);
        return new ReadyDatabase(DatabaseProperties.of(postgres.application()), postgres::close);
    }

    public static ReadyDatabase external(DatabaseOptions options) {
        DatabaseAccess application = options.application();
        try (Connection connection = application.open()) {
            DurabilityCheck.require(connection);
        } catch (SQLException e) {
            throw new Failure(
                    ExitCode.UNAVAILABLE, e, "launch.database.no-answer", application, String.valueOf(e.getMessage()));
        }
        return new ReadyDatabase(DatabaseProperties.of(application), () -> {});
    }

    @Override
    public void close() {
        end.run();
    }
}
