package vn.tincay.access.web.signin;

/**
 * "Confirm that it is you" within a session.
 *
 * @param to the page to return to
 * @param byCode whether a code is accepted instead of the password
 */
public record StepUpPage(String to, boolean byCode) {}
