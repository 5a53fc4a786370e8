package vn.tincay.access.person;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.AccessChangeNotifier;
import vn.tincay.access.proof.SessionList;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.step.StepInput;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.Viewer;

/**
 * Suspends and reopens an account. A suspension is stored with person, time and reason; reopening adds who reopened
 * it and when.
 */
@Component
public class SuspendingPerson {

    private final JdbcClient sql;
    private final SessionList sessions;
    private final AccessChangeNotifier notifier;
    private final Journal journal;
    private final Clock clock;

    SuspendingPerson(
            JdbcClient sql, SessionList sessions, AccessChangeNotifier notifier, Journal journal, Clock clock) {
        this.sql = sql;
        this.sessions = sessions;
        this.notifier = notifier;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Outcome<UUID> suspend(Viewer admin, Person person, String reason) {
        if (!person.managed() || person.id().equals(admin.person())) {
            return Outcome.refused(Problem.of("access.people.not-yours"));
        }
        var unfit = StepInput.reasonProblem("reason", reason, "access.people.reason-missing");
        if (unfit.isPresent()) {
            return Outcome.refused(unfit.get());
        }
        sql.sql("""
                        insert into access.suspensions (id, person_id, suspended_by, suspended_at, reason)
                        values (?, ?, ?, ?, ?)
                        on conflict (person_id) where lifted_at is null do nothing
                        """)
                .params(Ids.next(), person.id(), admin.person(), SqlValues.at(clock.instant()), reason.strip())
                .update();
        sessions.endAll(person.id());
        journal.write(
                admin.person(), admin.agency(), "account suspended", person.id().toString());
        notifier.notifyHeads(
                person.agency(), person.id(), "/account", "access.notice.suspended", person.name(), admin.name());
        return Outcome.done(person.id());
    }

    @Transactional
    public Outcome<UUID> reopen(Viewer admin, Person person) {
        if (!person.managed() || person.id().equals(admin.person())) {
            return Outcome.refused(Problem.of("access.people.not-yours"));
        }
        sql.sql("update access.suspensions set lifted_by = ?, lifted_at = ? where person_id = ? and lifted_at is null")
                .params(admin.person(), SqlValues.at(clock.instant()), person.id())
                .update();
        journal.write(
                admin.person(), admin.agency(), "suspension lifted", person.id().toString());
        notifier.notifyHeads(
                person.agency(), person.id(), "/account", "access.notice.lifted", person.name(), admin.name());
        return Outcome.done(person.id());
    }
}
