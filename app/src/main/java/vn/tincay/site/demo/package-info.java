/**
 * The demonstration: invented people at real bodies, plans read by the real reader from documents of our own, tasks and
 * reports brought into every state by the same use cases that officers use, on the days they would have happened. The
 * whole package sleeps unless the product was started with {@code demo}.
 */
@NullMarked
package vn.tincay.site.demo;

import org.jspecify.annotations.NullMarked;
