package vn.tincay.document.paper.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.tincay.document.paper.OfficialPaper;

/**
 * Renders the paper as PDF: body and annexes are rendered separately, since each counts its own pages, and then joined.
 */
public final class PdfPaper {

    private final PaperFonts fonts;

    public PdfPaper(PaperFonts fonts) {
        this.fonts = fonts;
    }

    public byte[] of(OfficialPaper paper) {
        var parts = new ArrayList<byte[]>();
        try {
            for (var html : PaperHtml.of(paper)) {
                parts.add(render(html));
            }
            return join(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] render(String html) throws IOException {
        var out = new ByteArrayOutputStream();
        var document = new PDDocument(); // closed by the renderer
        var builder = new PdfRendererBuilder().usePDDocument(document);
        for (var face : PaperFonts.FontStyle.values()) {
            builder.useFont(
                    new EmbeddedFont(document, fonts.file(face)),
                    "Paper",
                    face.bold ? 700 : 400,
                    face.italic ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
        builder.useUnicodeLineBreaker(new LineBreaks());
        // The archivable format PDF/A also keeps the engine from searching for other fonts.
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withW3cDocument(parsed(html), null).withProducer("Tin Cậy").toStream(out);
        builder.run();
        return out.toByteArray();
    }

    private static Document parsed(String html) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("our own page is not well formed", e);
        }
    }

    private static byte[] join(ArrayList<byte[]> parts) throws IOException {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        var out = new ByteArrayOutputStream();
        var merger = new PDFMergerUtility();
        for (var part : parts) {
            merger.addSource(new RandomAccessReadBuffer(new ByteArrayInputStream(part)));
        }
        merger.setDestinationStream(out);
        merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        return out.toByteArray();
    }
}
