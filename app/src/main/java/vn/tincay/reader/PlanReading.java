package vn.tincay.reader;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.tincay.reader.facts.PlanFacts;
import vn.tincay.reader.text.FileText;

/**
 * Reads a plan from a file. No network, no database, no state: the same file gives the same facts. Files larger than 20
 * MB and malicious ones return {@link UnreadableDocument}, never an exception.
 */
public final class PlanReading {
    private PlanReading() {}

    /** Reads a file: TXT, Markdown, HTML, DOCX or text PDF. */
    public static ReadResult of(Path file) {
        return FileText.of(file, PlanFacts::read);
    }

    /** Reads an uploaded file; the name only helps to detect its kind. */
    public static ReadResult of(byte[] bytes, String name) {
        return FileText.of(bytes, name, PlanFacts::read);
    }

    /** Reads pasted text. */
    public static ReadResult ofText(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8), "pasted.txt");
    }
}
