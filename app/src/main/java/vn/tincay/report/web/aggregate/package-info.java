/**
 * Pages of roll-ups and of the sources of a figure.
 */
@NullMarked
package vn.tincay.report.web.aggregate;

import org.jspecify.annotations.NullMarked;
