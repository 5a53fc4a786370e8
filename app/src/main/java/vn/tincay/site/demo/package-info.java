/**
 * The demonstration: invented people at real bodies, plans read by the real reader from documents written for this
 * purpose, and tasks and reports in every state, created by the same use cases as officers use, on the days of the
 * story. The beans exist only when the product was started with {@code demo}.
 */
@NullMarked
package vn.tincay.site.demo;

import org.jspecify.annotations.NullMarked;
