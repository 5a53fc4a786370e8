package vn.tincay.access.web.proposal;

import java.time.Instant;
import java.util.List;
import vn.tincay.access.proposal.Proposal;

/** The proposals that wait for this viewer, and all those of the viewer's agency and the agencies below. */
public record ProposalsPage(List<Proposal> waiting, List<Proposal> all, Instant now) {

    /** The state as the end of a message key: a verdict, OPEN or EXPIRED. */
    public String state(Proposal proposal) {
        var verdict = proposal.verdict();
        return verdict != null ? verdict.name() : proposal.isOpen(now) ? "OPEN" : "EXPIRED";
    }
}
