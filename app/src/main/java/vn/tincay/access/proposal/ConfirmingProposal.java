package vn.tincay.access.proposal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.step.StepInput;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.Viewer;

/** Confirms or refuses a proposal as its second person, and withdraws it as its asker. */
@Component
public class ConfirmingProposal {

    /** @param code the code to hand over with a link; empty when the act has none or another consent is missing */
    public record ConfirmedProposal(Proposal proposal, String code) {}

    private final JdbcClient sql;
    private final Proposals proposals;
    private final ProposalNotices notices;
    private final Journal journal;
    private final List<CarryingOutProposal> acts;
    private final Clock clock;

    ConfirmingProposal(
            JdbcClient sql,
            Proposals proposals,
            ProposalNotices notices,
            Journal journal,
            List<CarryingOutProposal> acts,
            Clock clock) {
        this.sql = sql;
        this.proposals = proposals;
        this.notices = notices;
        this.journal = journal;
        this.acts = acts;
        this.clock = clock;
    }

    /** @param fingerprint the fingerprint of the page */
    @Transactional
    public Outcome<ConfirmedProposal> confirm(Viewer viewer, UUID id, String fingerprint) {
        var proposal = locked(viewer, id);
        if (!proposal.isOpen(clock.instant())) {
            return Outcome.refused(Problem.of("access.proposal.problem.ended"));
        }
        if (!proposals.hasAsker(proposal)) {
            return Outcome.refused(Problem.of("access.proposal.problem.lapsed"));
        }
        var consent = proposals.consentOf(viewer, proposal);
        if (consent == null) {
            return Outcome.refused(Problem.of("access.proposal.problem.not-you"));
        }
        if (!proposal.fingerprint().matches(fingerprint)) {
            return Outcome.refused(Problem.of("access.proposal.problem.changed"));
        }
        sql.sql("update access.consents set person_id = ?, given_at = ? where proposal_id = ? and agency_id = ?")
                .params(viewer.person(), SqlValues.at(clock.instant()), id, consent)
                .update();
        journal.write(viewer.person(), consent, "confirmed: " + proposal.act(), id.toString());
        var now = proposals.find(id);
        return now.isGiven() ? carryOut(viewer, now) : Outcome.done(new ConfirmedProposal(now, ""));
    }

    @Transactional
    public Outcome<Proposal> refuse(Viewer viewer, UUID id, String reason) {
        var proposal = locked(viewer, id);
        if (proposals.consentOf(viewer, proposal) == null) {
            return Outcome.refused(Problem.of(
                    proposal.isOpen(clock.instant())
                            ? "access.proposal.problem.not-you"
                            : "access.proposal.problem.ended"));
        }
        var unfit = StepInput.reasonProblem("reason", reason, "access.proposal.problem.reason");
        if (unfit.isPresent()) {
            return Outcome.refused(unfit.get());
        }
        return Outcome.done(dropped(viewer, proposal, ProposalOutcome.REFUSED, reason.strip()));
    }

    @Transactional
    public Outcome<Proposal> withdraw(Viewer viewer, UUID id) {
        var proposal = locked(viewer, id);
        if (!proposal.askedBy().equals(viewer.person()) || !proposal.isOpen(clock.instant())) {
            return Outcome.refused(Problem.of("access.proposal.problem.ended"));
        }
        return Outcome.done(dropped(viewer, proposal, ProposalOutcome.WITHDRAWN, ""));
    }

    /**
     * A new code when the first did not reach its recipient. Only the second person can make it, while the asker may
     * still ask.
     */
    @Transactional
    public Outcome<ConfirmedProposal> codeAgain(Viewer viewer, UUID id) {
        var proposal = locked(viewer, id);
        if (!proposals.hasAsker(proposal)) {
            return Outcome.refused(Problem.of("access.proposal.problem.lapsed"));
        }
        boolean mine = proposal.verdict() == ProposalOutcome.CONFIRMED
                && proposal.consents().stream()
                        .anyMatch(consent -> viewer.person().equals(consent.person()));
        var code = mine ? act(proposal).newCode(proposal) : java.util.Optional.<String>empty();
        return code.<Outcome<ConfirmedProposal>>map(one -> {
                    journal.write(viewer.person(), proposal.agency(), "code renewed", id.toString());
                    notices.renewed(proposal, "access.notice.code-renewed", viewer);
                    return Outcome.done(new ConfirmedProposal(proposal, one));
                })
                .orElseGet(() -> Outcome.refused(Problem.of("access.proposal.problem.ended")));
    }

    /** A new link in place of the former one; everybody notified of the act is notified again. */
    public void linkRenewed(Viewer viewer, UUID subject) {
        notices.renewed(proposals.of(subject), "access.notice.link-renewed", viewer);
    }

    private Outcome<ConfirmedProposal> carryOut(Viewer viewer, Proposal proposal) {
        var done = act(proposal).carryOut(proposal);
        if (done instanceof Outcome.Refused<String> refused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.refused(refused.problems());
        }
        end(viewer, proposal, ProposalOutcome.CONFIRMED, "");
        var ended = proposals.find(proposal.id());
        notices.ended(ended, "access.notice.confirmed", viewer);
        return Outcome.done(new ConfirmedProposal(ended, done.orThrow()));
    }

    private Proposal dropped(Viewer viewer, Proposal proposal, ProposalOutcome verdict, String reason) {
        act(proposal).drop(proposal);
        end(viewer, proposal, verdict, reason);
        journal.write(
                viewer.person(),
                proposal.agency(),
                verdict.name().toLowerCase(java.util.Locale.ROOT) + ": " + proposal.act(),
                proposal.id().toString());
        notices.ended(proposal, "access.notice." + verdict, viewer);
        return proposals.find(proposal.id());
    }

    private void end(Viewer viewer, Proposal proposal, ProposalOutcome verdict, String reason) {
        sql.sql("insert into access.proposal_ends (proposal_id, verdict, person_id, at, reason) values (?, ?, ?, ?, ?)")
                .params(proposal.id(), verdict.name(), viewer.person(), SqlValues.at(clock.instant()), reason)
                .update();
    }

    private CarryingOutProposal act(Proposal proposal) {
        return acts.stream()
                .filter(carryingOutProposal -> carryingOutProposal.acts().contains(proposal.act()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Locks the proposal, so that two concurrent decisions run one after the other. */
    private Proposal locked(Viewer viewer, UUID id) {
        proposals.visibleTo(viewer).require(id);
        sql.sql("select 1 from access.consents where proposal_id = ? order by agency_id for update")
                .param(id)
                .query(Integer.class)
                .list();
        return proposals.find(id);
    }
}
