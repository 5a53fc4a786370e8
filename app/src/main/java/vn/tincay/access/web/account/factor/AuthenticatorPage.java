package vn.tincay.access.web.account.factor;

import org.jspecify.annotations.Nullable;
import vn.tincay.access.proof.AuthenticatorKey;

/**
 * The page that sets up the authenticator app.
 *
 * @param enabled whether the app is set up
 * @param key the key to set it up with; null before the person requests one, and when the app is set up
 */
public record AuthenticatorPage(boolean enabled, @Nullable AuthenticatorKey key) {}
