package vn.tincay.access.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Viewer;
import vn.tincay.access.proof.Authenticators;
import vn.tincay.access.proof.RecoveryCodes;
import vn.tincay.access.proof.SessionList;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.journal.Journal;

/** A lost phone, a PC left open: ends sessions, takes lost second factors off an account. The password stays. */
@Component
public class Recovering {

    private final JdbcClient sql;
    private final SessionList sessions;
    private final Authenticators authenticators;
    private final RecoveryCodes codes;
    private final Journal journal;

    Recovering(
            JdbcClient sql, SessionList sessions, Authenticators authenticators, RecoveryCodes codes, Journal journal) {
        this.sql = sql;
        this.sessions = sessions;
        this.authenticators = authenticators;
        this.codes = codes;
        this.journal = journal;
    }

    @Transactional
    public Outcome<Account> endSessions(Viewer admin, Account account) {
        if (!mayMend(admin, account)) {
            return Outcome.refused(Problem.of("access.people.not-yours"));
        }
        sessions.endAll(account.id());
        journal.write(
                admin.person(), admin.agency(), "sessions ended", account.id().toString());
        return Outcome.done(account);
    }

    /** Only after the administrator has met the person or knows the voice: the page says so. */
    @Transactional
    public Outcome<Account> removeFactors(Viewer admin, Account account) {
        if (!mayMend(admin, account)) {
            return Outcome.refused(Problem.of("access.people.not-yours"));
        }
        authenticators.remove(account.id());
        codes.remove(account.id());
        sql.sql("delete from access.passkeys where person_id = ?")
                .param(account.id())
                .update();
        sessions.endAll(account.id());
        journal.write(
                admin.person(),
                admin.agency(),
                "second factors removed",
                account.id().toString());
        return Outcome.done(account);
    }

    private static boolean mayMend(Viewer admin, Account account) {
        return account.kept() && !account.id().equals(admin.person());
    }
}
