package vn.tincay.access.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.SystemAccounts;
import vn.tincay.access.Viewer;
import vn.tincay.access.proof.Secrets;
import vn.tincay.agency.Agencies;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Ui;
import vn.tincay.journal.Journal;

/** Gives another system access to the machine interface, and takes it back. */
@Component
public class Connecting {

    private static final int LONGEST_YEARS = 2;

    private final JdbcClient sql;
    private final SystemAccounts accounts;
    private final Agencies agencies;
    private final Journal journal;
    private final Clock clock;

    Connecting(JdbcClient sql, SystemAccounts accounts, Agencies agencies, Journal journal, Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.agencies = agencies;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param until last day the token works, at most two years ahead
     * @return the token; it is shown once and cannot be read again
     */
    @Transactional
    public Outcome<String> start(Viewer admin, @Nullable UUID agency, String name, @Nullable LocalDate until) {
        var problems = new ArrayList<Problem>();
        if (agency == null || !agencies.isAbove(admin.agency(), agency)) {
            problems.add(Problem.at("agency", "access.people.agency-outside"));
        }
        if (name.isBlank() || name.length() > 200) {
            problems.add(Problem.at("name", "access.systems.name-missing"));
        }
        var today = LocalDate.now(clock);
        if (until == null || until.isBefore(today) || until.isAfter(today.plusYears(LONGEST_YEARS))) {
            problems.add(Problem.at("until", "access.systems.until-wrong"));
        }
        if (!problems.isEmpty() || agency == null || until == null) {
            return Outcome.refused(problems);
        }
        var token = "tc_" + Secrets.next();
        var id = Ids.next();
        sql.sql("""
                        insert into access.tokens
                               (id, agency_id, name, prefix, hash, created_by, created_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        agency,
                        name.strip(),
                        token.substring(0, 9),
                        Secrets.digest(token),
                        admin.person(),
                        Timestamp.from(clock.instant()),
                        Timestamp.from(until.plusDays(1).atStartOfDay(Ui.ZONE).toInstant()))
                .update();
        journal.write(admin.person(), admin.agency(), "system connected", id.toString());
        return Outcome.done(token);
    }

    @Transactional
    public void end(Viewer admin, UUID id) {
        var account = accounts.visibleTo(admin).require(id);
        sql.sql("update access.tokens set revoked_by = ?, revoked_at = ? where id = ? and revoked_at is null")
                .params(admin.person(), Timestamp.from(clock.instant()), account.id())
                .update();
        journal.write(admin.person(), admin.agency(), "system disconnected", id.toString());
    }
}
