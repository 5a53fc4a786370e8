/**
 * Reads the outline of a form from a workbook: heads with merged cells, rows with numbering, totals and "of which"
 * rows. What the reader proposes or doubts becomes a note; no row of the table is left out.
 */
@NullMarked
package vn.tincay.report.draft.outline;

import org.jspecify.annotations.NullMarked;
