package vn.tincay.bench.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Describes the machine and its load in one line each. */
public final class Machine {

    private Machine() {}

    /** @param database the version text of the database server */
    public static String described(String database) {
        return "%d cores (%s), %.0f GiB, %s, JDK %s, %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        firstValue("/proc/cpuinfo", "model name"),
                        Double.parseDouble(
                                        firstValue("/proc/meminfo", "MemTotal").replaceAll("\\D", ""))
                                / (1 << 20),
                        "Linux " + System.getProperty("os.version", ""),
                        Runtime.version().feature(),
                        database);
    }

    /** Load averages of one and five minutes. */
    public static String load() {
        var words = read("/proc/loadavg").split(" ");
        return "load %s (1 min) %s (5 min)".formatted(words[0], words[1]);
    }

    private static String firstValue(String file, String key) {
        return read(file)
                .lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(key.toLowerCase(Locale.ROOT)))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("0");
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
