/**
 * From a file to lines: TXT, Markdown, HTML, DOCX and text PDF, each reader loaded only when its kind turns up. Everything
 * hostile or foreign ends here as a {@link vn.tincay.document.reading.Refused}; the grammar only ever sees plain lines.
 */
@NullMarked
package vn.tincay.document.reading.text;

import org.jspecify.annotations.NullMarked;
