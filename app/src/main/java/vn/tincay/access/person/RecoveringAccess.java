package vn.tincay.access.person;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.AccessChangeNotifier;
import vn.tincay.access.proof.SessionList;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.access.proposal.ProposalDetail;
import vn.tincay.access.proposal.ProposedAct;
import vn.tincay.access.proposal.making.MakingProposal;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.Viewer;

/**
 * Ends sessions and requests the removal of lost second factors, after a lost phone or an unattended PC. The password
 * stays.
 */
@Component
public class RecoveringAccess {

    private final SessionList sessions;
    private final MakingProposal proposing;
    private final AccessChangeNotifier notifier;
    private final Journal journal;

    RecoveringAccess(SessionList sessions, MakingProposal proposing, AccessChangeNotifier notifier, Journal journal) {
        this.sessions = sessions;
        this.proposing = proposing;
        this.notifier = notifier;
        this.journal = journal;
    }

    @Transactional
    public Outcome<Person> endSessions(Viewer admin, Person person) {
        if (!mayRecover(admin, person)) {
            return Outcome.refused(Problem.of("access.people.not-yours"));
        }
        sessions.endAll(person.id());
        journal.write(
                admin.person(), admin.agency(), "sessions ended", person.id().toString());
        notifier.notifyPerson(person.id(), "access.notice.sessions-ended", admin.name());
        return Outcome.done(person);
    }

    /** Requests the removal of the second factors; a second person verifies that the account's owner wants it. */
    @Transactional
    public Outcome<Proposal> removeFactors(Viewer admin, Person person) {
        if (!mayRecover(admin, person)) {
            return Outcome.refused(Problem.of("access.people.not-yours"));
        }
        return proposing.propose(
                admin,
                new MakingProposal.Draft(
                        ProposedAct.FACTORS,
                        person.agency(),
                        person.id(),
                        null,
                        Map.of(ProposalDetail.NAME, person.name(), ProposalDetail.LOGIN, person.login()),
                        List.of(person.agency())),
                () -> {});
    }

    private static boolean mayRecover(Viewer admin, Person person) {
        return person.managed() && !person.id().equals(admin.person());
    }
}
