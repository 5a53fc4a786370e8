package vn.tincay.access.web.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.AccessSettings;
import vn.tincay.access.person.AdministeredPeople;
import vn.tincay.access.person.AgencyChoices;
import vn.tincay.access.person.link.Invitations;
import vn.tincay.access.person.link.InvitingPerson;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/**
 * Makes links for invitations and new passwords. The answer to the form shows the link directly instead of redirecting,
 * so the secret reaches only the administrator and is never stored in the session.
 */
@Controller
@RequestMapping("/people")
@ByAdministrators
class InvitingController {

    private final InvitingPerson inviting;
    private final Invitations invitations;
    private final AdministeredPeople people;
    private final AgencyChoices agencies;
    private final AccessSettings settings;

    InvitingController(
            InvitingPerson inviting,
            Invitations invitations,
            AdministeredPeople people,
            AgencyChoices agencies,
            AccessSettings settings) {
        this.inviting = inviting;
        this.invitations = invitations;
        this.people = people;
        this.agencies = agencies;
        this.settings = settings;
    }

    @GetMapping("/invitation")
    ModelAndView blank() {
        return Html.page("access/inviting", FormInput.blank());
    }

    @PostMapping("/invitation")
    ModelAndView invite(Viewer viewer, FormInput input) {
        var grant = agencies.grant(viewer, input);
        if (!input.problems().isEmpty()) {
            return showAgain(input, input.problems());
        }
        var name = input.text("name");
        return inviting.inviteToMembership(viewer, name, input.text("login"), grant)
                .fold(offered -> linkPage(name, offered), problems -> showAgain(input, problems));
    }

    @PostMapping("/invitations/{invitation}/link")
    @ByAdministrators(reach = Reach.OWN_AND_BELOW)
    ModelAndView renew(Viewer viewer, @PathVariable("invitation") UUID id) {
        var name = invitations.visibleTo(viewer).require(id).name();
        return inviting.renew(viewer, id)
                .fold(
                        token -> linkPage(name == null ? "" : name, token, null),
                        problems -> Html.invalid(
                                "access/people",
                                PeoplePage.of(viewer, people, invitations, PeoplePage.query(FormInput.blank()), 1),
                                problems));
    }

    @PostMapping("/invitations/{invitation}/withdrawal")
    @ByAdministrators(reach = Reach.OWN_AND_BELOW)
    ModelAndView withdraw(Viewer viewer, @PathVariable("invitation") UUID id) {
        inviting.withdraw(viewer, id);
        return Html.seeOther("/people", "access.people.withdrawn");
    }

    @PostMapping("/{person}/password-link")
    @ByAdministrators(reach = Reach.OWN_AND_BELOW)
    ModelAndView newPassword(Viewer viewer, @PathVariable("person") UUID id) {
        var scope = people.visibleTo(viewer);
        var account = scope.require(id);
        return inviting.offerNewPassword(viewer, account)
                .fold(
                        offered -> linkPage(account.name(), offered),
                        problems -> Html.invalid(
                                "access/person", PersonPage.of(viewer, account, scope.memberships(account)), problems));
    }

    private ModelAndView linkPage(String name, InvitingPerson.InvitationLink offered) {
        return linkPage(name, offered.token(), offered.proposal());
    }

    private ModelAndView linkPage(String name, String token, @Nullable Proposal proposal) {
        return Html.page(
                "access/link",
                new LinkPage(
                        name,
                        settings.origin() + "/invitations/" + token,
                        settings.invitation().toDays(),
                        proposal));
    }

    private static ModelAndView showAgain(FormInput input, List<Problem> problems) {
        return Html.invalid("access/inviting", input, problems);
    }
}
