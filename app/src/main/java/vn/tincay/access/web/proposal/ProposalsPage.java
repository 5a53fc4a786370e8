package vn.tincay.access.web.proposal;

import java.time.Instant;
import java.util.List;
import vn.tincay.access.proposal.Proposal;

/** What waits for this viewer, and all that concerns his agency and those below. */
public record ProposalsPage(List<Proposal> waiting, List<Proposal> all, Instant now) {

    /** How it stands, as the end of a message key: a verdict, OPEN or EXPIRED. */
    public String state(Proposal proposal) {
        var verdict = proposal.verdict();
        return verdict != null ? verdict.name() : proposal.isOpen(now) ? "OPEN" : "EXPIRED";
    }
}
