package vn.tincay.access.proposal.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tincay.access.AccessChangeNotifier;
import vn.tincay.access.AccessEvent.Reader;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.access.proposal.SecondPersons;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** Notifies the persons concerned of the result of a proposal. */
@Component
class ProposalNotices {

    private final AccessChangeNotifier notifier;
    private final SecondPersons secondPersons;

    ProposalNotices(AccessChangeNotifier notifier, SecondPersons secondPersons) {
        this.notifier = notifier;
        this.secondPersons = secondPersons;
    }

    /** Notifies the requester, the heads of the agency and the person concerned that the proposal has ended. */
    void notifyOfEnd(Proposal proposal, String key, Viewer by) {
        send(List.of(), proposal, key, by);
    }

    /** Notifies the requester, the heads, the person concerned and the second persons of a new link or code. */
    void notifyOfRenewal(Proposal proposal, String key, Viewer by) {
        var readers = new ArrayList<Reader>();
        for (var consent : proposal.consents()) {
            if (consent.person() != null) {
                readers.add(Reader.person(consent.person()));
            } else {
                secondPersons
                        .of(consent.agency(), proposal.requestedBy(), proposal.person(), List.of())
                        .forEach(group -> readers.add(Reader.role(group.agency(), group.role())));
            }
        }
        send(readers, proposal, key, by);
    }

    private void send(List<Reader> further, Proposal proposal, String key, Viewer by) {
        var readers = Stream.concat(
                        Stream.of(Reader.person(proposal.requestedBy()), Reader.role(proposal.agency(), Role.HEAD)),
                        further.stream())
                .toList();
        var words = new Object[] {
            notifier.textOf("access.act." + proposal.act()),
            proposal.agencyName(),
            proposal.requestedByName(),
            by.name()
        };
        notifier.notifyReaders(readers, "/proposals/" + proposal.id(), key, words);
        if (proposal.person() != null) {
            notifier.notifyPerson(proposal.person(), key, words);
        }
    }
}
