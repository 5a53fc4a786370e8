package vn.tincay.access.web.people;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.account.Account;
import vn.tincay.access.account.Accounts;
import vn.tincay.access.account.AgencyChoices;
import vn.tincay.access.account.ChangingSeats;
import vn.tincay.access.account.Recovering;
import vn.tincay.access.account.Suspending;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** What an administrator does to one account. */
@Controller
@RequestMapping("/people/{account}")
@Allowed(value = Role.ADMINISTRATOR, reach = Reach.OWN_AND_BELOW)
class PersonController {

    private final Accounts accounts;
    private final Suspending suspending;
    private final ChangingSeats seating;
    private final Recovering recovering;
    private final AgencyChoices agencies;

    PersonController(
            Accounts accounts,
            Suspending suspending,
            ChangingSeats seating,
            Recovering recovering,
            AgencyChoices agencies) {
        this.accounts = accounts;
        this.suspending = suspending;
        this.seating = seating;
        this.recovering = recovering;
        this.agencies = agencies;
    }

    @PostMapping("/suspension")
    ModelAndView suspend(
            Viewer viewer,
            @PathVariable("account") UUID id,
            @RequestParam(name = "reason", defaultValue = "") String reason) {
        var account = accounts.visibleTo(viewer).require(id);
        return suspending
                .suspend(viewer, account, reason)
                .fold(
                        done -> done(account, "access.people.suspended"),
                        problems -> again(page(viewer, account).typed(reason), problems));
    }

    @PostMapping("/suspension/end")
    ModelAndView lift(Viewer viewer, @PathVariable("account") UUID id) {
        var account = accounts.visibleTo(viewer).require(id);
        return suspending
                .lift(viewer, account)
                .fold(
                        done -> done(account, "access.people.lifted"),
                        problems -> again(page(viewer, account), problems));
    }

    @PostMapping("/seats")
    ModelAndView give(Viewer viewer, @PathVariable("account") UUID id, FormInput typed) {
        var account = accounts.visibleTo(viewer).require(id);
        var grant = agencies.grant(viewer, typed);
        if (!typed.problems().isEmpty()) {
            return again(page(viewer, account).typed(typed), typed.problems());
        }
        return seating.give(viewer, account, grant)
                .fold(
                        proposal -> asked(proposal),
                        problems -> again(page(viewer, account).typed(typed), problems));
    }

    @PostMapping("/seats/{seat}/end")
    ModelAndView end(Viewer viewer, @PathVariable("account") UUID id, @PathVariable("seat") UUID seat) {
        seating.end(viewer, id, seat);
        return Html.seeOther("/people", "access.people.seat-ended");
    }

    @PostMapping("/sessions/end")
    ModelAndView endSessions(Viewer viewer, @PathVariable("account") UUID id) {
        var account = accounts.visibleTo(viewer).require(id);
        return recovering
                .endSessions(viewer, account)
                .fold(
                        done -> done(account, "access.people.sessions-ended"),
                        problems -> again(page(viewer, account), problems));
    }

    @PostMapping("/factors/end")
    ModelAndView removeFactors(Viewer viewer, @PathVariable("account") UUID id) {
        var account = accounts.visibleTo(viewer).require(id);
        return recovering
                .removeFactors(viewer, account)
                .fold(proposal -> asked(proposal), problems -> again(page(viewer, account), problems));
    }

    private PersonPage page(Viewer viewer, Account account) {
        return PersonPage.of(viewer, account, accounts.visibleTo(viewer).seats(account));
    }

    private static ModelAndView done(Account account, String message) {
        return Html.seeOther("/people/" + account.id(), message, account.name());
    }

    private static ModelAndView asked(Proposal proposal) {
        return Html.seeOther("/proposals/" + proposal.id(), "access.proposal.asked");
    }

    private static ModelAndView again(PersonPage page, List<Problem> problems) {
        return Html.invalid("access/person", page, problems);
    }
}
