package vn.tincay.access.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Enrolling;
import vn.tincay.access.Viewer;
import vn.tincay.agency.Agencies;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.journal.Journal;

/** Gives an account a further seat, and ends one. Nobody gives a seat to himself. */
@Component
public class Seating {

    private final JdbcClient sql;
    private final Accounts accounts;
    private final Enrolling enrolling;
    private final Agencies agencies;
    private final Journal journal;
    private final Clock clock;

    Seating(JdbcClient sql, Accounts accounts, Enrolling enrolling, Agencies agencies, Journal journal, Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.enrolling = enrolling;
        this.agencies = agencies;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Outcome<UUID> give(Viewer admin, Account account, Grant grant) {
        if (account.id().equals(admin.person())) {
            return Outcome.refused(Problem.of("access.people.not-yourself"));
        }
        var problems = grant.problems(admin, agencies, LocalDate.now(clock));
        var agency = grant.agency();
        var role = grant.role();
        if (!problems.isEmpty() || agency == null || role == null) {
            return Outcome.refused(problems);
        }
        enrolling.seat(account.id(), agency, role, grant.position(), grant.until(), admin.person());
        journal.write(admin.person(), agency, "seat given", account.id().toString());
        return Outcome.done(account.id());
    }

    /** An own seat is ended by somebody else, so that no agency loses its last administrator by a slip. */
    @Transactional
    public void end(Viewer admin, UUID accountId, UUID seatId) {
        if (accountId.equals(admin.person())) {
            throw new NotFound();
        }
        var scope = accounts.visibleTo(admin);
        var seat = scope.seats(scope.require(accountId)).stream()
                .filter(one -> one.id().equals(seatId) && one.within())
                .findFirst()
                .orElseThrow(NotFound::new);
        sql.sql("update access.memberships set ended_by = ?, ended_at = ? where id = ?")
                .params(admin.person(), Timestamp.from(clock.instant()), seat.id())
                .update();
        journal.write(admin.person(), admin.agency(), "seat ended", seat.id().toString());
    }
}
