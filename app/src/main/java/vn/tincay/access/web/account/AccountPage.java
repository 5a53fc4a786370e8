package vn.tincay.access.web.account;

import java.util.List;
import vn.tincay.access.membership.Memberships;
import vn.tincay.access.proof.Factors.Factor;

/** The account with its factors; {@code codes} is the number of unused recovery codes. */
public record AccountPage(
        Memberships.ActivePerson account, boolean authenticator, int passkeys, int codes, List<Factor> factors) {}
