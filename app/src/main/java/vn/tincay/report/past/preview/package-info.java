/**
 * What an uploaded file would store, row by row: for which unit and period, what is wrong, and what exists already.
 */
@NullMarked
package vn.tincay.report.past.preview;

import org.jspecify.annotations.NullMarked;
