package vn.tincay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares committed documents with those generated from the code; {@code tools/maps} renews them. */
final class Committed {

    private static final Path DOCS = Path.of("..", "docs");

    private Committed() {}

    /** Compares only the text between {@code <!-- part: … -->} and {@code <!-- /part -->}. */
    static void assertPart(String name, String part, String drawn) {
        var whole = Sources.text(DOCS.resolve(name));
        int begin = whole.indexOf("-->\n", whole.indexOf("<!-- " + part + ":")) + 4;
        int end = whole.indexOf("<!-- /" + part + " -->");
        assertDocument(name, whole.substring(0, begin) + drawn + whole.substring(end));
    }

    static void assertDocument(String name, String drawn) {
        var file = DOCS.resolve(name);
        if (Boolean.getBoolean("tincay.maps")) {
            try {
                Files.writeString(file, drawn);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(file).as("stale or missing: run tools/maps and commit").hasContent(drawn);
    }
}
