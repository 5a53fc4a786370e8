package vn.tincay.access.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tincay.access.EnrollingPerson;
import vn.tincay.access.proposal.CarryingOutProposal;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.access.proposal.ProposedAct;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.viewer.Viewer;

/** Gives a membership once it is confirmed. */
@Component
class GivingMemberships implements CarryingOutProposal {

    private final EnrollingPerson enrolling;
    private final Clock clock;
    private final AdministeredAgencies administering;

    GivingMemberships(AdministeredAgencies administering, EnrollingPerson enrolling, Clock clock) {
        this.administering = administering;
        this.enrolling = enrolling;
        this.clock = clock;
    }

    @Override
    public Set<ProposedAct> acts() {
        return Set.of(ProposedAct.MEMBERSHIP);
    }

    @Override
    public boolean mayRequest(Viewer requester, Proposal proposal) {
        return administering.covers(requester, proposal);
    }

    @Override
    public Outcome<String> carryOut(Proposal proposal) {
        var grant = Grant.of(proposal);
        var person = Objects.requireNonNull(proposal.person());
        var until = grant.until();
        if (until != null && until.isBefore(LocalDate.now(clock))) {
            return Outcome.refused(Problem.of("access.people.until-past"));
        }
        enrolling.giveMembership(
                person,
                proposal.agency(),
                Objects.requireNonNull(grant.role()),
                grant.position(),
                until,
                proposal.requestedBy());
        return Outcome.done("");
    }
}
