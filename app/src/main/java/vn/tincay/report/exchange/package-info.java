/** Figures of other systems: bulk requests, row errors, repeated requests. */
@NullMarked
package vn.tincay.report.exchange;

import org.jspecify.annotations.NullMarked;
