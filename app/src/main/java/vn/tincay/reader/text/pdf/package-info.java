/**
 * Reads the lines of PDF files: columns, paragraphs and ruled tables from the positions of the letters.
 */
@NullMarked
package vn.tincay.reader.text.pdf;

import org.jspecify.annotations.NullMarked;
