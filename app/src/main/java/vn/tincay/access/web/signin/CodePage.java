package vn.tincay.access.web.signin;

/**
 * The second step of signing in.
 *
 * @param to the page to open afterwards
 * @param hasCodes whether the person can enter a code; otherwise only a passkey works
 */
public record CodePage(String to, boolean hasCodes) {}
