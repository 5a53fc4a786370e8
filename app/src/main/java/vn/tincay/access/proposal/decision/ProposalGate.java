package vn.tincay.access.proposal.decision;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.access.proposal.Proposal.Party;
import vn.tincay.access.proposal.Proposals;
import vn.tincay.base.Problem;
import vn.tincay.base.step.StepGate;
import vn.tincay.base.step.StepInput;
import vn.tincay.viewer.Viewer;

/** Checks every decision on a proposal: who may take it, and whether the proposal is still open. */
@Component
public class ProposalGate extends StepGate<Viewer, Proposal, Party, ProposalStep> {

    private final Proposals proposals;

    ProposalGate(Proposals proposals) {
        super(ProposalStep.class);
        this.proposals = proposals;
    }

    @Override
    public Set<Party> parties(Viewer viewer, Proposal proposal) {
        var parties = EnumSet.noneOf(Party.class);
        if (proposal.requestedBy().equals(viewer.person())) {
            parties.add(Party.REQUESTER);
        }
        if (proposals.consentOf(viewer, proposal) != null) {
            parties.add(Party.SECOND_PERSON);
        }
        if (hasConsented(viewer, proposal) && proposals.requesterMayStillRequest(proposal)) {
            parties.add(Party.CONSENTED);
        }
        return parties;
    }

    @Override
    protected Proposal lock(Viewer viewer, UUID id, ProposalStep step) {
        return proposals.visibleTo(viewer).lock(id);
    }

    @Override
    protected Problem notYours(Viewer viewer, Proposal proposal, ProposalStep step) {
        if (!step.isOpen(proposal)) {
            return closed(proposal, step, StepInput.of(null, null));
        }
        return Problem.of(
                step == ProposalStep.WITHDRAW || proposals.requesterMayStillRequest(proposal)
                        ? "access.proposal.problem.not-you"
                        : "access.proposal.problem.lapsed");
    }

    /** Never true: a proposal is decided once, so a repeated decision gets the answer that the proposal has ended. */
    @Override
    protected boolean isRepeated(Viewer viewer, Proposal proposal, ProposalStep step, StepInput stepInput) {
        return false;
    }

    @Override
    protected Problem closed(Proposal proposal, ProposalStep step, StepInput stepInput) {
        return Problem.of("access.proposal.problem.ended");
    }

    @Override
    protected boolean shows(Proposal proposal, ProposalStep step, StepInput stepInput) {
        return step != ProposalStep.CONFIRM || proposal.fingerprint().matches(stepInput.seenFingerprint());
    }

    private static boolean hasConsented(Viewer viewer, Proposal proposal) {
        return proposal.consents().stream().anyMatch(consent -> viewer.person().equals(consent.person()));
    }
}
