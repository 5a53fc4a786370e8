/** Pages on which figures of past periods are imported from a spreadsheet. */
@NullMarked
package vn.tincay.report.web.past;

import org.jspecify.annotations.NullMarked;
