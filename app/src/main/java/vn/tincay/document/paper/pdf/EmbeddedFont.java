package vn.tincay.document.paper.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * A face of the font that a document embeds once its text uses it. Its ligatures are switched off: official papers
 * have none, and PDFBox compiles a pattern for them for each piece of text, which takes half the time of printing.
 */
final class EmbeddedFont extends PDFontSupplier {

    private final PDDocument document;
    private final File file;
    private @Nullable PDFont font;

    EmbeddedFont(PDDocument document, File file) {
        super(null);
        this.document = document;
        this.file = file;
    }

    @Override
    public PDFont supply() {
        if (font == null) {
            font = load();
        }
        return font;
    }

    private PDFont load() {
        try {
            var face = new TTFParser().parse(new RandomAccessReadBufferedFile(file));
            document.registerTrueTypeFontForClosing(face);
            face.setEnableGsub(false);
            return PDType0Font.load(document, face, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
