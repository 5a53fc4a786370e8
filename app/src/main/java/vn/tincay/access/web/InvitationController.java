package vn.tincay.access.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.Allowed;
import vn.tincay.access.Viewer;
import vn.tincay.access.account.Accepting;
import vn.tincay.access.account.Invitation;
import vn.tincay.access.account.Invitations;
import vn.tincay.base.NotFound;
import vn.tincay.base.web.Html;

/** The page behind an invitation's link. Opening it changes nothing, so a scanner of links uses nothing up. */
@Controller
@RequestMapping("/invitations/{token}")
@Allowed(anyone = true)
class InvitationController {

    private final Invitations invitations;
    private final Accepting accepting;

    InvitationController(Invitations invitations, Accepting accepting) {
        this.invitations = invitations;
        this.accepting = accepting;
    }

    @GetMapping
    ModelAndView show(@Nullable Viewer viewer, @PathVariable("token") String token) {
        return Html.page("access/invitation", page(require(token), token, viewer, "", ""));
    }

    @PostMapping
    ModelAndView accept(
            @Nullable Viewer viewer,
            @PathVariable("token") String token,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "login", defaultValue = "") String login,
            @RequestParam(name = "password", defaultValue = "") String password,
            @RequestParam(name = "repeated", defaultValue = "") String repeated) {
        var invitation = require(token);
        var page = page(invitation, token, viewer, name, login);
        if (page.needsSignIn()) {
            return Html.page("access/invitation", page);
        }
        if (page.addsToAccount() && viewer != null) {
            return accepting
                    .withAccount(invitation, viewer)
                    .fold(
                            person -> Html.seeOther("/seat", "access.invitation.seat-added", invitation.agencyName()),
                            problems -> Html.invalid("access/invitation", page, problems));
        }
        return accepting
                .withPassword(invitation, login, name, password, repeated)
                .fold(
                        person -> Html.seeOther("/sign-in", "access.invitation.done"),
                        problems -> Html.invalid("access/invitation", page, problems));
    }

    private Invitation require(String token) {
        return invitations.byToken(token).orElseThrow(NotFound::new);
    }

    private InvitationPage page(
            Invitation invitation, String token, @Nullable Viewer viewer, String name, String login) {
        boolean adds = !invitation.isForPassword() && accepting.hasAccount(invitation);
        return new InvitationPage(invitation, token, adds, adds && viewer == null, name, login);
    }
}
