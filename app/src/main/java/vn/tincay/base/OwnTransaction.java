package vn.tincay.base;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * For what must outlast a refusal: a count of attempts, a journal line of what was refused. A refused request is undone
 * as a whole ({@link RequestTransaction}); this is committed at once, and no connection is held when it returns.
 */
@Component
public class OwnTransaction {

    private final TransactionTemplate own;
    private final TransactionTemplate joining;

    OwnTransaction(PlatformTransactionManager transactions) {
        own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        joining = new TransactionTemplate(transactions);
    }

    public <T> T get(Supplier<T> work) {
        // Only a request's transaction is undone by its answer; a verb that runs by itself, or in a test, is joined.
        return java.util.Objects.requireNonNull(
                (RequestTransaction.isHere() ? own : joining).execute(status -> work.get()));
    }

    public void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }
}
