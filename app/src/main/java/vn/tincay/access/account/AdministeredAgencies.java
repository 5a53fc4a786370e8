package vn.tincay.access.account;

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
    private final Accounts accounts;

    AdministeredAgencies(Agencies agencies, Accounts accounts) {
        this.agencies = agencies;
        this.accounts = accounts;
    }

    public boolean covers(Viewer seat, Proposal proposal) {
        return seat.is(Role.ADMINISTRATOR) && agencies.isAbove(seat.agency(), proposal.agency());
    }

    /** Whether the viewer also manages the account, which may have gained a seat elsewhere since. */
    public boolean keeps(Viewer seat, Proposal proposal) {
        return covers(seat, proposal) && proposal.person() != null && keeps(seat, proposal.person());
    }

    private boolean keeps(Viewer seat, UUID person) {
        return accounts.visibleTo(seat).find(person).map(Account::kept).orElse(false);
    }
}
