/** Pages for receivers: the reports that wait for receipt, side by side, and the figures of all reporters. */
@NullMarked
package vn.tincay.report.web.receipt;

import org.jspecify.annotations.NullMarked;
