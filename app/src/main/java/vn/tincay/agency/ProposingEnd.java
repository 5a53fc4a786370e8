package vn.tincay.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tincay.base.Outcome;
import vn.tincay.viewer.Viewer;

/**
 * Proposes the end of an agency. Its successors may read its records, so other persons must consent; the room of
 * accounts collects their consent.
 */
public interface ProposingEnd {

    /**
     * Proposes the end.
     *
     * @param decidedBy number and symbol of the decision
     * @return id of the proposal
     */
    Outcome<UUID> propose(Viewer requester, Agency agency, LocalDate lastDay, List<UUID> successors, String decidedBy);
}
