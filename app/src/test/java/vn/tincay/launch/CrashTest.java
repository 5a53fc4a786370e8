package vn.tincay.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tincay.launch.postgres.EmbeddedPostgres;

/** Committed changes survive a {@code kill -9} and are there after the next start. */
@Tag("slow")
class CrashTest {
    private static final int COMMITTED_ROWS = 200;

    @TempDir
    Path folder;

    @Test
    void killingTheApplicationLosesNoCommittedData() throws Exception {
        long acknowledged = killWhileWriting(application -> {});
        assertThat(lastStoredNumber()).isGreaterThanOrEqualTo(acknowledged);
    }

    @Test
    void killingDatabaseAndApplicationLosesNoCommittedData() throws Exception {
        for (int round = 0; round < 3; round++) {
            long acknowledged = killWhileWriting(database -> database.destroyForcibly());
            assertThat(lastStoredNumber()).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    @Test
    void aCrashedServerRestartsWithAllItsRows() throws Exception {
        try (var postgres = EmbeddedPostgres.start(folder)) {
            Sql.run(postgres.owner(), "create table public.kept as select 42 as answer");
            ProcessHandle.of(postgres.processId()).orElseThrow().destroyForcibly();
            await().atMost(Duration.ofMinutes(1))
                    .ignoreExceptions()
                    .until(() -> Sql.queryText(postgres.owner(), "select answer from public.kept"), "42"::equals);
        }
    }

    interface Crash {
        void crash(ProcessHandle database);
    }

    /** Lets a child process write, kills it in the middle, and returns the last row that it reported. */
    private long killWhileWriting(Crash request) throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LedgerWriter.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader words = child.inputReader()) {
            ProcessHandle database =
                    ProcessHandle.of(Long.parseLong(words.readLine())).orElseThrow();
            long first = Long.parseLong(words.readLine());
            long last = first;
            while (last < first + COMMITTED_ROWS) {
                last = Long.parseLong(words.readLine());
            }
            request.crash(database);
            // Ended through its handle, because Process itself would close the stream with the last lines in it.
            child.toHandle().destroyForcibly();
            for (String more = words.readLine(); more != null && !more.isEmpty(); more = words.readLine()) {
                last = Long.parseLong(more);
            }
            assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
            return last;
        }
    }

    private long lastStoredNumber() throws Exception {
        try (var postgres = EmbeddedPostgres.start(folder)) {
            return Long.parseLong(Sql.queryText(postgres.owner(), "select max(number) from public.ledger"));
        }
    }
}
