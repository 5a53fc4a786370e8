package vn.tincay.access.proposal;

import java.util.Optional;
import java.util.Set;
import vn.tincay.base.Outcome;
import vn.tincay.viewer.Viewer;

/**
 * Carries out the act of a proposal. The room that the act belongs to implements this interface. The act runs once, in
 * the transaction of the last consent, or of the request where no second person is needed.
 */
public interface CarryingOutProposal {

    Set<ProposedAct> acts();

    /**
     * Whether a person in this membership may request the act. It is checked at each consent, because the requester may
     * have lost the membership.
     */
    boolean mayRequest(Viewer requester, Proposal proposal);

    /**
     * Carries out the act.
     *
     * @return the code that the second person hands over, empty when there is none; refused when the act is no longer
     *     possible
     */
    Outcome<String> carryOut(Proposal proposal);

    /** Discards what was prepared for a refused or withdrawn proposal. */
    default void drop(Proposal proposal) {}

    /**
     * Replaces the code by a new one and returns it; empty when the link was used or withdrawn, or the act has no code.
     */
    default Optional<String> newCode(Proposal proposal) {
        return Optional.empty();
    }
}
