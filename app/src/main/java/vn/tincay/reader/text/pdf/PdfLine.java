package vn.tincay.reader.text.pdf;

import java.util.List;

/**
 * A printed line: its page, left and right end, vertical position and font size; a wide gap in the text is at least
 * three spaces.
 *
 * @param cells of a row of a ruled table; empty for any other line
 */
record PdfLine(int page, float left, float right, float y, float size, String text, List<String> cells) {

    PdfLine(int page, float left, float right, float y, float size, String text) {
        this(page, left, right, y, size, text, List.of());
    }

    boolean isRow() {
        return !cells.isEmpty();
    }
}
