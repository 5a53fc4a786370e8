package vn.tincay.access.account;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.agency.Agencies;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** From which seats access may be asked for: those of administrators, for their own agency and what lies below. */
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

    /** Whether it also keeps the account, which since may have gained a seat elsewhere. */
    public boolean keeps(Viewer seat, Proposal proposal) {
        return covers(seat, proposal) && proposal.person() != null && keeps(seat, proposal.person());
    }

    private boolean keeps(Viewer seat, UUID person) {
        return accounts.visibleTo(seat).find(person).map(Account::kept).orElse(false);
    }
}
