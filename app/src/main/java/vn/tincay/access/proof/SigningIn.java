package vn.tincay.access.proof;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.tincay.access.SessionPrincipal;
import vn.tincay.access.membership.Memberships;
import vn.tincay.access.proof.password.Passwords;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.journal.Journal;

/**
 * Checks a login and its password. Every refusal reads the same, whether the account is unknown, suspended, without a
 * membership or the password wrong. One exception: a person with the right password learns that all agencies of the
 * account have ended.
 */
@Component
public class SigningIn {

    private final Passwords passwords;
    private final Memberships memberships;
    private final SignInThrottle throttle;
    private final Journal journal;
    private final JdbcClient sql;
    private final Clock clock;

    SigningIn(
            Passwords passwords,
            Memberships memberships,
            SignInThrottle throttle,
            Journal journal,
            JdbcClient sql,
            Clock clock) {
        this.passwords = passwords;
        this.memberships = memberships;
        this.throttle = throttle;
        this.journal = journal;
        this.sql = sql;
        this.clock = clock;
    }

    public Outcome<Authentication> byPassword(String login, String password, String address) {
        var person = throttle.beginAttempt(login, address)
                ? passwords.check(login.strip(), password)
                : Optional.<UUID>empty();
        if (person.flatMap(memberships::of).isEmpty()) {
            journal.writeRefusal(person.orElseGet(() -> knownPerson(login)), null, "sign-in refused", null);
            return Outcome.refused(person.flatMap(memberships::endedAgency)
                    .map(agency -> Problem.of("access.sign-in.agency-ended", agency))
                    .orElseGet(() -> Problem.of("access.sign-in.wrong")));
        }
        throttle.succeeded(login, address);
        journal.write(person.get(), null, "signed in", null);
        return Outcome.done(SessionPrincipal.byPassword(person.get(), clock.instant()));
    }

    private @Nullable UUID knownPerson(String login) {
        Optional<UUID> person = sql.sql("select id from access.people where lower(login) = lower(?)")
                .param(login.strip())
                .query(UUID.class)
                .optional();
        return person.orElse(null);
    }
}
