package vn.tincay.reader.text;

import java.util.List;

/**
 * The lines of a file; {@code paragraphs} when each line is a whole paragraph (DOCX, HTML), so that lines need no
 * joining.
 */
public record RawText(List<RawLine> lines, boolean paragraphs) {}
