package vn.tincay.notice.digest;

/**
 * What a message says.
 *
 * @param language {@code vi} or {@code en}
 */
public record MailText(String subject, String text, String language) {}
