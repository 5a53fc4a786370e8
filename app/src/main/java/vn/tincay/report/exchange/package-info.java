/** Exchanges figures with other systems: bulk requests, row errors, repeated requests, submissions to read. */
@NullMarked
package vn.tincay.report.exchange;

import org.jspecify.annotations.NullMarked;
