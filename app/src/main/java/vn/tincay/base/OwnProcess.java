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

/** A command of this program as a process of its own: the same Java, the same classes, a memory that ends with it. */
public final class OwnProcess {

    /** By name: the shell's door stands below every room. */
    private static final String MAIN = "vn.tincay.launch.Main";

    private OwnProcess() {}

    /** @param options of Java; {@code words} as the shell would send them */
    public static List<String> command(List<String> options, String... words) {
        List<String> command = new ArrayList<>(List.of(java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", classes(), MAIN));
        command.addAll(List.of(words));
        return command;
    }

    /** The Java of this process, where it lies; one that was replaced meanwhile is found under the same name. */
    private static String java() {
        var mine = Path.of(System.getProperty("java.home"), "bin", "java");
        return Files.isExecutable(mine)
                ? mine.toString()
                : ProcessHandle.current().info().command().orElse("java");
    }

    /** Where this class came from: a launcher that loads classes itself does not say it in the property. */
    private static String classes() {
        return OwnProcess.class.getClassLoader() instanceof URLClassLoader loaded
                ? Arrays.stream(loaded.getURLs()).map(OwnProcess::file).collect(Collectors.joining(File.pathSeparator))
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
