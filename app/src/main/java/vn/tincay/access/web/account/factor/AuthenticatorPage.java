package vn.tincay.access.web.account.factor;

import org.jspecify.annotations.Nullable;
import vn.tincay.access.proof.AuthenticatorKey;

/** Whether the app is set up. If not, {@code key} sets it up; null until the person requests one. */
public record AuthenticatorPage(boolean enabled, @Nullable AuthenticatorKey key) {}
