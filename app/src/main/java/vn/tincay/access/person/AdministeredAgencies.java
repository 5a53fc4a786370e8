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

    public boolean covers(Viewer membership, Proposal proposal) {
        return membership.is(Role.ADMINISTRATOR) && agencies.isAbove(membership.agency(), proposal.agency());
    }

    /**
     * Whether the viewer also manages the account of the person concerned. That is checked again at each consent,
     * because the account may have gained a membership outside of the viewer's scope since the request.
     */
    public boolean administers(Viewer membership, Proposal proposal) {
        return covers(membership, proposal) && proposal.person() != null && administers(membership, proposal.person());
    }

    private boolean administers(Viewer membership, UUID person) {
        return people.visibleTo(membership).find(person).map(Person::kept).orElse(false);
    }
}
