package vn.tincay.launch.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import vn.tincay.launch.DataFolder;
import vn.tincay.launch.ProgressListener;
import vn.tincay.launch.ServerProcess;

/** The running server: a child process in its own session, so that Ctrl-C reaches the application first. */
public final class Postmaster {
    private static final Duration START_TIMEOUT = Duration.ofMinutes(10);
    private static final Duration SLOW = Duration.ofSeconds(5);
    private static final long STOP_TIMEOUT_MS = 60_000;
    private static final long POLL_MS = 15;

    private final Process process;
    private final DataFolder folder;

    private Postmaster(Process process, DataFolder folder) {
        this.process = process;
        this.folder = folder;
    }

    public static Postmaster start(PostgresCluster cluster, int port) throws IOException {
        DataFolder folder = cluster.folder();
        List<String> server = cluster.runAs()
                .command(
                        cluster.binaries().program("postgres"),
                        "-D",
                        folder.cluster().toString(),
                        "-p",
                        Integer.toString(port));
        List<String> command =
                Stream.concat(Stream.of("setsid"), server.stream()).toList();
        ProcessBuilder.Redirect log = ProcessBuilder.Redirect.to(folder.log().toFile());
        return new Postmaster(ServerProcess.start(command, log), folder);
    }

    /**
     * Waits for the start. True once the server accepts connections; false when it ended, or was stopped after ten
     * minutes; the log then has the reason.
     */
    boolean becomesReady(ProgressListener progress) throws IOException {
        long begin = System.nanoTime();
        boolean reported = false;
        while (!isReady()) {
            if (ServerProcess.endsWithin(process, POLL_MS)) {
                return false;
            }
            Duration waited = Duration.ofNanos(System.nanoTime() - begin);
            if (waited.compareTo(START_TIMEOUT) > 0) {
                stop();
                return false;
            }
            if (!reported && waited.compareTo(SLOW) > 0) {
                progress.step("launch.database.recovering");
                reported = true;
            }
        }
        return true;
    }

    long pid() {
        return process.pid();
    }

    CompletableFuture<Process> end() {
        return process.onExit();
    }

    /**
     * Stops in mode "fast": rolls open transactions back and writes all commits to disk, so that the next start needs
     * no recovery. A server that does not end in a minute is told to quit at once, and after another minute killed.
     */
    public void stop() throws IOException {
        for (String signal : new String[] {"INT", "QUIT"}) {
            if (process.isAlive()) {
                ServerProcess.signal(signal, process.pid());
                ServerProcess.endsWithin(process, STOP_TIMEOUT_MS);
            }
        }
        process.destroyForcibly();
    }

    /** Reads the state that PostgreSQL writes to the eighth line of the pid file. */
    private boolean isReady() throws IOException {
        Path pidFile = folder.cluster().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return false;
        }
        List<String> lines = Files.readAllLines(pidFile);
        return lines.size() >= 8
                && lines.getFirst().strip().equals(Long.toString(process.pid()))
                && lines.get(7).strip().equals("ready");
    }
}
