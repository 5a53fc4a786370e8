package vn.tincay.access.web.account;

/** The form for the work phone, with the stored or typed number. */
public record PhonePage(String phone) {}
