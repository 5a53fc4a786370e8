package vn.tincay.access.web.people;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.person.AcceptingInvitation;
import vn.tincay.access.person.link.Invitation;
import vn.tincay.access.person.link.Invitations;
import vn.tincay.access.proof.Factors;
import vn.tincay.access.proof.Factors.Factor;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.failure.WrongAddress;
import vn.tincay.base.web.input.StoresPartially;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Viewer;

/** The page of an invitation link. Opening it changes nothing, so a link scanner cannot use it up. */
@Controller
@RequestMapping("/invitations/{token}")
@Allowed(anyone = true)
class InvitationController {

    private final Invitations invitations;
    private final AcceptingInvitation accepting;
    private final Factors factors;
    private final Clock clock;

    InvitationController(Invitations invitations, AcceptingInvitation accepting, Factors factors, Clock clock) {
        this.invitations = invitations;
        this.accepting = accepting;
        this.factors = factors;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@Nullable Viewer viewer, @PathVariable("token") String token) {
        var invitation = require(token);
        var state = invitation.state(clock.instant());
        return state == Invitation.State.OPEN
                ? Html.page("access/invitation", page(invitation, token, viewer, "", "", ""))
                : refusalPage(invitation, state);
    }

    @PostMapping
    @StoresPartially("a wrong code counts although the answer refuses it")
    ModelAndView accept(
            @Nullable Viewer viewer,
            @PathVariable("token") String token,
            @RequestParam(name = "code", defaultValue = "") String code,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "login", defaultValue = "") String login,
            @RequestParam(name = "password", defaultValue = "") String password,
            @RequestParam(name = "repeated", defaultValue = "") String repeated,
            @RequestParam(name = "remove", defaultValue = "") List<String> remove) {
        var invitation = require(token);
        var state = invitation.state(clock.instant());
        if (state != Invitation.State.OPEN) {
            return refusalPage(invitation, state);
        }
        var page = page(invitation, token, viewer, name, login, code);
        if (page.needsSignIn()) {
            return Html.page("access/invitation", page);
        }
        if (page.addsToAccount() && viewer != null) {
            return accepting
                    .withAccount(invitation, viewer, code)
                    .fold(
                            person -> Html.seeOther(
                                    "/membership", "access.invitation.membership-added", invitation.agencyName()),
                            problems -> Html.invalid("access/invitation", page, problems));
        }
        return accepting
                .withPassword(
                        invitation,
                        new AcceptingInvitation.AcceptanceInput(code, login, name, password, repeated, remove))
                .fold(
                        person -> Html.seeOther("/sign-in", "access.invitation.done"),
                        problems -> Html.invalid("access/invitation", page, problems));
    }

    /**
     * The second factors that a person may remove while setting a new password, since somebody else may have added them
     * to keep access. An invitation to a membership offers none.
     */
    private List<Factor> factors(Invitation invitation) {
        var person = invitation.person();
        return person == null ? List.of() : factors.of(person);
    }

    /** The page that says why the link does not work. */
    private static ModelAndView refusalPage(Invitation invitation, Invitation.State state) {
        var answer = Html.page("access/invitation-over", new InvitationOverPage(state, invitation.isForPassword()));
        answer.setStatus(state == Invitation.State.WAITING ? HttpStatus.OK : HttpStatus.GONE);
        return answer;
    }

    private Invitation require(String token) {
        return invitations
                .byToken(token)
                .orElseThrow(() -> new WrongAddress(
                        Problem.of("access.invitation.unknown"),
                        Problem.of("access.invitation.unknown-what"),
                        List.of()));
    }

    private InvitationPage page(
            Invitation invitation, String token, @Nullable Viewer viewer, String name, String login, String code) {
        boolean adds = !invitation.isForPassword() && accepting.hasAccount(invitation);
        return new InvitationPage(
                invitation, token, adds, adds && viewer == null, name, login, code, factors(invitation));
    }
}
