/**
 * Repairs of lines that printing, scanning and conversion broke: torn words, glued items, stray page numbers.
 */
@NullMarked
package vn.tincay.reader.grammar.repair;

import org.jspecify.annotations.NullMarked;
