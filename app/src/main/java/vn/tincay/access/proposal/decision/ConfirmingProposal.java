package vn.tincay.access.proposal.decision;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.tincay.access.proposal.CarryingOutProposal;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.access.proposal.Proposals;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.step.StepInput;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.Viewer;

/** Confirms or refuses a proposal as its second person, gives it a new code, and withdraws it as its requester. */
@Component
public class ConfirmingProposal {

    /** @param code the code to hand over with a link; empty when the act has none or another consent is missing */
    public record ConfirmedProposal(Proposal proposal, String code) {}

    private final JdbcClient sql;
    private final Proposals proposals;
    private final ProposalGate gate;
    private final ProposalNotices notices;
    private final Journal journal;
    private final List<CarryingOutProposal> acts;
    private final Clock clock;

    ConfirmingProposal(
            JdbcClient sql,
            Proposals proposals,
            ProposalGate gate,
            ProposalNotices notices,
            Journal journal,
            List<CarryingOutProposal> acts,
            Clock clock) {
        this.sql = sql;
        this.proposals = proposals;
        this.gate = gate;
        this.notices = notices;
        this.journal = journal;
        this.acts = acts;
        this.clock = clock;
    }

    /** @param fingerprint the fingerprint of the page on which the second person confirms */
    @Transactional
    public Outcome<ConfirmedProposal> confirm(Viewer viewer, UUID id, String fingerprint) {
        return take(viewer, id, ProposalStep.CONFIRM, StepInput.of(null, fingerprint), proposal -> {
            var consent = Objects.requireNonNull(proposals.consentOf(viewer, proposal));
            sql.sql("update access.consents set person_id = ?, given_at = ? where proposal_id = ? and agency_id = ?")
                    .params(viewer.person(), SqlValues.at(clock.instant()), id, consent)
                    .update();
            journal.write(viewer.person(), consent, "confirmed: " + proposal.act(), id.toString());
            var now = proposals.find(id);
            return now.hasAllConsents() ? carryOut(viewer, now) : Outcome.done(new ConfirmedProposal(now, ""));
        });
    }

    @Transactional
    public Outcome<Proposal> refuse(Viewer viewer, UUID id, String reason) {
        var stepInput = StepInput.of(reason, null);
        return take(
                viewer,
                id,
                ProposalStep.REFUSE,
                stepInput,
                proposal -> Outcome.done(drop(viewer, proposal, Proposal.State.REFUSED, reason.strip())));
    }

    @Transactional
    public Outcome<Proposal> withdraw(Viewer viewer, UUID id) {
        return take(
                viewer,
                id,
                ProposalStep.WITHDRAW,
                StepInput.of(null, null),
                proposal -> Outcome.done(drop(viewer, proposal, Proposal.State.WITHDRAWN, "")));
    }

    /**
     * Creates a new code when the former code did not reach its recipient. Only a person who consented may do so, while
     * the requester still has the right to request.
     */
    @Transactional
    public Outcome<ConfirmedProposal> renewCode(Viewer viewer, UUID id) {
        return take(
                viewer,
                id,
                ProposalStep.RENEW_CODE,
                StepInput.of(null, null),
                proposal -> carryingOut(proposal)
                        .newCode(proposal)
                        .map(code -> {
                            journal.write(viewer.person(), proposal.agency(), "code renewed", id.toString());
                            notices.notifyOfRenewal(proposal, "access.notice.code-renewed", viewer);
                            return Outcome.done(new ConfirmedProposal(proposal, code));
                        })
                        .orElseGet(() -> Outcome.refused(Problem.of("access.proposal.problem.ended"))));
    }

    private <T> Outcome<T> take(
            Viewer viewer, UUID id, ProposalStep step, StepInput stepInput, Function<Proposal, Outcome<T>> act) {
        Outcome<Outcome<T>> taken = gate.take(
                viewer,
                id,
                step,
                stepInput,
                proposal -> List.of(),
                act,
                repeated -> Outcome.refused(Fingerprint.outdated()));
        return taken.fold(done -> done, Outcome::refused);
    }

    /**
     * Notifies requester, heads, person concerned and second persons that a new link replaces the former one.
     *
     * @param subject the invitation of the link
     */
    public void notifyOfNewLink(Viewer viewer, UUID subject) {
        notices.notifyOfRenewal(proposals.of(subject), "access.notice.link-renewed", viewer);
    }

    private Outcome<ConfirmedProposal> carryOut(Viewer viewer, Proposal proposal) {
        var done = carryingOut(proposal).carryOut(proposal);
        if (done instanceof Outcome.Refused<String> refused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.refused(refused.problems());
        }
        end(viewer, proposal, Proposal.State.CONFIRMED, "");
        var ended = proposals.find(proposal.id());
        notices.notifyOfEnd(ended, "access.notice.confirmed", viewer);
        return Outcome.done(new ConfirmedProposal(ended, done.orThrow()));
    }

    private Proposal drop(Viewer viewer, Proposal proposal, Proposal.State verdict, String reason) {
        carryingOut(proposal).drop(proposal);
        end(viewer, proposal, verdict, reason);
        journal.write(
                viewer.person(),
                proposal.agency(),
                verdict.name().toLowerCase(Locale.ROOT) + ": " + proposal.act(),
                proposal.id().toString());
        notices.notifyOfEnd(proposal, "access.notice." + verdict, viewer);
        return proposals.find(proposal.id());
    }

    private void end(Viewer viewer, Proposal proposal, Proposal.State verdict, String reason) {
        sql.sql("insert into access.proposal_ends (proposal_id, verdict, person_id, at, reason) values (?, ?, ?, ?, ?)")
                .params(proposal.id(), verdict.name(), viewer.person(), SqlValues.at(clock.instant()), reason)
                .update();
    }

    private CarryingOutProposal carryingOut(Proposal proposal) {
        return acts.stream()
                .filter(carryingOutProposal -> carryingOutProposal.acts().contains(proposal.act()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
