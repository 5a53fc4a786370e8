package vn.tincay.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads a table from the resource folder {@code /reader}: tab-separated, one row per line. Blank lines and lines that
 * begin with {@code #} are left out.
 */
public final class ResourceTable {
    private ResourceTable() {}

    public static List<List<String>> rows(String name) {
        try (InputStream file = ResourceTable.class.getResourceAsStream("/reader/" + name)) {
            if (file == null) {
                throw new IllegalStateException("missing resource /reader/" + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first column of the table. */
    public static List<String> column(String name) {
        return rows(name).stream().map(List::getFirst).toList();
    }
}
