package vn.tincay.access.web.account;

import java.util.List;
import vn.tincay.access.Seats;
import vn.tincay.access.proof.Factors.Factor;

/** The own account with what proves it; {@code codes} counts recovery codes not yet used. */
public record AccountPage(
        Seats.Account account, boolean authenticator, int passkeys, int codes, List<Factor> factors) {}
