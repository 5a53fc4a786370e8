package vn.tincay.access.web.account;

import org.jspecify.annotations.Nullable;
import vn.tincay.access.proof.SetUpKey;

/** Whether the app is set up; if not, the key to set it up with, once asked for. */
public record AuthenticatorPage(boolean on, @Nullable SetUpKey key) {}
