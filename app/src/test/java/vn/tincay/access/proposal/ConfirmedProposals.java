package vn.tincay.access.proposal;

import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.access.proposal.decision.ConfirmingProposal;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/**
 * Confirms proposals in tests: a head, as the second person, reads a proposal and confirms it under the product's
 * rules.
 */
public final class ConfirmedProposals {

    private ConfirmedProposals() {}

    /**
     * Confirms as the head of the place.
     * @return the code to hand over with a link, or empty
     */
    public static String confirm(ApplicationContext context, Place place, UUID proposal) {
        return confirm(context, People.in(context).at(place, Role.HEAD).viewer(), proposal);
    }

    /**
     * Confirms as the given person.
     * @return the code to hand over with a link, or empty
     */
    public static String confirm(ApplicationContext context, Viewer second, UUID proposal) {
        var fingerprint = context.getBean(Proposals.class)
                .visibleTo(second)
                .require(proposal)
                .fingerprint()
                .value();
        return context.getBean(ConfirmingProposal.class)
                .confirm(second, proposal, fingerprint)
                .orThrow()
                .code();
    }
}
