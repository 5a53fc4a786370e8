package vn.tincay.notice.mail;

/** How the connection to the mail server is encrypted. */
public enum MailSecurity {
    /** Encrypted after the greeting; a server that does not offer it gets no message (RFC 3207). */
    STARTTLS(587),
    /** Encrypted from the first byte (RFC 8314). */
    TLS(465),
    /** Not encrypted: for a relay on the same machine. No password is sent over it. */
    NONE(25);

    private final int port;

    MailSecurity(int port) {
        this.port = port;
    }

    int usualPort() {
        return port;
    }
}
