/**
 * Notices that people receive without asking: a reminder from above, a returned report, a task handed down. They appear
 * inside the product only. A notice never names a survivor: it says what kind of thing waits and where.
 */
@NullMarked
package vn.tincay.notice;

import org.jspecify.annotations.NullMarked;
