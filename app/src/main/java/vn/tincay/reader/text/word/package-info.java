/**
 * Lines of Word files: automatic numbers, merged cells, tracked changes, packed parts.
 */
@NullMarked
package vn.tincay.reader.text.word;

import org.jspecify.annotations.NullMarked;
