/**
 * Finds what a receiver needs to decide on reports: the figures beside those of the previous period and of the other
 * reporters.
 */
@NullMarked
package vn.tincay.report.receipt;

import org.jspecify.annotations.NullMarked;
