/**
 * Reads the outline of a form from a workbook: heads with merged cells, rows with numbering, totals and "of which" rows.
 * What is doubted or proposed is noted at its row; no row is lost.
 */
@NullMarked
package vn.tincay.report.draft.outline;

import org.jspecify.annotations.NullMarked;
