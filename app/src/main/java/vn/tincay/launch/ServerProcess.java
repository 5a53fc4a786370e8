package vn.tincay.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs PostgreSQL's programs without settings of the shell: a PGPORT in a profile must change nothing. */
public final class ServerProcess {
    private static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C", "TZ", "UTC");

    private ServerProcess() {}

    public static boolean succeeds(List<String> words) {
        try {
            return run(words, ProcessBuilder.Redirect.DISCARD) == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    public static int run(List<String> words, ProcessBuilder.Redirect output) throws IOException {
        return status(start(words, output));
    }

    public static Process start(List<String> words, ProcessBuilder.Redirect output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> !name.equals("PATH"));
        environment.putAll(ENVIRONMENT);
        builder.directory(Path.of("/").toFile());
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        return builder.redirectErrorStream(true).redirectOutput(output).start();
    }

    /** Sends any signal. Java itself has only TERM (for PostgreSQL: wait until all clients have left) and KILL. */
    public static void signal(String signal, long pid) throws IOException {
        run(List.of("sh", "-c", "kill -" + signal + " " + pid), ProcessBuilder.Redirect.DISCARD);
    }

    public static boolean endsWithin(Process process, long milliseconds) {
        try {
            return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(ExitCode.INTERNAL, e, "launch.interrupted");
        }
    }

    private static int status(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new Failure(ExitCode.INTERNAL, e, "launch.interrupted");
        }
    }
}
