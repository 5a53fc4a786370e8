/** Pages on which a report is read and filled in: on the page, by pasted blocks, and with workbooks. */
@NullMarked
package vn.tincay.report.web.entry;

import org.jspecify.annotations.NullMarked;
