package vn.tincay.access.proof;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.tincay.access.AccessSettings;

/**
 * Argon2id with 46 MiB, one pass, one lane (OWASP's first choice of cost). Every check takes that memory from the heap,
 * so only as many run at once as the limit allows; the others wait their turn.
 */
@Component
public class Hashing {

    private static final int MEBIBYTES = 46;

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, MEBIBYTES * 1024, 1);
    private final Semaphore turns;
    private final String nobody;

    Hashing(AccessSettings settings) {
        this.turns = new Semaphore(Math.max(1, settings.hashMemory() / MEBIBYTES), true);
        this.nobody = hash("nobody has this password");
    }

    public String hash(String password) {
        return inTurn(() -> encoder.encode(password));
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> encoder.matches(password, hash));
    }

    /** Takes as long as a real check and is always false: an unknown account answers no faster than a known one. */
    boolean matchesNobody(String password) {
        matches(password, nobody);
        return false;
    }

    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
