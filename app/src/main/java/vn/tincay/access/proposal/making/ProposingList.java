package vn.tincay.access.proposal.making;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.AccessChangeNotifier;
import vn.tincay.access.AccessEvent.Reader;
import vn.tincay.access.proposal.ProposedAct;
import vn.tincay.access.proposal.SecondPersons;
import vn.tincay.agency.Agencies;
import vn.tincay.base.Problem;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/**
 * Requests an act for each row of a list. Every row needs its own consent, as a single request does, but each reader
 * gets one notice, however many rows wait for that reader.
 */
@Component
public class ProposingList {

    private final StoringProposals storing;
    private final SecondPersons seconds;
    private final Agencies agencies;
    private final AccessChangeNotifier notifier;

    ProposingList(
            StoringProposals storing, SecondPersons secondPersons, Agencies agencies, AccessChangeNotifier notifier) {
        this.storing = storing;
        this.seconds = secondPersons;
        this.agencies = agencies;
        this.notifier = notifier;
    }

    /**
     * The second persons for the rows of a list. For rows whose person has no account, each agency is looked up once.
     */
    public final class Confirmers {

        private final Viewer requester;
        private final Map<UUID, List<Reader>> known = new HashMap<>();

        private Confirmers(Viewer requester) {
            this.requester = requester;
        }

        /**
         * The problem that nobody can confirm an act at this agency; empty when somebody can.
         *
         * @param concerned the person concerned, who cannot be the second person; null without an account
         */
        public Optional<Problem> problem(UUID agency, @Nullable UUID concerned) {
            return of(agency, concerned).isEmpty()
                    ? Optional.of(Problem.of(
                            "access.proposal.problem.nobody",
                            agencies.require(agency).name()))
                    : Optional.empty();
        }

        private List<Reader> of(UUID agency, @Nullable UUID concerned) {
            return concerned == null ? known.computeIfAbsent(agency, one -> find(one, null)) : find(agency, concerned);
        }

        private List<Reader> find(UUID agency, @Nullable UUID concerned) {
            return seconds.of(agency, requester.person(), concerned, List.of()).stream()
                    .map(group -> Reader.role(group.agency(), group.role()))
                    .toList();
        }
    }

    public Confirmers confirmers(Viewer requester) {
        return new Confirmers(requester);
    }

    /**
     * Stores the proposals, and notifies each second person and head once. The caller has checked that each proposal
     * has a second person.
     */
    @Transactional
    public void propose(Viewer requester, ProposedAct act, List<MakingProposal.Draft> drafts) {
        storing.store(requester, act, drafts);
        var confirmers = confirmers(requester);
        var waiting = new LinkedHashMap<Reader, Integer>();
        for (var draft : drafts) {
            draft.consents().stream()
                    .flatMap(agency -> confirmers.of(agency, draft.person()).stream())
                    .forEach(reader -> waiting.merge(reader, 1, Integer::sum));
            var head = Reader.role(draft.agency(), Role.HEAD);
            if (!confirmers.of(draft.agency(), draft.person()).contains(head)) {
                waiting.merge(head, 1, Integer::sum);
            }
        }
        waiting.forEach((reader, count) -> notifier.notifyReaders(
                List.of(reader),
                "/proposals",
                "access.notice.waiting-list",
                requester.name(),
                notifier.textOf("access.act." + act),
                count));
    }
}
