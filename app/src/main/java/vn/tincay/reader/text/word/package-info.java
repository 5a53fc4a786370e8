/**
 * Reads the lines of Word files: automatic numbers, merged cells, tracked changes, archives.
 */
@NullMarked
package vn.tincay.reader.text.word;

import org.jspecify.annotations.NullMarked;
