package vn.tincay.launch.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.tincay.launch.ExitCode;
import vn.tincay.launch.Failure;
import vn.tincay.launch.ProgressListener;
import vn.tincay.launch.ServerProcess;

/**
 * Finds and stops server processes that outlived the process that started them; their working directory is the cluster.
 * Called only while this process holds the folder's lock, so no living owner can exist.
 */
final class LeftoverServers {
    private static final int PATIENCE_SECONDS = 30;

    private LeftoverServers() {}

    static void stop(Path cluster, ProgressListener progress) throws IOException {
        List<ProcessHandle> left = workingIn(cluster);
        if (!left.isEmpty()) {
            progress.step("launch.database.orphan", cluster);
            end(left, mainProcess(cluster));
        }
        // A killed server leaves this pid file. Its process id may now belong to another process or to an ended child
        // that nobody waited for, and the next server would then refuse to start.
        Files.deleteIfExists(pidFile(cluster));
    }

    private static void end(List<ProcessHandle> left, long main) throws IOException {
        for (ProcessHandle process : left) {
            if (process.pid() == main) {
                ServerProcess.signal("INT", main);
            }
        }
        if (!awaitEnd(left)) {
            left.forEach(ProcessHandle::destroyForcibly);
            awaitEnd(left);
        }
    }

    private static List<ProcessHandle> workingIn(Path cluster) {
        return ProcessHandle.allProcesses()
                .filter(process -> cluster.equals(folderOf(process)))
                .toList();
    }

    private static Path folderOf(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"));
        } catch (IOException | SecurityException goneOrNotOurs) {
            return Path.of("");
        }
    }

    private static long mainProcess(Path cluster) throws IOException {
        if (!Files.exists(pidFile(cluster))) {
            return -1;
        }
        return Long.parseLong(Files.readAllLines(pidFile(cluster)).getFirst().strip());
    }

    private static Path pidFile(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    private static boolean awaitEnd(List<ProcessHandle> processes) {
        CompletableFuture<?>[] ends =
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(ends).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException | InterruptedException e) {
            throw new Failure(ExitCode.INTERNAL, e, "launch.interrupted");
        }
    }
}
