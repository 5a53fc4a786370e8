package vn.tincay;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs two actions in a known order: the second action starts while the first holds a lock, and waits for that lock.
 */
public final class BehindLock {

    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    private BehindLock(ApplicationContext context) {
        this.sql = context.getBean(JdbcClient.class);
        this.transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    /**
     * Runs the first action in a transaction and commits it once the second action waits for its lock.
     * @return the result of the second action
     */
    public static <T> T run(ApplicationContext context, Runnable first, Callable<T> second)
            throws InterruptedException, ExecutionException {
        try (var other = Executors.newSingleThreadExecutor()) {
            return new BehindLock(context)
                    .startSecondBehindFirst(first, () -> other.submit(second))
                    .get();
        }
    }

    private <T> Future<T> startSecondBehindFirst(Runnable first, Callable<Future<T>> second) {
        return transaction.execute(status -> {
            first.run();
            try {
                var waiting = second.call();
                while (!isLockAwaited() && !waiting.isDone()) {
                    Thread.onSpinWait();
                }
                return waiting;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private boolean isLockAwaited() {
        return sql.sql("""
                        select exists (select 1 from pg_locks
                                        where not granted and pg_backend_pid() = any (pg_blocking_pids(pid)))
                        """).query(Boolean.class).single();
    }
}
