package vn.tincay.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tincay.base.Outcome;
import vn.tincay.viewer.Viewer;

/**
 * Asks for the end of a body. With its records goes the right to read them, so it takes the consent of other persons,
 * which the room of accounts gathers.
 */
public interface ProposingEnd {

    /**
     * @param decidedBy number and symbol of the decision
     * @return id of the proposal
     */
    Outcome<UUID> propose(Viewer asker, Agency agency, LocalDate lastDay, List<UUID> successors, String decidedBy);
}
