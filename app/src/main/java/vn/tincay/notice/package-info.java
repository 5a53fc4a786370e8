/**
 * Notices that people receive without asking: a reminder from above, a returned report, a task handed down. For now notices
 * appear inside the product; e-mail and SMS are further channels of the same {@code Notice}. A notice never names a
 * survivor: it says what kind of thing waits and where.
 */
@NullMarked
package vn.tincay.notice;

import org.jspecify.annotations.NullMarked;
