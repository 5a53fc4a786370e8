package vn.tincay.reader.text.pdf;

/** A printed line: left and right end across the page, page and height; wide gaps are three spaces. */
record PdfLine(int page, float left, float right, float y, float size, String text) {}
