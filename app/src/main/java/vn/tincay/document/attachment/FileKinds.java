package vn.tincay.document.attachment;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Checks that the file extension and the content agree. The extension decides what a double click opens, the content
 * decides what a viewer shows: neither may be a script in a list of evidence.
 */
final class FileKinds {

    private static final Set<String> TEXT = Set.of("text/plain", "text/html", "text/csv", "text/markdown");
    private static final Set<UnicodeScript> SCRIPTS =
            Set.of(UnicodeScript.LATIN, UnicodeScript.COMMON, UnicodeScript.INHERITED);
    private static final Set<String> OFFICE = Set.of("application/x-tika-msoffice", "application/msword");
    private static final Set<String> ZIPPED = Set.of("application/x-tika-ooxml", "application/zip");

    /** The detected content types allowed for each file extension. */
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
     * Whether extension and content of a file agree. A name without an extension agrees when the name changes nothing
     * in the detection.
     *
     * @param type detected from name and content
     * @param content detected from content alone
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
        // A text in an encoding older than Unicode (TCVN3), or in UTF-16 without a byte order mark, is not detected as
        // text.
        return expected.contains(content)
                || expected == TEXT && (content.startsWith("text/") || isUnknownText(content, bytes));
    }

    /** Whether the file extension makes a double click open the file in a browser. */
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
                return isWideText(bytes, UTF_16LE) || isWideText(bytes, UTF_16BE);
            }
        }
        return true;
    }

    /**
     * Whether the bytes are letters of the accepted scripts in UTF-16 of this byte order. Zero bytes alone prove
     * nothing, since programs have them too; Latin letters read in the wrong byte order are Han characters.
     */
    private static boolean isWideText(byte[] bytes, Charset order) {
        try {
            return order.newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .codePoints()
                    .allMatch(point -> SCRIPTS.contains(UnicodeScript.of(point))
                            && (!Character.isISOControl(point) || Character.isWhitespace(point)));
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }
}
