package vn.tincay.base.database;

import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * The database transaction of one request. It is committed only when the answer is accepted; otherwise everything is
 * rolled back.
 */
public final class RequestTransaction {

    private static final ScopedValue<Boolean> HERE = ScopedValue.newInstance();

    private RequestTransaction() {}

    static boolean isActive() {
        return HERE.isBound() && HERE.get();
    }

    /**
     * @param reads whether the transaction is read-only, which the database enforces
     * @param isKept whether the transaction is committed for this answer
     */
    public static <T> T call(
            PlatformTransactionManager transactions, boolean reads, Callable<T> work, Predicate<T> isKept)
            throws Exception {
        var definition = new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRED);
        definition.setReadOnly(reads);
        var transaction = transactions.getTransaction(definition);
        T answer;
        try {
            answer = ScopedValue.where(HERE, transaction.isNewTransaction()).call(work::call);
        } catch (Exception | Error failure) {
            rollBack(transactions, transaction, failure);
            throw failure;
        }
        if (isKept.test(answer)) {
            transactions.commit(transaction);
        } else {
            transactions.rollback(transaction);
        }
        return answer;
    }

    private static void rollBack(
            PlatformTransactionManager transactions, TransactionStatus transaction, Throwable reason) {
        try {
            transactions.rollback(transaction);
        } catch (RuntimeException | Error second) {
            reason.addSuppressed(second);
        }
    }
}
