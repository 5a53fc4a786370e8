package vn.tincay.reader.composed.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** A PDF as an office prints it: tables with drawn borders and narrow cells, or the body in two columns. */
public final class PlanPdf {
    private static final float SIZE = 9;
    private static final float LEADING = 14;
    private static final float LEFT = 50;
    private static final float WIDTH = 500;
    private static final float GUTTER = 22;
    private static final float TOP = 790;
    private static final float BOTTOM = 50;
    private static final float PADDING = 3;

    private final PDDocument document = new PDDocument();
    private final PDType0Font font;
    private @Nullable PDPageContentStream page;
    private float y;

    private PlanPdf() throws IOException {
        try (InputStream file =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            font = PDType0Font.load(document, file);
        }
    }

    /** A PDF with paragraphs over the whole width; rows written with pipes become cells with borders. */
    public static byte[] ruled(List<String> paragraphs) throws IOException {
        PlanPdf pdf = new PlanPdf();
        for (String paragraph : paragraphs) {
            if (paragraph.startsWith("|")) {
                pdf.addRow(List.of(paragraph.substring(1).strip().split("\\s*\\|")));
            } else {
                pdf.addLines(pdf.wrapped(paragraph, WIDTH), LEFT);
            }
        }
        return pdf.bytes();
    }

    /** A PDF with head and end over the whole width, and the part between them in two columns that fill each page. */
    static byte[] columns(List<String> head, List<String> body, List<String> end) throws IOException {
        PlanPdf pdf = new PlanPdf();
        for (String paragraph : head) {
            pdf.addLines(pdf.wrapped(paragraph, WIDTH), LEFT);
        }
        float width = (WIDTH - GUTTER) / 2;
        List<String> lines = new ArrayList<>();
        for (String paragraph : body) {
            lines.addAll(pdf.wrapped(paragraph, width));
        }
        for (int from = 0; from < lines.size(); ) {
            int fits = Math.max(1, (int) ((pdf.y - BOTTOM) / LEADING));
            int left = Math.min(fits, (lines.size() - from + 1) / 2);
            int to = Math.min(lines.size(), from + 2 * left);
            float top = pdf.y;
            pdf.addLines(lines.subList(from, from + left), LEFT);
            float lowest = pdf.y;
            pdf.y = top;
            pdf.addLines(lines.subList(from + left, to), LEFT + width + GUTTER);
            pdf.y = to < lines.size() ? 0 : Math.min(lowest, pdf.y);
            from = to;
            pdf.ensureRoom(LEADING);
        }
        for (String paragraph : end) {
            pdf.addLines(pdf.wrapped(paragraph, WIDTH), LEFT);
        }
        return pdf.bytes();
    }

    private void addRow(List<String> cells) throws IOException {
        float rest = (WIDTH - 30) / Math.max(1, cells.size() - 1);
        List<List<String>> wrapped = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            wrapped.add(wrapped(cells.get(c).strip(), (c == 0 ? 30 : rest) - 2 * PADDING));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
        ensureRoom(height * LEADING);
        float top = y;
        float x = LEFT;
        for (int c = 0; c < cells.size(); c++) {
            y = top;
            addLines(wrapped.get(c), x + PADDING);
            drawBorder(x, top + SIZE, top + SIZE - height * LEADING);
            x += c == 0 ? 30 : rest;
        }
        drawBorder(x, top + SIZE, top + SIZE - height * LEADING);
        y = top - height * LEADING;
    }

    private void drawBorder(float x, float top, float bottom) throws IOException {
        PDPageContentStream content = currentContent();
        content.moveTo(x, top);
        content.lineTo(x, bottom);
        content.stroke();
    }

    private void addLines(List<String> lines, float x) throws IOException {
        for (String line : lines) {
            ensureRoom(LEADING);
            Matcher piece = PIECE.matcher(line);
            while (piece.find()) {
                PDPageContentStream content = currentContent();
                content.beginText();
                content.setFont(font, SIZE);
                content.newLineAtOffset(x + piece.start() * LETTER, y);
                content.showText(piece.group());
                content.endText();
            }
            y -= LEADING;
        }
    }

    /** A piece of a line between wide gaps; it is printed at the position of its column. */
    private static final Pattern PIECE = Pattern.compile("\\S+(?: {1,2}\\S+)*");

    private static final float LETTER = 4.6f;

    private List<String> wrapped(String text, float width) throws IOException {
        if (text.contains("   ")) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" +")) {
            boolean full = !line.isEmpty() && widthOf(line + " " + word) > width;
            if (full) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private float widthOf(String text) throws IOException {
        return font.getStringWidth(text) / 1000 * SIZE;
    }

    /** Starts a new page when this one has no space left. */
    private void ensureRoom(float height) throws IOException {
        if (page == null || y - height < BOTTOM - LEADING) {
            if (page != null) {
                page.close();
            }
            PDPage added = new PDPage(PDRectangle.A4);
            document.addPage(added);
            page = new PDPageContentStream(document, added);
            y = TOP;
        }
    }

    private PDPageContentStream currentContent() {
        return java.util.Objects.requireNonNull(page);
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (page != null) {
            page.close();
        }
        document.save(out);
        document.close();
        return out.toByteArray();
    }
}
