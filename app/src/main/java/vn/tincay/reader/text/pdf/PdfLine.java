package vn.tincay.reader.text.pdf;

/** A printed line: where it begins and ends across the page, its page and height, wide gaps kept as three spaces. */
record PdfLine(int page, float left, float right, float y, float size, String text) {}
