/**
 * The digest by e-mail: on every working day or once a week, the titles and due days of what waits for a person, to an
 * address that the person confirmed. It is written and sent by {@link vn.tincay.notice.digest.DigestJob}, apart from
 * all requests; a message waits in the database until the mail server has taken it. Titles leave the installation only
 * where their room says so ({@link vn.tincay.viewer.source.ActionItem#mailable()}). See docs/decisions/0032.
 */
@NullMarked
package vn.tincay.notice.digest;

import org.jspecify.annotations.NullMarked;
