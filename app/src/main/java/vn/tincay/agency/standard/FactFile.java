package vn.tincay.agency.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A table of facts in the resources, with tab-separated columns. Lines that begin with {@code #} are comments; the
 * first other line is the header.
 */
public record FactFile(String text) {

    public static FactFile of(String name) {
        try (var stream = FactFile.class.getResourceAsStream("/agency/" + name)) {
            return new FactFile(
                    new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String[]> rows() {
        return text.lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
