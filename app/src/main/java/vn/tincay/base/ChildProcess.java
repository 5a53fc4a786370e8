package vn.tincay.base;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The command line that runs a command of this program in a separate process, with the same Java and the same classes.
 * The memory of the process is freed when it ends.
 */
public final class ChildProcess {

    /** The main class by its name, because {@code base} may not import {@code launch}. */
    private static final String MAIN = "vn.tincay.launch.Main";

    private ChildProcess() {}

    /**
     * @param options options for the JVM
     * @param words a command of this program with its arguments, as typed in a shell
     */
    public static List<String> command(List<String> options, String... words) {
        List<String> command =
                new ArrayList<>(List.of(javaExecutable(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), MAIN));
        command.addAll(List.of(words));
        return command;
    }

    /**
     * The Java executable of this process. When Java was updated in the meantime, the new version is found at the same
     * path.
     */
    private static String javaExecutable() {
        var mine = Path.of(System.getProperty("java.home"), "bin", "java");
        return Files.isExecutable(mine)
                ? mine.toString()
                : ProcessHandle.current().info().command().orElse("java");
    }

    /** The class path of this process. A launcher with its own class loader does not set {@code java.class.path}. */
    private static String classPath() {
        return ChildProcess.class.getClassLoader() instanceof URLClassLoader loaded
                ? Arrays.stream(loaded.getURLs())
                        .map(ChildProcess::file)
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private static String file(URL place) {
        try {
            return Path.of(place.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
