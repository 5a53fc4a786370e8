package vn.tincay.access.web.people;

import org.jspecify.annotations.Nullable;
import vn.tincay.access.proposal.Proposal;

/**
 * A link to hand over, shown once.
 *
 * @param name the recipient
 * @param days how long it works
 * @param proposal the proposal that must be confirmed first; null for a renewed link that already works
 */
public record LinkPage(
        String name, String link, long days, @Nullable Proposal proposal) {

    public boolean isWaiting() {
        return proposal != null && proposal.isOpen();
    }

    public boolean isAlone() {
        return proposal != null && proposal.state() == Proposal.State.ALONE;
    }
}
