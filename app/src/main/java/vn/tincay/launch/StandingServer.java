package vn.tincay.launch;

import java.io.IOException;

/**
 * Keeps one server standing: one that ends untold, say for want of memory, is started again on its port. Whoever was
 * connected is refused for a moment and then served again; what was acknowledged is there.
 */
final class StandingServer {
    /** A server that falls again and again has a reason that starting it will not remove. */
    private static final int MOST_REVIVALS = 5;

    private final PostgresCluster cluster;
    private final PostgresPort port;
    private final Progress progress;
    private Postmaster server;
    private int revivals;
    private boolean told;

    StandingServer(PostgresCluster cluster, Progress progress) throws IOException {
        this.cluster = cluster;
        this.port = new PostgresPort(cluster.folder().port());
        this.progress = progress;
        this.server = start();
        watch(server);
    }

    int port() throws IOException {
        return port.remembered();
    }

    synchronized long pid() {
        return server.pid();
    }

    synchronized void stop() throws IOException {
        told = true;
        server.stop();
    }

    private Postmaster start() throws IOException {
        return port.listen(
                number -> Postmaster.start(cluster, number),
                progress,
                cluster.folder().log());
    }

    private void watch(Postmaster watched) {
        watched.end()
                .thenRunAsync(this::revive, task -> Thread.ofPlatform().daemon().start(task));
    }

    private synchronized void revive() {
        if (told || ++revivals > MOST_REVIVALS) {
            return;
        }
        progress.step("launch.database.reviving");
        try {
            Orphans.stop(cluster.folder().cluster(), progress);
            server = start();
            watch(server);
        } catch (IOException | Failure e) {
            progress.step("launch.database.lost", String.valueOf(e.getMessage()));
        }
    }
}
