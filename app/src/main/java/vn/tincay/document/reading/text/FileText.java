package vn.tincay.document.reading.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.apache.tika.Tika;
import vn.tincay.document.reading.Reading;
import vn.tincay.document.reading.Refused;

/** The door: checks size and kind of a file, lets the right reader have it, turns every failure into a refusal. */
public final class FileText {
    public static final long LARGEST_FILE = 20L * 1024 * 1024;

    private FileText() {}

    /** Reads a file and goes on with its lines. */
    public static Reading of(Path file, Function<RawText, Reading> next) {
        try {
            if (!Files.isRegularFile(file)) {
                return new Refused(Refused.Code.NOT_FOUND, String.valueOf(file.getFileName()));
            }
            if (Files.size(file) > LARGEST_FILE) {
                return new Refused(Refused.Code.TOO_LARGE);
            }
            return of(Files.readAllBytes(file), String.valueOf(file.getFileName()), next);
        } catch (IOException e) {
            return new Refused(Refused.Code.NOT_FOUND, String.valueOf(file.getFileName()));
        }
    }

    /** Reads bytes that were uploaded or pasted under a name. */
    public static Reading of(byte[] bytes, String name, Function<RawText, Reading> next) {
        if (bytes.length > LARGEST_FILE) {
            return new Refused(Refused.Code.TOO_LARGE);
        }
        if (bytes.length == 0) {
            return new Refused(Refused.Code.EMPTY);
        }
        try {
            RawText text = read(bytes, name);
            boolean empty = text.lines().stream().allMatch(line -> line.text().isBlank());
            return empty ? new Refused(Refused.Code.EMPTY) : next.apply(text);
        } catch (Refusal refusal) {
            return refusal.refused();
        } catch (StackOverflowError | OutOfMemoryError hostile) {
            return new Refused(Refused.Code.BOMB);
        }
    }

    private static RawText read(byte[] bytes, String name) {
        String type = new Tika().detect(head(bytes), name);
        String lowerName = name.toLowerCase(Locale.ROOT);
        if (Marks16.of(bytes) != null) {
            return lowerName.endsWith(".html") ? HtmlText.read(bytes) : PlainText.read(bytes);
        }
        return switch (type) {
            case "application/pdf" -> PdfText.read(bytes);
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/x-tika-ooxml",
                    "application/zip" -> WordText.read(bytes);
            case "application/msword", "application/x-tika-msoffice" -> throw new Refusal(Refused.Code.OLD_WORD);
            case "text/html", "application/xhtml+xml" -> HtmlText.read(bytes);
            default -> text(bytes, type);
        };
    }

    private static RawText text(byte[] bytes, String type) {
        if (type.startsWith("text/") || type.equals("application/octet-stream")) {
            return PlainText.read(bytes);
        }
        throw new Refusal(Refused.Code.UNKNOWN_TYPE, type);
    }

    private static byte[] head(byte[] bytes) {
        return bytes.length <= 65_536 ? bytes : java.util.Arrays.copyOf(bytes, 65_536);
    }
}
