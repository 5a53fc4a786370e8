package vn.tincay.reader.text.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.UnreadableDocument;
import vn.tincay.reader.text.UnreadableDocumentException;

/**
 * Collects printed lines with their positions. A wide gap is filled with spaces, at least three, up to the position of
 * the next word on the page, so that the columns of a table are aligned.
 */
final class PdfLines extends PDFTextStripper {
    private static final float WIDE_GAP = 1.2f;
    /**
     * The width of a character column in points, narrower than usual letters, so that words never reach the column to
     * their right.
     */
    static final float COLUMN = 3f;

    private static final int WIDEST = 400;

    private static final int MAX_OPERATORS = 2_000_000;

    private int operators;
    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float left;
    private float right;
    private float y;
    private float size;
    private @Nullable PdfRules rules;
    private @Nullable PdfTable table;
    private int pageStart;

    PdfLines() {
        setSortByPosition(true);
    }

    List<PdfLine> lines() {
        return lines;
    }

    /** Records ruled lines and limits the operators, because drawing costs time even when it prints no text. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MAX_OPERATORS) {
            throw new UnreadableDocumentException(UnreadableDocument.Code.TOO_MUCH_WORK);
        }
        super.processOperator(operator, operands);
        if (rules != null) {
            rules.draw(operator, operands, getGraphicsState().getCurrentTransformationMatrix());
        }
    }

    /** Processes a page. Ruled lines count as table borders only on a page that is not rotated. */
    @Override
    public void processPage(PDPage page) throws IOException {
        rules = page.getRotation() == 0 ? new PdfRules(page) : null;
        table = rules == null ? null : new PdfTable(rules);
        pageStart = lines.size();
        super.processPage(page);
    }

    @Override
    protected void writeString(String word, List<TextPosition> places) {
        PdfTable cells = table;
        List<TextPosition> outside = cells == null
                ? places
                : places.stream().filter(letter -> !cells.add(letter)).toList();
        if (word.isBlank() || outside.isEmpty()) {
            return;
        }
        List<List<TextPosition>> apart = splitAtGaps(outside);
        if (apart.size() == 1 && outside.size() == places.size()) {
            addWord(word, places);
            return;
        }
        for (List<TextPosition> part : apart) {
            String text = part.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
            if (!text.isBlank()) {
                addWord(text, part);
            }
        }
    }

    /** Splits a word that extends across a gutter, where a blank letter at a line's end hides the gap after it. */
    private List<List<TextPosition>> splitAtGaps(List<TextPosition> places) {
        List<List<TextPosition>> parts = new ArrayList<>();
        int start = 0;
        float end = Float.NaN;
        for (int i = 0; i < places.size(); i++) {
            TextPosition letter = places.get(i);
            if (letter.getUnicode().isBlank()) {
                continue;
            }
            if (!Float.isNaN(end) && isWide(end, letter)) {
                parts.add(places.subList(start, i));
                start = i;
            }
            end = letter.getXDirAdj() + letter.getWidthDirAdj();
        }
        parts.add(places.subList(start, places.size()));
        return parts;
    }

    /** Whether a gap wider than the space between words, or the border of a cell, precedes a letter. */
    private boolean isWide(float end, TextPosition next) {
        return next.getXDirAdj() - end > WIDE_GAP * Math.max(6, size)
                || rules != null
                        && rules.hasBorderBetween(end, next.getXDirAdj(), next.getYDirAdj() - next.getHeightDir() / 2);
    }

    private void addWord(String word, List<TextPosition> places) {
        TextPosition first = places.getFirst();
        if (text.isEmpty()) {
            left = first.getXDirAdj();
            y = first.getYDirAdj();
            size = first.getFontSizeInPt();
        } else {
            int columns = Math.round((first.getXDirAdj() - left) / COLUMN);
            text.append(isWide(right, first) ? " ".repeat(Math.clamp(columns - text.length(), 3, WIDEST)) : " ");
        }
        text.append(word.strip());
        TextPosition last = places.reversed().stream()
                .filter(letter -> !letter.getUnicode().isBlank())
                .findFirst()
                .orElse(first);
        right = last.getXDirAdj() + last.getWidthDirAdj();
    }

    @Override
    protected void writeWordSeparator() {
        // The method that writes a string measures the gaps.
    }

    @Override
    protected void writeLineSeparator() {
        if (!text.isEmpty()) {
            lines.add(new PdfLine(getCurrentPageNo(), left, right, y, size, text.toString()));
            text.setLength(0);
        }
    }

    @Override
    protected void writePageEnd() {
        writeLineSeparator();
        if (table != null) {
            table.rows().forEach(this::insert);
        }
    }

    /** Inserts a row of a table before the first line of the page below the row's top. */
    private void insert(PdfTable.Row row) {
        int at = pageStart;
        while (at < lines.size() && (lines.get(at).isRow() || lines.get(at).y() < row.top())) {
            at++;
        }
        lines.add(
                at,
                new PdfLine(
                        getCurrentPageNo(),
                        row.left(),
                        row.right(),
                        row.top(),
                        size,
                        String.join(" | ", row.cells()).replace('\n', ' '),
                        row.cells()));
    }
}
