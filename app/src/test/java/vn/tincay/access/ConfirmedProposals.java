package vn.tincay.access;

import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.access.proposal.ConfirmingProposal;
import vn.tincay.access.proposal.Proposals;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** The second person of tests: a head who reads a proposal and confirms it by the rules. */
public final class ConfirmedProposals {

    private ConfirmedProposals() {}

    /** @return the code to hand over with a link, or empty */
    public static String by(ApplicationContext context, Place place, UUID proposal) {
        return by(context, People.in(context).at(place, Role.HEAD).viewer(), proposal);
    }

    /** The same by another person who may confirm. */
    public static String by(ApplicationContext context, Viewer second, UUID proposal) {
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
