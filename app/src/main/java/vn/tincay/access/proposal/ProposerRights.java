package vn.tincay.access.proposal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tincay.access.Seats;
import vn.tincay.viewer.Viewer;

/**
 * Whether the asker may still request the act. Two persons answer for an act, so it lapses when one of them loses the
 * right to it.
 */
@Component
class ProposerRights {

    private final Seats seats;
    private final List<CarryingOutProposal> acts;

    ProposerRights(Seats seats, List<CarryingOutProposal> acts) {
        this.seats = seats;
        this.acts = acts;
    }

    boolean mayStill(Proposal proposal) {
        return seats.of(proposal.askedBy())
                .map(account -> account.seats().stream()
                        .map(seat -> new Viewer(
                                account.person(),
                                account.name(),
                                seat.agency(),
                                seat.agencyName(),
                                seat.level(),
                                seat.role()))
                        .anyMatch(asker -> mayAsk(asker, proposal)))
                .orElse(false);
    }

    private boolean mayAsk(Viewer asker, Proposal proposal) {
        return acts.stream()
                .filter(one -> one.acts().contains(proposal.act()))
                .anyMatch(one -> one.mayAsk(asker, proposal));
    }
}
