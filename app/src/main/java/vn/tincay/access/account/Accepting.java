package vn.tincay.access.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Enrolling;
import vn.tincay.access.Viewer;
import vn.tincay.access.proof.PasswordRules;
import vn.tincay.access.proof.Passwords;
import vn.tincay.access.proof.SessionList;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.TypedText;
import vn.tincay.journal.Journal;

/** Takes up an invitation: the person chooses the password, nobody else ever knows it. */
@Component
public class Accepting {

    private final JdbcClient sql;
    private final Enrolling enrolling;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final SessionList sessions;
    private final Journal journal;
    private final Clock clock;

    Accepting(
            JdbcClient sql,
            Enrolling enrolling,
            Passwords passwords,
            PasswordRules rules,
            SessionList sessions,
            Journal journal,
            Clock clock) {
        this.sql = sql;
        this.enrolling = enrolling;
        this.passwords = passwords;
        this.rules = rules;
        this.sessions = sessions;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether the invited person has an account, and so signs in and adds the seat to it. */
    public boolean hasAccount(Invitation invitation) {
        return invitation.login() != null && exists(invitation.login());
    }

    /**
     * A new account, or a new password for the person of the invitation.
     *
     * @param login as typed; counts only where the invitation names none
     */
    @Transactional
    public Outcome<UUID> withPassword(
            Invitation invitation, String login, String name, String password, String repeated) {
        var account = invitation.login() == null ? login.strip() : invitation.login();
        var called = invitation.name() == null ? name.strip() : invitation.name();
        var problems = new ArrayList<Problem>();
        if (called.isEmpty()) {
            problems.add(Problem.at("name", "access.people.name-missing"));
        }
        if (!Inviting.isLogin(account) || (!invitation.isForPassword() && exists(account))) {
            problems.add(Problem.at("login", "access.people.login-wrong"));
        }
        rules.judge("password", password, account, called).ifPresent(problems::add);
        if (problems.isEmpty() && !TypedText.composed(password).equals(TypedText.composed(repeated))) {
            problems.add(Problem.at("repeated", "access.password.differs"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var person = invitation.person();
        if (person == null) {
            person = enrolling.person(account, called, invitation.agency(), password);
            seat(invitation, person);
        } else {
            passwords.set(person, password);
            sessions.endAll(person);
        }
        close(invitation, person);
        return Outcome.done(person);
    }

    /** The seat joins the account of the person signed in; it must be the account that was invited. */
    @Transactional
    public Outcome<UUID> withAccount(Invitation invitation, Viewer viewer) {
        var own = sql.sql("select lower(login) from access.people where id = ?")
                .param(viewer.person())
                .query(String.class)
                .single();
        if (invitation.isForPassword() || !own.equalsIgnoreCase(invitation.login())) {
            return Outcome.refused(Problem.of("access.invitation.other-account"));
        }
        seat(invitation, viewer.person());
        close(invitation, viewer.person());
        return Outcome.done(viewer.person());
    }

    private void seat(Invitation invitation, UUID person) {
        var role = invitation.role();
        if (role != null) {
            enrolling.seat(
                    person,
                    invitation.agency(),
                    role,
                    invitation.position(),
                    invitation.validUntil(),
                    invitation.createdBy());
        }
    }

    /** The update is the lock: of two people with the same link one comes too late. */
    private void close(Invitation invitation, @Nullable UUID person) {
        int closed = sql.sql("""
                        update access.invitations set accepted_by = ?, accepted_at = ?
                         where id = ? and accepted_at is null and withdrawn_at is null
                        """)
                .param(person)
                .param(Timestamp.from(clock.instant()))
                .param(invitation.id())
                .update();
        if (closed != 1) {
            throw new NotFound();
        }
        journal.write(
                person,
                invitation.agency(),
                "invitation taken up",
                invitation.id().toString());
    }

    private boolean exists(String login) {
        return sql.sql("select exists (select 1 from access.people where lower(login) = lower(?))")
                .param(login)
                .query(Boolean.class)
                .single();
    }
}
