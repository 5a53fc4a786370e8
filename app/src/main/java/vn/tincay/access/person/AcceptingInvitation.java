package vn.tincay.access.person;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.AccessChangeNotifier;
import vn.tincay.access.EnrollingPerson;
import vn.tincay.access.person.link.ActivatingLinks;
import vn.tincay.access.person.link.Invitation;
import vn.tincay.access.person.link.Invitations;
import vn.tincay.access.person.link.InvitingPerson;
import vn.tincay.access.proof.Factors;
import vn.tincay.access.proof.SessionList;
import vn.tincay.access.proof.password.PasswordRules;
import vn.tincay.access.proof.password.Passwords;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.text.TypedText;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.Viewer;

/** Accepts an invitation. The person chooses the password, so nobody else ever knows it. */
@Component
public class AcceptingInvitation {

    /**
     * The input of the invitation page; {@code remove} names the second factors to remove when a new password is set.
     */
    public record AcceptanceInput(
            String code, String login, String name, String password, String repeated, List<String> remove) {

        String loginFor(Invitation invitation) {
            return invitation.login() == null ? login.strip() : invitation.login();
        }

        String nameFor(Invitation invitation) {
            return invitation.name() == null ? name.strip() : invitation.name();
        }
    }

    private final JdbcClient sql;
    private final Invitations invitations;
    private final AccessChangeNotifier notifier;
    private final Factors factors;
    private final EnrollingPerson enrolling;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final SessionList sessions;
    private final Journal journal;
    private final Clock clock;

    AcceptingInvitation(
            JdbcClient sql,
            Invitations invitations,
            AccessChangeNotifier notifier,
            Factors factors,
            EnrollingPerson enrolling,
            Passwords passwords,
            PasswordRules rules,
            SessionList sessions,
            Journal journal,
            Clock clock) {
        this.sql = sql;
        this.invitations = invitations;
        this.notifier = notifier;
        this.factors = factors;
        this.enrolling = enrolling;
        this.passwords = passwords;
        this.rules = rules;
        this.sessions = sessions;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether the invited person already has an account; the person then signs in to add the membership to it. */
    public boolean hasAccount(Invitation invitation) {
        return invitation.login() != null && accountExists(invitation.login());
    }

    /**
     * Creates an account with the membership, or sets a new password for the person of the invitation. A new password
     * ends all sessions and removes the factors that the input names.
     *
     * @param input its login and name are used only where the invitation has none
     * @return the id of the account
     */
    @Transactional
    public Outcome<UUID> withPassword(Invitation found, AcceptanceInput input) {
        var invitation = lock(found);
        if (invitation.state(clock.instant()) != Invitation.State.OPEN) {
            return Outcome.refused(Problem.of("access.invitation.over"));
        }
        if (!codeIsRight(invitation, input.code())) {
            return Outcome.refused(Problem.at("code", "access.invitation.code-wrong"));
        }
        var problems = problems(invitation, input);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return Outcome.done(accept(invitation, input));
    }

    private List<Problem> problems(Invitation invitation, AcceptanceInput input) {
        var account = input.loginFor(invitation);
        var name = input.nameFor(invitation);
        var problems = new ArrayList<Problem>();
        if (name.isEmpty()) {
            problems.add(Problem.at("name", "access.people.name-missing"));
        }
        if (!InvitingPerson.isLogin(account) || (!invitation.isForPassword() && accountExists(account))) {
            problems.add(Problem.at("login", "access.people.login-wrong"));
        }
        rules.check("password", input.password(), account, name).ifPresent(problems::add);
        if (problems.isEmpty() && !TypedText.composed(input.password()).equals(TypedText.composed(input.repeated()))) {
            problems.add(Problem.at("repeated", "access.password.differs"));
        }
        return problems;
    }

    private UUID accept(Invitation invitation, AcceptanceInput input) {
        var person = invitation.person();
        if (person == null) {
            person = enrolling.createAccount(
                    input.loginFor(invitation), input.nameFor(invitation), invitation.agency(), input.password());
            giveMembership(invitation, person);
        } else {
            passwords.set(person, input.password());
            sessions.endAll(person);
            factors.remove(person, input.remove());
        }
        close(invitation, person);
        return person;
    }

    /**
     * Whether the code is right; an invitation without a code accepts any. Counts a wrong code; after ten the link no
     * longer works. The row is locked, so concurrent attempts are counted in turn.
     */
    private boolean codeIsRight(Invitation invitation, String code) {
        if (!invitation.coded()) {
            return true;
        }
        boolean right = sql.sql("select exists (select 1 from access.invitations where id = ? and code_hash = ?)")
                .params(invitation.id(), ActivatingLinks.digest(code))
                .query(Boolean.class)
                .single();
        if (!right) {
            sql.sql("""
                            update access.invitations
                               set wrong_codes = wrong_codes + 1,
                                   withdrawn_at = case when wrong_codes + 1 >= :most then :now::timestamptz end
                             where id = :id
                            """)
                    .param("most", ActivatingLinks.MAX_WRONG_CODES)
                    .param("now", SqlValues.at(clock.instant()))
                    .param("id", invitation.id())
                    .update();
        }
        return right;
    }

    /** Locks the invitation. Concurrent requests with the same link wait here and then find it used. */
    private Invitation lock(Invitation invitation) {
        sql.sql("select 1 from access.invitations where id = ? for update")
                .param(invitation.id())
                .query(Integer.class)
                .single();
        return invitations.require(invitation.id());
    }

    /**
     * Adds the membership to the account of the signed-in person, which must be the invited account.
     *
     * @param code the code from the second person, who checked that the account belongs to the person meant
     */
    @Transactional
    public Outcome<UUID> withAccount(Invitation found, Viewer viewer, String code) {
        var invitation = lock(found);
        if (invitation.state(clock.instant()) != Invitation.State.OPEN) {
            return Outcome.refused(Problem.of("access.invitation.over"));
        }
        var own = sql.sql("select lower(login) from access.people where id = ?")
                .param(viewer.person())
                .query(String.class)
                .single();
        if (invitation.isForPassword() || !own.equalsIgnoreCase(invitation.login())) {
            return Outcome.refused(Problem.of("access.invitation.other-account"));
        }
        if (invitations.isGivenBy(viewer.person(), invitation.id())) {
            return Outcome.refused(Problem.of("access.people.not-yourself"));
        }
        if (!codeIsRight(invitation, code)) {
            return Outcome.refused(Problem.at("code", "access.invitation.code-wrong"));
        }
        giveMembership(invitation, viewer.person());
        close(invitation, viewer.person());
        return Outcome.done(viewer.person());
    }

    private void giveMembership(Invitation invitation, UUID person) {
        var role = invitation.role();
        if (role != null) {
            enrolling.giveMembership(
                    person,
                    invitation.agency(),
                    role,
                    invitation.position(),
                    invitation.validUntil(),
                    invitation.createdBy());
        }
    }

    private void close(Invitation invitation, UUID person) {
        sql.sql("update access.invitations set accepted_by = ?, accepted_at = ? where id = ?")
                .params(person, SqlValues.at(clock.instant()), invitation.id())
                .update();
        journal.write(
                person,
                invitation.agency(),
                "invitation taken up",
                invitation.id().toString());
        notifier.notifyPersonAndAgencies(
                person,
                "/account",
                invitation.isForPassword() ? "access.notice.password-by-link" : "access.notice.taken-up",
                Objects.requireNonNullElse(invitation.name(), ""),
                invitation.agencyName());
    }

    private boolean accountExists(String login) {
        return sql.sql("select exists (select 1 from access.people where lower(login) = lower(?))")
                .param(login)
                .query(Boolean.class)
                .single();
    }
}
