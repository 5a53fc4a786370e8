package vn.tincay.journeys.screen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Documents that people of the stories upload. */
public final class Papers {

    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Papers() {}

    /** The text of a file in {@code src/test/resources/papers}. */
    public static String text(String name) {
        try (var stream = Papers.class.getResourceAsStream("/papers/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text as a Word file, one paragraph per line. */
    public static byte[] docx(String text) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
