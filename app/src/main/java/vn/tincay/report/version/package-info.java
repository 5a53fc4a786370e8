/** Signed versions of a report and the differences between them. */
@NullMarked
package vn.tincay.report.version;

import org.jspecify.annotations.NullMarked;
