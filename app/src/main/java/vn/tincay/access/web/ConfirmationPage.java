package vn.tincay.access.web;

/**
 * "Confirm that it is you", in the middle of a session.
 *
 * @param to where it leads back
 * @param byCode whether a code will do instead of the password
 */
public record ConfirmationPage(String to, boolean byCode) {}
