/**
 * Notices that people receive without asking: a reminder from above, a returned report, a task handed down. They appear
 * inside the product and never name a survivor: a notice says what kind of thing waits and where. A person who asks for
 * it also receives a digest of waiting work by e-mail ({@code digest}).
 */
@NullMarked
package vn.tincay.notice;

import org.jspecify.annotations.NullMarked;
