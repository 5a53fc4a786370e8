/** Repairs lines that printing, scanning or conversion damaged: split words, merged items, stray page numbers. */
@NullMarked
package vn.tincay.reader.grammar.repair;

import org.jspecify.annotations.NullMarked;
