/**
 * Figures of other systems: thousands of rows in one request, row errors, and requests that repeat.
 */
@NullMarked
package vn.tincay.report.exchange;

import org.jspecify.annotations.NullMarked;
