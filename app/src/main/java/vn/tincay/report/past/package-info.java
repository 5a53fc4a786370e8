/**
 * Figures of past periods from spreadsheets (docs/decisions/0033): an officer uploads last year's file, answers what
 * the file leaves open, and stores all new rows or none. The figures are shown as unsigned and never replace a report.
 */
@NullMarked
@NamedInterface("past")
package vn.tincay.report.past;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
