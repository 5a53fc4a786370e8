package vn.tincay.access.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tincay.access.Enrolling;
import vn.tincay.access.Viewer;
import vn.tincay.access.proposal.Act;
import vn.tincay.access.proposal.CarryingOut;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;

/** A confirmed seat is given. */
@Component
class GivingSeats implements CarryingOut {

    private final Enrolling enrolling;
    private final Clock clock;
    private final Administering administering;

    GivingSeats(Administering administering, Enrolling enrolling, Clock clock) {
        this.administering = administering;
        this.enrolling = enrolling;
        this.clock = clock;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.SEAT);
    }

    @Override
    public boolean mayAsk(Viewer asker, Proposal proposal) {
        return administering.covers(asker, proposal);
    }

    @Override
    public Outcome<String> carryOut(Proposal proposal) {
        var grant = Grant.of(proposal);
        var person = Objects.requireNonNull(proposal.person());
        var until = grant.until();
        if (until != null && until.isBefore(LocalDate.now(clock))) {
            return Outcome.refused(Problem.of("access.people.until-past"));
        }
        enrolling.seat(
                person,
                proposal.agency(),
                Objects.requireNonNull(grant.role()),
                grant.position(),
                until,
                proposal.askedBy());
        return Outcome.done("");
    }
}
