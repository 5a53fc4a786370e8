/**
 * Pages of extensions.
 */
@NullMarked
package vn.tincay.report.web.deadline;

import org.jspecify.annotations.NullMarked;
