package vn.tincay.notice.mail;

/** The mail server cannot be used. The text of the cause may hold addresses, so it must not be logged. */
public final class MailFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** What the operator must check. */
    public enum Reason {
        UNREACHABLE,
        NOT_ENCRYPTED,
        NOT_TRUSTED,
        PASSWORD_REFUSED,
        NO_PASSWORD_FILE
    }

    private final Reason reason;

    MailFailure(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
