package vn.tincay.reader.text.pdf;

/**
 * A printed line: its page, left and right end, vertical position and font size; a wide gap in the text is at least
 * three spaces.
 */
record PdfLine(int page, float left, float right, float y, float size, String text) {}
