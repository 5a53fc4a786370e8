package vn.tincay.notice.digest;

/**
 * The content of a message.
 *
 * @param language {@code vi} or {@code en}
 */
public record MailText(String subject, String text, String language) {}
