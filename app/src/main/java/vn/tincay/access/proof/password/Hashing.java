package vn.tincay.access.proof.password;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.tincay.access.AccessSettings;
import vn.tincay.base.Busy;

/**
 * Argon2id with 46 MiB, one pass, one lane (OWASP's first choice of cost). It runs on threads of its own, at least one
 * fewer than there are cores and only as many as the memory allows, so that guessing takes no core from the pages; who
 * comes waits in the order of coming, and when the line is full is asked to try again.
 */
@Component
public class Hashing {

    private static final int MEBIBYTES = 46;

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, MEBIBYTES * 1024, 1);
    private final ThreadPoolExecutor turns;
    private final String nobody;

    Hashing(AccessSettings settings) {
        int atOnce = Math.max(
                1,
                Math.min(settings.hashMemory() / MEBIBYTES, Runtime.getRuntime().availableProcessors() - 1));
        this.turns = new ThreadPoolExecutor(
                atOnce,
                atOnce,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(settings.hashQueue(), true),
                Thread.ofPlatform().daemon().name("hashing-", 0).factory());
        turns.allowCoreThreadTimeOut(true);
        this.nobody = hash("nobody has this password");
    }

    /** @throws Busy when too many wait already; so do all that check or make a hash */
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

    @PreDestroy
    void stop() {
        turns.shutdownNow();
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            return turns.submit(work::get).get();
        } catch (RejectedExecutionException full) {
            throw new Busy();
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
            throw new Busy();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }
}
