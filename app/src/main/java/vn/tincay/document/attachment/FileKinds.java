package vn.tincay.document.attachment;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether a file's ending and its content say the same. What a double click would do is decided by the ending, what a
 * reader shows by the content: a script must not stand in a list of evidence under either.
 */
final class FileKinds {

    private static final Set<String> TEXT = Set.of("text/plain", "text/html", "text/csv", "text/markdown");
    private static final Set<String> OFFICE = Set.of("application/x-tika-msoffice", "application/msword");
    private static final Set<String> ZIPPED = Set.of("application/x-tika-ooxml", "application/zip");

    /** By ending, what the content alone is recognised as. */
    private static final Map<String, Set<String>> CONTENTS = Map.ofEntries(
            Map.entry("pdf", Set.of("application/pdf")),
            Map.entry("jpg", Set.of("image/jpeg")),
            Map.entry("jpeg", Set.of("image/jpeg")),
            Map.entry("png", Set.of("image/png")),
            Map.entry("webp", Set.of("image/webp")),
            Map.entry("heic", Set.of("image/heic", "image/heif")),
            Map.entry("tif", Set.of("image/tiff")),
            Map.entry("tiff", Set.of("image/tiff")),
            Map.entry("doc", OFFICE),
            Map.entry("xls", OFFICE),
            Map.entry("docx", ZIPPED),
            Map.entry("xlsx", ZIPPED),
            Map.entry("pptx", ZIPPED),
            Map.entry("odt", Set.of("application/vnd.oasis.opendocument.text", "application/zip")),
            Map.entry("ods", Set.of("application/vnd.oasis.opendocument.spreadsheet", "application/zip")),
            Map.entry("txt", TEXT),
            Map.entry("csv", TEXT),
            Map.entry("md", TEXT),
            Map.entry("html", TEXT),
            Map.entry("htm", TEXT));

    private FileKinds() {}

    /**
     * @param type by name and content
     * @param content by content alone
     */
    static boolean agree(String name, String type, String content, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return type.equals(content);
        }
        var expected = CONTENTS.get(name.substring(dot + 1).toLowerCase(Locale.ROOT));
        if (expected == null) {
            return false;
        }
        // A text in the letters of before Unicode (TCVN3) is not recognised as text; a program holds a zero.
        return expected.contains(content)
                || expected == TEXT && (content.startsWith("text/") || isUnknownText(content, bytes));
    }

    /** Whether a double click would open it in a browser. */
    static boolean isPage(String name) {
        var lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith(".html") || lower.endsWith(".htm");
    }

    private static boolean isUnknownText(String content, byte[] bytes) {
        if (!content.equals("application/octet-stream")) {
            return false;
        }
        for (byte one : bytes) {
            if (one == 0) {
                return false;
            }
        }
        return true;
    }
}
