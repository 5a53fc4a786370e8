package vn.tincay.access.web.people;

import org.jspecify.annotations.Nullable;
import vn.tincay.access.proposal.Proposal;

/**
 * A link to hand over, shown once.
 *
 * @param name the recipient
 * @param days how many days the link works
 * @param proposal the proposal of the link; null for a renewed link
 */
public record LinkPage(
        String name, String link, long days, @Nullable Proposal proposal) {

    /** Whether the link works only after a second person confirms it. */
    public boolean isWaiting() {
        return proposal != null && proposal.isOpen();
    }

    /** Whether the link works at once, because the installation has no second person yet. */
    public boolean isAlone() {
        return proposal != null && proposal.state() == Proposal.State.ALONE;
    }
}
