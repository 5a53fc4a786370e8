/**
 * What an uploaded file would store, row by row: for which unit and period, what is wrong, and what exists already.
 */
@NullMarked
@NamedInterface("past-preview")
package vn.tincay.report.past.preview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
