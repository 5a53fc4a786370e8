/**
 * Pages of signed versions.
 */
@NullMarked
package vn.tincay.report.web.version;

import org.jspecify.annotations.NullMarked;
