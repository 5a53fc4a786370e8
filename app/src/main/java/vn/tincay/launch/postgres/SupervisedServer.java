package vn.tincay.launch.postgres;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import vn.tincay.launch.ExitCode;
import vn.tincay.launch.Failure;
import vn.tincay.launch.ProgressListener;

/**
 * Keeps one server running: when it ends unexpectedly, for example for lack of memory, it is restarted on its port,
 * without limit, with pauses that grow to a minute. Connections fail for a moment and then work again; committed
 * changes are kept.
 */
final class SupervisedServer {
    /** After this time without a crash, the next crash counts as the first. */
    private static final Duration HEALTHY = Duration.ofMinutes(10);

    private static final int LONGEST_PAUSE_S = 60;

    private final PostgresCluster cluster;
    private final PostgresPort port;
    private final ProgressListener progress;
    private Postmaster server;
    private long runningSince;
    private int crashes;
    private boolean stopped;

    SupervisedServer(PostgresCluster cluster, ProgressListener progress) throws IOException {
        this.cluster = cluster;
        this.port = new PostgresPort(cluster.folder().port());
        this.progress = progress;
        this.server = start();
        this.runningSince = System.nanoTime();
        restartAfter(server);
    }

    int port() throws IOException {
        return port.remembered();
    }

    synchronized long pid() {
        return server.pid();
    }

    synchronized void stop() throws IOException {
        stopped = true;
        notifyAll();
        server.stop();
    }

    /** The seconds to wait before a restart: 0, 1, 2, 4, 8, 16, 32, 60, 60 … */
    static int pauseSeconds(int crashes) {
        return crashes == 0 ? 0 : crashes > 6 ? LONGEST_PAUSE_S : 1 << (crashes - 1);
    }

    private Postmaster start() throws IOException {
        return port.listen(
                number -> Postmaster.start(cluster, number),
                progress,
                cluster.folder().log());
    }

    private void restartAfter(Postmaster watched) {
        watched.end()
                .thenRunAsync(
                        this::restart, task -> Thread.ofPlatform().daemon().start(task));
    }

    private synchronized void restart() {
        if (System.nanoTime() - runningSince > HEALTHY.toNanos()) {
            crashes = 0;
        }
        boolean running = false;
        while (!running && !stopped) {
            int pause = pauseSeconds(crashes++);
            progress.step("launch.database.reviving", pause);
            waitFor(pause);
            running = stopped || tryRestart();
        }
    }

    private boolean tryRestart() {
        try {
            int before = port();
            LeftoverServers.stop(cluster.folder().cluster(), progress);
            server = start();
            runningSince = System.nanoTime();
            restartAfter(server);
            if (port() != before) {
                // The application knows the old port: the process ends, so that a supervisor restarts both.
                progress.step("launch.database.moved");
                System.exit(ExitCode.UNAVAILABLE.status());
            }
            return true;
        } catch (IOException | Failure e) {
            progress.step("launch.database.lost", String.valueOf(e.getMessage()));
            return false;
        }
    }

    /** Waits, and releases the monitor meanwhile, so that {@link #stop} can run. */
    private void waitFor(int seconds) {
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            for (long left = seconds * 1000L; left > 0 && !stopped; left = (end - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }
}
