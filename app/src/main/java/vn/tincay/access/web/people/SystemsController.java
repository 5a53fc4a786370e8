package vn.tincay.access.web.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.person.AgencyChoices;
import vn.tincay.access.person.link.ConnectingSystem;
import vn.tincay.access.system.SystemAccounts;
import vn.tincay.access.system.TokenUses;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.TokenScope;
import vn.tincay.viewer.Viewer;

/**
 * Connections of other systems: administrators request one, heads see what each is used for and may end it too. The
 * answer to the form shows the token once.
 */
@Controller
@RequestMapping("/systems")
@ByAdministrators
class SystemsController {

    private static final int USES_OF_DAYS = 30;

    private final SystemAccounts accounts;
    private final TokenUses uses;
    private final ConnectingSystem connecting;
    private final AgencyChoices agencies;
    private final Clock clock;

    SystemsController(
            SystemAccounts accounts, TokenUses uses, ConnectingSystem connecting, AgencyChoices agencies, Clock clock) {
        this.accounts = accounts;
        this.uses = uses;
        this.connecting = connecting;
        this.agencies = agencies;
        this.clock = clock;
    }

    @GetMapping
    @Allowed({Role.ADMINISTRATOR, Role.HEAD})
    ModelAndView list(Viewer viewer) {
        return Html.page("access/systems", page(viewer, FormInput.blank(), Set.of()));
    }

    @PostMapping
    ModelAndView connect(
            Viewer viewer, FormInput input, @RequestParam(name = "scope", defaultValue = "") Set<TokenScope> scopes) {
        var agency = agencies.resolve(viewer, input.text("agency"), input.text("agencyText"))
                .orElse(null);
        return connecting
                .start(viewer, agency, input.text("name"), scopes, input.day("until"))
                .fold(
                        started -> Html.page(
                                "access/systems",
                                page(viewer, FormInput.blank(), Set.of()).made(started.token(), started.proposal())),
                        problems -> Html.invalid("access/systems", page(viewer, input, scopes), problems));
    }

    @PostMapping("/{system}/end")
    @Allowed(
            value = {Role.ADMINISTRATOR, Role.HEAD},
            reach = Reach.OWN_AND_BELOW)
    ModelAndView end(Viewer viewer, @PathVariable("system") UUID id) {
        connecting.end(viewer, id);
        return Html.seeOther("/systems", "access.systems.ended");
    }

    private SystemsPage page(Viewer viewer, FormInput input, Set<TokenScope> scopes) {
        return new SystemsPage(
                accounts.visibleTo(viewer).list(),
                uses.of(viewer, LocalDate.now(clock).minusDays(USES_OF_DAYS)),
                input,
                scopes,
                viewer.may(ByAdministrators.class),
                "",
                null);
    }
}
