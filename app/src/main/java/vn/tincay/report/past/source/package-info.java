/**
 * Reads a spreadsheet of figures as people make it: titles above, merged heads, numbered columns, totals, figures as
 * text. What a cell leaves open is a problem and never guessed.
 */
@NullMarked
package vn.tincay.report.past.source;

import org.jspecify.annotations.NullMarked;
