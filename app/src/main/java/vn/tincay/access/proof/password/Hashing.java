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
import vn.tincay.base.ServerBusyException;

/**
 * Hashes with Argon2id: 46 MiB, one pass, one lane (the first parameter set OWASP recommends). It runs on separate
 * threads: as many as the memory allows, at most one fewer than there are cores, at least one. So guessing leaves a
 * core for the pages. Requests wait in order of arrival; when the queue is full they are asked to try again.
 */
@Component
public class Hashing {

    private static final int MEBIBYTES = 46;

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, MEBIBYTES * 1024, 1);
    private final ThreadPoolExecutor threads;
    private final String nobody;

    Hashing(AccessSettings settings) {
        int atOnce = Math.max(
                1,
                Math.min(settings.hashMemory() / MEBIBYTES, Runtime.getRuntime().availableProcessors() - 1));
        this.threads = new ThreadPoolExecutor(
                atOnce,
                atOnce,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(settings.hashQueue(), true),
                Thread.ofPlatform().daemon().name("hashing-", 0).factory());
        threads.allowCoreThreadTimeOut(true);
        this.nobody = hash("nobody has this password");
    }

    /**
     * The hash of a password, to store.
     *
     * @throws ServerBusyException when the queue is full; every check of a password throws it too
     */
    public String hash(String password) {
        return runQueued(() -> encoder.encode(password));
    }

    boolean matches(String password, String hash) {
        return runQueued(() -> encoder.matches(password, hash));
    }

    /**
     * Takes as long as a real check and returns false, so that the response time does not reveal whether an account
     * exists.
     */
    boolean matchesNobody(String password) {
        matches(password, nobody);
        return false;
    }

    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    private <T> T runQueued(Supplier<T> work) {
        try {
            return threads.submit(work::get).get();
        } catch (RejectedExecutionException full) {
            throw new ServerBusyException();
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
            throw new ServerBusyException();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }
}
