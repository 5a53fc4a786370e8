package vn.tincay.reader.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.apache.tika.Tika;
import vn.tincay.reader.UnreadableDocument;

/**
 * Detects the kind of a file by its first bytes. The usual kinds are recognised directly; only the rest loads the full
 * detector.
 */
enum FileKind {
    TEXT,
    HTML,
    WORD,
    PDF;

    private static final int HEAD = 65_536;

    static FileKind of(byte[] bytes, String name) {
        String start = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1).stripLeading();
        String lowerName = name.toLowerCase(Locale.ROOT);
        if (Utf16Marks.of(bytes) != null) {
            return lowerName.endsWith("html") || lowerName.endsWith("htm") ? HTML : TEXT;
        }
        if (start.startsWith("%PDF-")) {
            return PDF;
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return WORD;
        }
        boolean named = lowerName.endsWith(".txt") || lowerName.endsWith(".md") || lowerName.endsWith(".markdown");
        return named && isPlain(start) ? TEXT : detected(bytes, name);
    }

    /** Whether the beginning of a file has no control characters except white space and begins with no markup. */
    private static boolean isPlain(String start) {
        String text = start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
        return !text.startsWith("<")
                && !text.startsWith("{\\rtf")
                && text.chars().allMatch(c -> c >= 32 || c == '\n' || c == '\r' || c == '\t' || c == '\f');
    }

    private static FileKind detected(byte[] bytes, String name) {
        String type = new Tika().detect(bytes.length <= HEAD ? bytes : Arrays.copyOf(bytes, HEAD), name);
        return switch (type) {
            case "application/msword", "application/x-tika-msoffice" ->
                throw new UnreadableDocumentException(UnreadableDocument.Code.OLD_WORD);
            case "text/html", "application/xhtml+xml" -> HTML;
            default -> {
                if (type.startsWith("text/") && !type.equals("text/rtf") || type.equals("application/octet-stream")) {
                    yield TEXT;
                }
                throw new UnreadableDocumentException(UnreadableDocument.Code.UNKNOWN_TYPE, type);
            }
        };
    }
}
