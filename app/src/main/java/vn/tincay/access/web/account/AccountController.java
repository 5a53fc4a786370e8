package vn.tincay.access.web.account;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.Contacts;
import vn.tincay.access.membership.Memberships;
import vn.tincay.access.proof.Authenticators;
import vn.tincay.access.proof.Factors;
import vn.tincay.access.proof.RecoveryCodes;
import vn.tincay.access.proof.passkey.Passkeys;
import vn.tincay.base.NotFound;
import vn.tincay.base.web.Html;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.AccountSource;

/** The signed-in person's account: memberships, work phone and factors. */
@Controller
@Allowed(everyRole = true)
class AccountController {

    private final Memberships memberships;
    private final Contacts contacts;
    private final Authenticators authenticators;
    private final Passkeys passkeys;
    private final RecoveryCodes codes;
    private final Factors factors;
    private final List<AccountSource> settings;

    AccountController(
            Memberships memberships,
            Contacts contacts,
            Authenticators authenticators,
            Passkeys passkeys,
            RecoveryCodes codes,
            Factors factors,
            List<AccountSource> settings) {
        this.memberships = memberships;
        this.contacts = contacts;
        this.authenticators = authenticators;
        this.passkeys = passkeys;
        this.codes = codes;
        this.factors = factors;
        this.settings = settings;
    }

    @GetMapping("/account")
    ModelAndView show(Viewer viewer) {
        var account = memberships.of(viewer.person()).orElseThrow(NotFound::new);
        return Html.page(
                "access/account",
                new AccountPage(
                        account,
                        Objects.requireNonNullElse(contacts.phone(viewer), ""),
                        authenticators.isSetUp(viewer.person()),
                        passkeys.of(viewer.person()).size(),
                        codes.countUnused(viewer.person()),
                        factors.of(viewer.person()),
                        settings.stream()
                                .flatMap(source -> source.of(viewer).stream())
                                .toList()));
    }
}
