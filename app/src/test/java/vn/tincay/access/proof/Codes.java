package vn.tincay.access.proof;

import java.time.Instant;

/** The codes of an authenticator app, for tests of pages. */
public final class Codes {

    private Codes() {}

    public static String at(byte[] secret, Instant moment) {
        return TotpCode.at(secret, TotpCode.step(moment));
    }
}
