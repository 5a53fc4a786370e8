/**
 * Lines of PDF files: columns, paragraphs and ruled tables from the places of the letters.
 */
@NullMarked
package vn.tincay.reader.text.pdf;

import org.jspecify.annotations.NullMarked;
