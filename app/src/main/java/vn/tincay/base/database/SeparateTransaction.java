package vn.tincay.base.database;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work that must survive a refused request, such as a count of attempts or a journal entry about the refusal. A
 * refused request rolls back completely ({@link RequestTransaction}); this work is committed at once and holds no
 * connection afterwards.
 */
@Component
public class SeparateTransaction {

    private final TransactionTemplate own;
    private final TransactionTemplate joining;

    SeparateTransaction(PlatformTransactionManager transactions) {
        own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        joining = new TransactionTemplate(transactions);
    }

    public <T> T get(Supplier<T> work) {
        // Only the transaction of a request is rolled back when the request is refused. Outside a request, such as
        // in a job or a test, the work joins the current transaction.
        return Objects.requireNonNull((RequestTransaction.isActive() ? own : joining).execute(status -> work.get()));
    }

    public void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }
}
