package vn.tincay.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.tincay.base.OwnProcess;

/**
 * {@code tincay migrate} as a process of its own: it alone reads the passwords of superuser and owner. What serves
 * afterwards never had them.
 */
public final class MigratingProcess {

    private MigratingProcess() {}

    /** @throws Failure when it ended otherwise than well; it has said why */
    public static void run(Path data) {
        List<String> command = OwnProcess.command(
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
