package vn.tincay.document.reading.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.tincay.document.reading.Refused;

/**
 * Collects printed lines with their places. A gap of several spaces between words is filled up to where the next word
 * stands on the page, three spaces at least, so that the columns of a table stand one below the other.
 */
final class PdfLines extends PDFTextStripper {
    private static final float WIDE_GAP = 1.2f;
    /** Narrower than any usual letter: words never reach the column of what stands right of them. */
    static final float COLUMN = 3f;

    private static final int WIDEST = 400;

    private static final int MOST_OPERATORS = 2_000_000;

    private int operators;
    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float left;
    private float right;
    private float y;
    private float size;

    PdfLines() {
        setSortByPosition(true);
    }

    List<PdfLine> lines() {
        return lines;
    }

    /** Drawing costs time even where it prints nothing. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw new Refusal(Refused.Code.TOO_MUCH_WORK);
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void writeString(String word, List<TextPosition> places) {
        if (word.isBlank() || places.isEmpty()) {
            return;
        }
        TextPosition first = places.getFirst();
        TextPosition last = places.getLast();
        if (text.isEmpty()) {
            left = first.getXDirAdj();
            y = first.getYDirAdj();
            size = first.getFontSizeInPt();
        } else {
            boolean wide = first.getXDirAdj() - right > WIDE_GAP * Math.max(6, size);
            int columns = Math.round((first.getXDirAdj() - left) / COLUMN);
            text.append(wide ? " ".repeat(Math.clamp(columns - text.length(), 3, WIDEST)) : " ");
        }
        text.append(word.strip());
        right = last.getXDirAdj() + last.getWidthDirAdj();
    }

    @Override
    protected void writeWordSeparator() {
        // Gaps are measured in writeString.
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
    }
}
