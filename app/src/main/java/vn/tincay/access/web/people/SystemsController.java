package vn.tincay.access.web.people;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.tincay.base.web.list.ListDownload;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.TokenScope;
import vn.tincay.viewer.Viewer;

/**
 * Connections of other systems: administrators request them, heads see what each is used for and may end it too. The
 * answer to the form shows the token once.
 */
@Controller
@RequestMapping("/systems")
@ByAdministrators
class SystemsController {

    private final SystemAccounts accounts;
    private final TokenUses uses;
    private final ConnectingSystem connecting;
    private final AgencyChoices agencies;

    SystemsController(SystemAccounts accounts, TokenUses uses, ConnectingSystem connecting, AgencyChoices agencies) {
        this.accounts = accounts;
        this.uses = uses;
        this.connecting = connecting;
        this.agencies = agencies;
    }

    @GetMapping
    @Allowed({Role.ADMINISTRATOR, Role.HEAD})
    @Nullable
    ModelAndView list(
            Viewer viewer, FormInput input, @RequestParam(defaultValue = "1") int page, ListDownload download) {
        var query = download.checked(SystemsPage.query(input));
        return download.isAsked(query)
                ? download.send(query, SystemsPage.COLUMNS, uses.stream(viewer, filter(query), query.ordering()))
                : Html.filtered(
                        "access/systems", page(viewer, query, page, FormInput.blank(), Set.of()), query.problems());
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
                                page(viewer, FormInput.blank(), Set.of())
                                        .withToken(started.token(), started.proposal())),
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

    private static TokenUses.Filter filter(ListQuery query) {
        return new TokenUses.Filter(query.input().trimmed("q"), query.input().choice("use", TokenScope.class));
    }

    private SystemsPage page(Viewer viewer, FormInput input, Set<TokenScope> scopes) {
        return page(viewer, SystemsPage.query(FormInput.blank()), 1, input, scopes);
    }

    private SystemsPage page(Viewer viewer, ListQuery query, int number, FormInput input, Set<TokenScope> scopes) {
        return new SystemsPage(
                accounts.visibleTo(viewer).list(),
                uses.page(viewer, filter(query), query.ordering(), number),
                query,
                input,
                scopes,
                viewer.may(ByAdministrators.class),
                "",
                null);
    }
}
