package vn.tincay.document.reading.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
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
        return switch (FileKind.of(bytes, name)) {
            case PDF -> PdfText.read(bytes);
            case WORD -> WordText.read(bytes);
            case HTML -> HtmlText.read(bytes);
            case TEXT -> PlainText.read(bytes);
        };
    }
}
