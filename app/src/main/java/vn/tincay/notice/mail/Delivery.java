package vn.tincay.notice.mail;

/** What the mail server did with one message. */
public enum Delivery {
    ACCEPTED,
    /** The server refuses this address for good. */
    ADDRESS_REFUSED,
    /** The server did not take the message this time; it may take it later. */
    NOT_NOW
}
