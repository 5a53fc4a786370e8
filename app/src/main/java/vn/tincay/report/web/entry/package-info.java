/** Pages on which a report is read and filled in: the form, pasted blocks, workbooks. */
@NullMarked
package vn.tincay.report.web.entry;

import org.jspecify.annotations.NullMarked;
