package vn.tincay.access.proposal.making;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.AccessChangeNotifier;
import vn.tincay.access.AccessEvent.Reader;
import vn.tincay.access.proposal.CarryingOutProposal;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.access.proposal.ProposalDetail;
import vn.tincay.access.proposal.Proposals;
import vn.tincay.access.proposal.ProposedAct;
import vn.tincay.access.proposal.SecondPersons;
import vn.tincay.agency.Agencies;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** Requests an act that needs two persons. */
@Component
public class MakingProposal {

    /**
     * The act that is requested, with all that the proposal stores.
     *
     * @param person the account concerned; null when there is none
     * @param subject the invitation, token or agency concerned; null for an act on an account alone
     * @param consents the agencies that must consent, usually the one concerned
     */
    public record Draft(
            ProposedAct act,
            UUID agency,
            @Nullable UUID person,
            @Nullable UUID subject,
            Map<ProposalDetail, String> details,
            List<UUID> consents) {}

    private final JdbcClient sql;
    private final StoringProposals storing;
    private final Proposals proposals;
    private final SecondPersons seconds;
    private final Agencies agencies;
    private final AccessChangeNotifier notifier;
    private final Journal journal;
    private final List<CarryingOutProposal> acts;
    private final Clock clock;

    MakingProposal(
            JdbcClient sql,
            StoringProposals storing,
            Proposals proposals,
            SecondPersons secondPersons,
            Agencies agencies,
            AccessChangeNotifier notifier,
            Journal journal,
            List<CarryingOutProposal> acts,
            Clock clock) {
        this.sql = sql;
        this.storing = storing;
        this.proposals = proposals;
        this.seconds = secondPersons;
        this.agencies = agencies;
        this.notifier = notifier;
        this.journal = journal;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Stores the proposal, and notifies those who can confirm it and the heads of its agency. Refused when nobody can
     * confirm it. The first administrator's first invitations are carried out at once instead.
     *
     * @param prepare stores what the act works on; runs only when the proposal is stored
     */
    @Transactional
    public Outcome<Proposal> propose(Viewer requester, Draft draft, Runnable prepare) {
        var readers = new ArrayList<Reader>();
        for (var agency : draft.consents()) {
            var groups = seconds.of(agency, requester.person(), draft.person(), List.of());
            if (groups.isEmpty() && mayActAlone(requester, draft)) {
                prepare.run();
                return Outcome.done(carryOutAlone(requester, store(requester, draft)));
            }
            if (groups.isEmpty()) {
                return Outcome.refused(Problem.of(
                        "access.proposal.problem.nobody",
                        agencies.require(agency).name()));
            }
            groups.forEach(group -> readers.add(Reader.role(group.agency(), group.role())));
        }
        readers.add(Reader.role(draft.agency(), Role.HEAD));
        prepare.run();
        var proposal = store(requester, draft);
        notifier.notifyReaders(
                readers,
                "/proposals/" + proposal.id(),
                "access.notice.waiting",
                requester.name(),
                notifier.textOf("access.act." + draft.act()),
                proposal.agencyName());
        return Outcome.done(proposal);
    }

    /**
     * Whether the act needs no second person, because a new installation has none. Its first administrator may invite
     * the first head (or a second administrator) of the same agency alone, one at a time, and do nothing else alone.
     * Once another person has been a head there or above, this is no longer possible.
     */
    private boolean mayActAlone(Viewer requester, Draft draft) {
        var role = draft.details().get(ProposalDetail.ROLE);
        return draft.act() == ProposedAct.INVITATION
                && draft.agency().equals(requester.agency())
                && (Role.HEAD.name().equals(role) || Role.ADMINISTRATOR.name().equals(role))
                && !seconds.hasEverHadAHead(draft.agency(), requester.person())
                && !sql.sql("""
                                select exists (select 1 from access.proposals p
                                                 join access.proposal_ends e on e.proposal_id = p.id and e.verdict = 'ALONE'
                                                 join access.invitations i on i.id = p.subject_id
                                                where p.agency_id = ? and i.accepted_at is null and i.withdrawn_at is null
                                                  and i.expires_at > ?)
                                """)
                        .params(draft.agency(), SqlValues.at(clock.instant()))
                        .query(Boolean.class)
                        .single();
    }

    private Proposal carryOutAlone(Viewer requester, Proposal proposal) {
        acts.stream()
                .filter(carryingOutProposal -> carryingOutProposal.acts().contains(proposal.act()))
                .findFirst()
                .orElseThrow()
                .carryOut(proposal)
                .orThrow();
        sql.sql("insert into access.proposal_ends (proposal_id, verdict, person_id, at) values (?, 'ALONE', ?, ?)")
                .params(proposal.id(), requester.person(), SqlValues.at(clock.instant()))
                .update();
        journal.write(
                requester.person(),
                proposal.agency(),
                "acted alone: " + proposal.act(),
                proposal.id().toString());
        return proposals.find(proposal.id());
    }

    private Proposal store(Viewer requester, Draft draft) {
        return proposals.find(
                storing.store(requester, draft.act(), List.of(draft)).getFirst());
    }
}
