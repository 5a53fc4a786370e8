package vn.tincay.document.reading;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.tincay.document.reading.facts.PlanFacts;
import vn.tincay.document.reading.text.FileText;

/**
 * Reads a plan from a file. No network, no database, no state: the same file gives the same facts. Files larger than 20 MB
 * and hostile ones come back as {@link Refused}, never as an exception.
 */
public final class PlanReading {
    private PlanReading() {}

    /** Reads a file: TXT, Markdown, HTML, DOCX or text PDF. */
    public static Reading of(Path file) {
        return FileText.of(file, PlanFacts::read);
    }

    /** Reads an uploaded file; the name only helps to tell its kind. */
    public static Reading of(byte[] bytes, String name) {
        return FileText.of(bytes, name, PlanFacts::read);
    }

    /** Reads pasted text. */
    public static Reading ofText(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8), "pasted.txt");
    }
}
