package vn.tincay.access.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.AnnouncingAccess;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.access.proposal.ProposalDetail;
import vn.tincay.access.proposal.ProposedAct;
import vn.tincay.access.proposal.Proposing;
import vn.tincay.agency.Agencies;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.SqlValues;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.Viewer;

/** Requests a further seat for an account, and ends a seat. Nobody can give themselves a seat. */
@Component
public class ChangingSeats {

    private final JdbcClient sql;
    private final Accounts accounts;
    private final Proposing proposing;
    private final AnnouncingAccess announcing;
    private final Agencies agencies;
    private final Journal journal;
    private final Clock clock;

    ChangingSeats(
            JdbcClient sql,
            Accounts accounts,
            Proposing proposing,
            AnnouncingAccess announcing,
            Agencies agencies,
            Journal journal,
            Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.proposing = proposing;
        this.announcing = announcing;
        this.agencies = agencies;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Proposal> give(Viewer admin, Account account, Grant grant) {
        if (account.id().equals(admin.person())) {
            return Outcome.refused(Problem.of("access.people.not-yourself"));
        }
        var problems = grant.problems(admin, agencies, LocalDate.now(clock));
        var agency = grant.agency();
        var role = grant.role();
        if (!problems.isEmpty() || agency == null || role == null) {
            return Outcome.refused(problems);
        }
        var details = grant.details();
        details.put(ProposalDetail.NAME, account.name());
        details.put(ProposalDetail.LOGIN, account.login());
        return proposing.propose(
                admin,
                new Proposing.Draft(ProposedAct.SEAT, agency, account.id(), null, details, List.of(agency)),
                () -> {});
    }

    /** Somebody else must end a person's own seat, so that no agency loses its last administrator by mistake. */
    @Transactional
    public void end(Viewer admin, UUID accountId, UUID seatId) {
        if (accountId.equals(admin.person())) {
            throw new NotFound();
        }
        var scope = accounts.visibleTo(admin);
        var account = scope.require(accountId);
        var seat = scope.seats(account).stream()
                .filter(one -> one.id().equals(seatId) && one.within())
                .findFirst()
                .orElseThrow(NotFound::new);
        sql.sql("update access.memberships set ended_by = ?, ended_at = ? where id = ?")
                .params(admin.person(), SqlValues.at(clock.instant()), seat.id())
                .update();
        journal.write(admin.person(), admin.agency(), "seat ended", seat.id().toString());
        announcing.around(accountId, "/account", "access.notice.seat-ended", account.name(), seat.agencyName());
    }
}
