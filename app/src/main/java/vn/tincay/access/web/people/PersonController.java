package vn.tincay.access.web.people;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.person.AdministeredPeople;
import vn.tincay.access.person.AgencyChoices;
import vn.tincay.access.person.ChangingMemberships;
import vn.tincay.access.person.Person;
import vn.tincay.access.person.RecoveringAccess;
import vn.tincay.access.person.SuspendingPerson;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/** The steps of an administrator on one account: suspend, give or end a membership, end sessions, remove factors. */
@Controller
@RequestMapping("/people/{person}")
@ByAdministrators(reach = Reach.OWN_AND_BELOW)
class PersonController {

    private final AdministeredPeople people;
    private final SuspendingPerson suspending;
    private final ChangingMemberships changing;
    private final RecoveringAccess recovering;
    private final AgencyChoices agencies;

    PersonController(
            AdministeredPeople people,
            SuspendingPerson suspending,
            ChangingMemberships changing,
            RecoveringAccess recovering,
            AgencyChoices agencies) {
        this.people = people;
        this.suspending = suspending;
        this.changing = changing;
        this.recovering = recovering;
        this.agencies = agencies;
    }

    @PostMapping("/suspension")
    ModelAndView suspend(
            Viewer viewer,
            @PathVariable("person") UUID id,
            @RequestParam(name = "reason", defaultValue = "") String reason) {
        var person = people.visibleTo(viewer).require(id);
        return suspending
                .suspend(viewer, person, reason)
                .fold(
                        done -> redirect(person, "access.people.suspended"),
                        problems -> showAgain(page(viewer, person).withReason(reason), problems));
    }

    @PostMapping("/suspension/end")
    ModelAndView reopen(Viewer viewer, @PathVariable("person") UUID id) {
        var person = people.visibleTo(viewer).require(id);
        return suspending
                .reopen(viewer, person)
                .fold(
                        done -> redirect(person, "access.people.lifted"),
                        problems -> showAgain(page(viewer, person), problems));
    }

    @PostMapping("/memberships")
    ModelAndView give(Viewer viewer, @PathVariable("person") UUID id, FormInput input) {
        var person = people.visibleTo(viewer).require(id);
        var grant = agencies.grant(viewer, input);
        if (!input.problems().isEmpty()) {
            return showAgain(page(viewer, person).withInput(input), input.problems());
        }
        return changing.give(viewer, person, grant)
                .fold(
                        proposal -> redirectToProposal(proposal),
                        problems -> showAgain(page(viewer, person).withInput(input), problems));
    }

    @PostMapping("/memberships/{membership}/end")
    ModelAndView end(Viewer viewer, @PathVariable("person") UUID id, @PathVariable("membership") UUID membership) {
        changing.end(viewer, id, membership);
        return Html.seeOther("/people", "access.people.membership-ended");
    }

    @PostMapping("/sessions/end")
    ModelAndView endSessions(Viewer viewer, @PathVariable("person") UUID id) {
        var person = people.visibleTo(viewer).require(id);
        return recovering
                .endSessions(viewer, person)
                .fold(
                        done -> redirect(person, "access.people.sessions-ended"),
                        problems -> showAgain(page(viewer, person), problems));
    }

    @PostMapping("/factors/end")
    ModelAndView removeFactors(Viewer viewer, @PathVariable("person") UUID id) {
        var person = people.visibleTo(viewer).require(id);
        return recovering
                .removeFactors(viewer, person)
                .fold(proposal -> redirectToProposal(proposal), problems -> showAgain(page(viewer, person), problems));
    }

    private PersonPage page(Viewer viewer, Person person) {
        return PersonPage.of(viewer, person, people.visibleTo(viewer).memberships(person));
    }

    private static ModelAndView redirect(Person person, String message) {
        return Html.seeOther("/people/" + person.id(), message, person.name());
    }

    private static ModelAndView redirectToProposal(Proposal proposal) {
        return Html.seeOther("/proposals/" + proposal.id(), "access.proposal.asked");
    }

    private static ModelAndView showAgain(PersonPage page, List<Problem> problems) {
        return Html.invalid("access/person", page, problems);
    }
}
