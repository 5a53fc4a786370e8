/**
 * Converts lines to an outline: marks, blocks, headings and the parts of a document.
 */
@NullMarked
package vn.tincay.reader.grammar;

import org.jspecify.annotations.NullMarked;
