package vn.tincay.access.web.signin;

/**
 * The page that asks a signed-in person for the password or a code again.
 *
 * @param to the page to return to
 * @param acceptsCode whether a code is accepted instead of the password
 */
public record StepUpPage(String to, boolean acceptsCode) {}
