/**
 * What people are told without asking: a reminder from above, a report returned, a task handed down. In this step
 * notices are shown inside the product; e-mail and SMS are further channels of the same {@code Notice}. A notice never
 * names a survivor: it says what kind of thing waits and where.
 */
@NullMarked
package vn.tincay.notice;

import org.jspecify.annotations.NullMarked;
