package vn.tincay.access.web.signin;

/**
 * "Confirm that it is you", in the middle of a session.
 *
 * @param to where it leads back
 * @param byCode whether a code will do instead of the password
 */
public record StepUpPage(String to, boolean byCode) {}
