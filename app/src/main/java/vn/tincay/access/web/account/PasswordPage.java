package vn.tincay.access.web.account;

/** The form for a new password; the login lets a password manager recognise the account. */
public record PasswordPage(String login) {}
