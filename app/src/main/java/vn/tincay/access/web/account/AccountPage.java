package vn.tincay.access.web.account;

import java.util.List;
import vn.tincay.access.membership.Memberships;
import vn.tincay.access.proof.Factors.Factor;
import vn.tincay.viewer.source.AccountSource.AccountSetting;

/**
 * The account with its factors.
 *
 * @param phone the work phone; empty when none is given
 * @param authenticator whether the authenticator app is set up
 * @param passkeys the number of passkeys
 * @param codes the number of unused recovery codes
 * @param settings what other rooms let the person choose
 */
public record AccountPage(
        Memberships.ActivePerson account,
        String phone,
        boolean authenticator,
        int passkeys,
        int codes,
        List<Factor> factors,
        List<AccountSetting> settings) {}
