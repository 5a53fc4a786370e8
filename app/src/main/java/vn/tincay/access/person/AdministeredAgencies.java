package vn.tincay.access.person;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.agency.Agencies;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** The agencies for which access may be requested: the administrator's own agency and those below it. */
@Component
public class AdministeredAgencies {

    private final Agencies agencies;
    private final AdministeredPeople people;

    AdministeredAgencies(Agencies agencies, AdministeredPeople people) {
        this.agencies = agencies;
        this.people = people;
    }

    /** Whether the viewer is an administrator whose agency is that of the proposal or above it. */
    public boolean covers(Viewer viewer, Proposal proposal) {
        return viewer.is(Role.ADMINISTRATOR) && agencies.isAbove(viewer.agency(), proposal.agency());
    }

    /**
     * Whether {@link #covers} is true and the viewer manages the account concerned. This is checked again at each
     * consent, because the account may have gained a membership outside of the viewer's scope since the request.
     */
    public boolean administers(Viewer viewer, Proposal proposal) {
        return covers(viewer, proposal) && proposal.person() != null && administers(viewer, proposal.person());
    }

    private boolean administers(Viewer viewer, UUID person) {
        return people.visibleTo(viewer).find(person).map(Person::managed).orElse(false);
    }
}
