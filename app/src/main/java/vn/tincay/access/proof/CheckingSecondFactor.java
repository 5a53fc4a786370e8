package vn.tincay.access.proof;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tincay.access.proof.password.CodeGuesses;
import vn.tincay.access.proof.password.Passwords;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.journal.Journal;

/**
 * Checks the second step: a code of the authenticator app or a recovery code. Wrong codes are delayed as wrong
 * passwords are, and {@link CodeGuesses} limits their number.
 */
@Component
public class CheckingSecondFactor {

    private final Authenticators authenticators;
    private final RecoveryCodes recoveryCodes;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final CodeGuesses guesses;
    private final Journal journal;

    CheckingSecondFactor(
            Authenticators authenticators,
            RecoveryCodes recoveryCodes,
            Passwords passwords,
            SignInThrottle throttle,
            CodeGuesses guesses,
            Journal journal) {
        this.authenticators = authenticators;
        this.recoveryCodes = recoveryCodes;
        this.passwords = passwords;
        this.throttle = throttle;
        this.guesses = guesses;
        this.journal = journal;
    }

    public Outcome<UUID> byCode(UUID person, String code, String address) {
        var key = "code of " + person;
        if (!guesses.begin(person)) {
            journal.writeRefusal(person, null, "code refused", null);
            return Outcome.refused(Problem.at("code", "access.code.closed"));
        }
        boolean valid = throttle.beginAttempt(key, address)
                && (authenticators.check(person, code) || recoveryCodes.use(person, code));
        if (!valid) {
            journal.writeRefusal(person, null, "code refused", null);
            return Outcome.refused(Problem.at("code", "access.code.wrong"));
        }
        throttle.succeeded(key, address);
        guesses.succeeded(person);
        journal.write(person, null, "code accepted", null);
        return Outcome.done(person);
    }

    /** Whether the person can enter a code of an app or a recovery code; a person with only passkeys cannot. */
    public boolean canUseCode(UUID person) {
        return authenticators.isSetUp(person) || recoveryCodes.countUnused(person) > 0;
    }

    /** Checks the person's password again, before a change that a stranger at an unattended PC must not make. */
    public Outcome<UUID> byPassword(UUID person, String password, String address) {
        var key = "password of " + person;
        if (!throttle.beginAttempt(key, address) || !passwords.isOf(person, password)) {
            return Outcome.refused(Problem.at("current", "access.password.wrong"));
        }
        throttle.succeeded(key, address);
        return Outcome.done(person);
    }
}
