package vn.tincay.access.account;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.AnnouncingAccess;
import vn.tincay.access.proof.SessionList;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.SqlValues;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.Viewer;

/** Suspends and reopens an account. Each writes a row with person, time and reason. */
@Component
public class Suspending {

    private final JdbcClient sql;
    private final SessionList sessions;
    private final AnnouncingAccess announcing;
    private final Journal journal;
    private final Clock clock;

    Suspending(JdbcClient sql, SessionList sessions, AnnouncingAccess announcing, Journal journal, Clock clock) {
        this.sql = sql;
        this.sessions = sessions;
        this.announcing = announcing;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Outcome<UUID> suspend(Viewer admin, Account account, String reason) {
        if (!account.kept() || account.id().equals(admin.person())) {
            return Outcome.refused(Problem.of("access.people.not-yours"));
        }
        if (reason.isBlank()) {
            return Outcome.refused(Problem.at("reason", "access.people.reason-missing"));
        }
        sql.sql("""
                        insert into access.suspensions (id, person_id, suspended_by, suspended_at, reason)
                        values (?, ?, ?, ?, ?)
                        on conflict (person_id) where lifted_at is null do nothing
                        """)
                .params(Ids.next(), account.id(), admin.person(), SqlValues.at(clock.instant()), reason.strip())
                .update();
        sessions.endAll(account.id());
        journal.write(
                admin.person(),
                admin.agency(),
                "account suspended",
                account.id().toString());
        announcing.toHeads(
                account.agency(), account.id(), "/account", "access.notice.suspended", account.name(), admin.name());
        return Outcome.done(account.id());
    }

    @Transactional
    public Outcome<UUID> lift(Viewer admin, Account account) {
        if (!account.kept() || account.id().equals(admin.person())) {
            return Outcome.refused(Problem.of("access.people.not-yours"));
        }
        sql.sql("update access.suspensions set lifted_by = ?, lifted_at = ? where person_id = ? and lifted_at is null")
                .params(admin.person(), SqlValues.at(clock.instant()), account.id())
                .update();
        journal.write(
                admin.person(),
                admin.agency(),
                "suspension lifted",
                account.id().toString());
        announcing.toHeads(
                account.agency(), account.id(), "/account", "access.notice.lifted", account.name(), admin.name());
        return Outcome.done(account.id());
    }
}
