package vn.tincay.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.tincay.base.ChildProcess;

/**
 * Runs {@code tincay migrate} in a process of its own: only that process reads the passwords of superuser and owner.
 * The process that serves pages never has them.
 */
public final class MigratingProcess {

    private MigratingProcess() {}

    /** @throws Failure when it ended with an error; it has already printed the reason */
    public static void run(Path data) {
        List<String> command = ChildProcess.command(
                List.of("-Xmx256m", "-Dtincay.home=" + System.getProperty("tincay.home", ".")),
                "migrate",
                "--data",
                data.toString());
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            if (process.waitFor() != 0) {
                throw Failure.unavailable("launch.database.not-migrated");
            }
        } catch (IOException e) {
            throw new Failure(ExitCode.UNAVAILABLE, e, "launch.database.not-migrated");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(ExitCode.UNAVAILABLE, e, "launch.database.not-migrated");
        }
    }
}
