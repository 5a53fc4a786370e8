package vn.tincay.reader.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import vn.tincay.reader.ReadResult;
import vn.tincay.reader.UnreadableDocument;
import vn.tincay.reader.text.pdf.PdfText;
import vn.tincay.reader.text.word.DocxText;
import vn.tincay.reader.words.StepBudget;

/**
 * Entry point for files: checks size and kind, selects the reader for the kind, and turns every failure into a refusal.
 */
public final class FileText {
    public static final long LARGEST_FILE = 20L * 1024 * 1024;

    /**
     * The limit of work ({@link StepBudget}); usual plans take 60 to 150 steps per character, and a file that needs
     * far more is built to do so.
     */
    private static final long STEPS_A_CHARACTER = 600;

    private static final long STEPS = 20_000_000;

    private FileText() {}

    /** Reads a file and passes its lines on to {@code next}. */
    public static ReadResult of(Path file, Function<RawText, ReadResult> next) {
        try {
            if (!Files.isRegularFile(file)) {
                return new UnreadableDocument(UnreadableDocument.Code.NOT_FOUND, String.valueOf(file.getFileName()));
            }
            if (Files.size(file) > LARGEST_FILE) {
                return new UnreadableDocument(UnreadableDocument.Code.TOO_LARGE);
            }
            return of(Files.readAllBytes(file), String.valueOf(file.getFileName()), next);
        } catch (IOException e) {
            return new UnreadableDocument(UnreadableDocument.Code.NOT_FOUND, String.valueOf(file.getFileName()));
        }
    }

    /** Reads uploaded or pasted bytes and passes their lines on to {@code next}. */
    public static ReadResult of(byte[] bytes, String name, Function<RawText, ReadResult> next) {
        if (bytes.length > LARGEST_FILE) {
            return new UnreadableDocument(UnreadableDocument.Code.TOO_LARGE);
        }
        if (bytes.length == 0) {
            return new UnreadableDocument(UnreadableDocument.Code.EMPTY);
        }
        try {
            RawText text = StepBudget.within(STEPS, () -> OldEncoding.converted(read(bytes, name)));
            boolean empty = text.lines().stream().allMatch(line -> line.text().isBlank());
            return empty
                    ? new UnreadableDocument(UnreadableDocument.Code.EMPTY)
                    : StepBudget.within(allowedSteps(text), () -> next.apply(text));
        } catch (StepBudget.BudgetExhausted exhausted) {
            return new UnreadableDocument(UnreadableDocument.Code.TOO_MUCH_WORK);
        } catch (UnreadableDocumentException refusal) {
            return refusal.refused();
        } catch (StackOverflowError | OutOfMemoryError hostile) {
            return new UnreadableDocument(UnreadableDocument.Code.BOMB);
        }
    }

    private static long allowedSteps(RawText text) {
        long characters = text.lines().stream()
                .mapToLong(line -> line.text().length() + 1)
                .sum();
        return STEPS + STEPS_A_CHARACTER * characters;
    }

    private static RawText read(byte[] bytes, String name) {
        return switch (FileKind.of(bytes, name)) {
            case PDF -> PdfText.read(bytes);
            case WORD -> DocxText.read(bytes);
            case HTML -> HtmlText.read(bytes);
            case TEXT -> PlainText.read(bytes);
        };
    }
}
