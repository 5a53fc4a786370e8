package vn.tincay.reader.text.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.tincay.reader.UnreadableDocument;
import vn.tincay.reader.text.RawText;
import vn.tincay.reader.text.UnreadableDocumentException;
import vn.tincay.reader.text.VietnameseCheck;

/**
 * Reads text PDFs. A file with fewer than 80 letters consists of pictures and is refused, as is a file whose letters
 * make no Vietnamese words.
 */
public final class PdfText {
    private static final int MAX_PAGES = 400;
    private static final int FEWEST_LETTERS = 80;

    private PdfText() {}

    public static RawText read(byte[] bytes) {
        PdfGuard.check(bytes);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            if (pdf.isEncrypted()) {
                throw new UnreadableDocumentException(UnreadableDocument.Code.ENCRYPTED);
            }
            if (pdf.getNumberOfPages() > MAX_PAGES) {
                throw new UnreadableDocumentException(UnreadableDocument.Code.TOO_MUCH_TEXT);
            }
            PdfLines stripper = new PdfLines();
            stripper.setEndPage(MAX_PAGES);
            stripper.getText(pdf);
            List<PdfLine> lines = stripper.lines();
            long letters = lines.stream()
                    .flatMapToInt(line -> line.text().chars())
                    .filter(Character::isLetter)
                    .count();
            if (letters < FEWEST_LETTERS) {
                throw new UnreadableDocumentException(UnreadableDocument.Code.NO_TEXT);
            }
            if (!VietnameseCheck.isVietnamese(lines.stream().map(PdfLine::text).toList())) {
                throw new UnreadableDocumentException(UnreadableDocument.Code.NO_LETTERS);
            }
            return PdfParagraphs.of(PdfColumns.separate(lines));
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException(UnreadableDocument.Code.ENCRYPTED);
        } catch (IOException e) {
            throw new UnreadableDocumentException(UnreadableDocument.Code.DAMAGED);
        }
    }
}
