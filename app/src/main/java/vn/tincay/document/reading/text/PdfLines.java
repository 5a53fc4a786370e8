package vn.tincay.document.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects printed lines with their places; a gap of several spaces between words stays visible as three spaces. */
final class PdfLines extends PDFTextStripper {
    private static final float WIDE_GAP = 1.6f;

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
            text.append(first.getXDirAdj() - right > WIDE_GAP * Math.max(6, size) ? "   " : " ");
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
