package vn.tincay.access.proposal;

import java.util.Optional;
import java.util.Set;
import vn.tincay.base.Outcome;
import vn.tincay.viewer.Viewer;

/** An act of two persons as its room carries it out, once and in the transaction of the last consent. */
public interface CarryingOutProposal {

    Set<ProposedAct> acts();

    /** Whether somebody in this seat may ask for it; asked again at each consent, as the asker may have lost the seat. */
    boolean mayAsk(Viewer asker, Proposal proposal);

    /** @return the code the second person hands over, empty when there is none; or why it can no longer be done */
    Outcome<String> carryOut(Proposal proposal);

    /** It was refused or withdrawn: what was prepared for it ends. */
    default void drop(Proposal proposal) {}

    /** A new code in place of the one handed over, while the link still waits. */
    default Optional<String> newCode(Proposal proposal) {
        return Optional.empty();
    }
}
