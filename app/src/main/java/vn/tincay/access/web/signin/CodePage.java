package vn.tincay.access.web.signin;

/**
 * The second step.
 *
 * @param to where to go afterwards
 * @param byCode whether there is a code to ask for; otherwise only a passkey opens
 */
public record CodePage(String to, boolean byCode) {}
