package vn.tincay.access.proposal.decision;

import static vn.tincay.access.proposal.Proposal.Party.CONSENTED;
import static vn.tincay.access.proposal.Proposal.Party.REQUESTER;
import static vn.tincay.access.proposal.Proposal.Party.SECOND_PERSON;
import static vn.tincay.access.proposal.Proposal.State.CONFIRMED;
import static vn.tincay.access.proposal.Proposal.State.OPEN;
import static vn.tincay.access.proposal.Proposal.State.REFUSED;
import static vn.tincay.access.proposal.Proposal.State.WITHDRAWN;

import vn.tincay.access.proposal.Proposal;
import vn.tincay.base.step.Step;
import vn.tincay.base.step.StepLine;

/** The steps of a proposal. A proposal that nobody decides on expires without a step. */
public enum ProposalStep implements Step<Proposal, Proposal.Party> {
    /** The act is carried out when the last consent is given. */
    CONFIRM(StepLine.<Proposal, Proposal.Party>by(SECOND_PERSON).from(OPEN).to(CONFIRMED)),
    REFUSE(StepLine.<Proposal, Proposal.Party>by(SECOND_PERSON)
            .from(OPEN)
            .to(REFUSED)
            .reason("access.proposal.problem.reason")),
    WITHDRAW(StepLine.<Proposal, Proposal.Party>by(REQUESTER).from(OPEN).to(WITHDRAWN)),
    /** Makes a new code when the former code did not reach its recipient. */
    RENEW_CODE(StepLine.<Proposal, Proposal.Party>by(CONSENTED)
            .from(CONFIRMED)
            .onlyIf("the act has a code", proposal -> proposal.act().hasCode()));

    private final StepLine<Proposal, Proposal.Party> line;

    ProposalStep(StepLine<Proposal, Proposal.Party> line) {
        this.line = line;
    }

    @Override
    public StepLine<Proposal, Proposal.Party> line() {
        return line;
    }
}
