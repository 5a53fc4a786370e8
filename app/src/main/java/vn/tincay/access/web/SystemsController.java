package vn.tincay.access.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.Allowed;
import vn.tincay.access.Reach;
import vn.tincay.access.Role;
import vn.tincay.access.SystemAccounts;
import vn.tincay.access.Viewer;
import vn.tincay.access.account.AgencyChoices;
import vn.tincay.access.account.Connecting;
import vn.tincay.base.web.Html;

/** Other systems at the machine interface. The answer to the form shows the token, once. */
@Controller
@RequestMapping("/systems")
@Allowed(Role.ADMINISTRATOR)
class SystemsController {

    private final SystemAccounts accounts;
    private final Connecting connecting;
    private final AgencyChoices agencies;

    SystemsController(SystemAccounts accounts, Connecting connecting, AgencyChoices agencies) {
        this.accounts = accounts;
        this.connecting = connecting;
        this.agencies = agencies;
    }

    @GetMapping
    ModelAndView list(Viewer viewer) {
        return Html.page("access/systems", page(viewer, SeatForm.blank(), ""));
    }

    @PostMapping
    ModelAndView connect(Viewer viewer, @ModelAttribute SeatForm form) {
        var agency = agencies.resolve(viewer, form.agency(), form.agencyText()).orElse(null);
        return connecting
                .start(viewer, agency, form.name(), form.until().date().orElse(null))
                .fold(
                        token -> Html.page("access/systems", page(viewer, SeatForm.blank(), token)),
                        problems -> Html.invalid("access/systems", page(viewer, form, ""), problems));
    }

    @PostMapping("/{system}/end")
    @Allowed(value = Role.ADMINISTRATOR, reach = Reach.OWN_AND_BELOW)
    ModelAndView end(Viewer viewer, @PathVariable("system") UUID id) {
        connecting.end(viewer, id);
        return Html.seeOther("/systems", "access.systems.ended");
    }

    private SystemsPage page(Viewer viewer, SeatForm form, String token) {
        return new SystemsPage(accounts.visibleTo(viewer).list(), form, token);
    }
}
