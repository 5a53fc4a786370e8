package vn.tincay.launch.command;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import vn.tincay.launch.DatabaseAccess;
import vn.tincay.launch.DatabaseProperties;
import vn.tincay.launch.DurabilityCheck;
import vn.tincay.launch.EmbeddedPostgres;
import vn.tincay.launch.ExitCode;
import vn.tincay.launch.Failure;
import vn.tincay.launch.Progress;

/** A database that answers and forgets nothing, whoever runs it. */
record ReadyDatabase(Map<String, Object> properties, Runnable end) implements AutoCloseable {

    static ReadyDatabase embedded(Path data, Progress progress) {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(data, progress);
        return new ReadyDatabase(DatabaseProperties.of(postgres.application(), postgres.owner()), postgres::close);
    }

    static ReadyDatabase elsewhere(DatabaseOptions options) {
        DatabaseAccess application = options.application();
        try (Connection connection = application.open()) {
            DurabilityCheck.require(connection);
        } catch (SQLException e) {
            throw new Failure(
                    ExitCode.UNAVAILABLE, e, "launch.database.no-answer", application, String.valueOf(e.getMessage()));
        }
        return new ReadyDatabase(DatabaseProperties.of(application, options.owner()), () -> {});
    }

    @Override
    public void close() {
        end.run();
    }
}
