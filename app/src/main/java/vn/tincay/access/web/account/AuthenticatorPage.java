package vn.tincay.access.web.account;

import org.jspecify.annotations.Nullable;
import vn.tincay.access.proof.AuthenticatorKey;

/** Whether the app is set up; if not, the key for setting it up, once requested. */
public record AuthenticatorPage(boolean enabled, @Nullable AuthenticatorKey key) {}
