/**
 * Steps on the page of a report, returns and corrections.
 */
@NullMarked
package vn.tincay.report.web.approval;

import org.jspecify.annotations.NullMarked;
