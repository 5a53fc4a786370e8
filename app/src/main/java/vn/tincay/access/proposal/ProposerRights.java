package vn.tincay.access.proposal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tincay.access.membership.Memberships;
import vn.tincay.viewer.Viewer;

/**
 * Checks whether the requester of a proposal still has the right to request it. Two persons answer for an act, so it
 * lapses when one of them loses the right.
 */
@Component
class ProposerRights {

    private final Memberships memberships;
    private final List<CarryingOutProposal> acts;

    ProposerRights(Memberships memberships, List<CarryingOutProposal> acts) {
        this.memberships = memberships;
        this.acts = acts;
    }

    boolean requesterMayStillRequest(Proposal proposal) {
        return memberships
                .of(proposal.requestedBy())
                .map(account -> account.memberships().stream()
                        .map(membership -> new Viewer(
                                account.person(),
                                account.name(),
                                membership.agency(),
                                membership.agencyName(),
                                membership.level(),
                                membership.role()))
                        .anyMatch(requester -> mayRequest(requester, proposal)))
                .orElse(false);
    }

    private boolean mayRequest(Viewer requester, Proposal proposal) {
        return acts.stream()
                .filter(carryingOutProposal -> carryingOutProposal.acts().contains(proposal.act()))
                .anyMatch(carryingOutProposal -> carryingOutProposal.mayRequest(requester, proposal));
    }
}
