package vn.tincay.base.database;

import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * The database transaction of one request. Whether it is committed depends on the answer to the request; an exception
 * rolls everything back.
 */
public final class RequestTransaction {

    private static final ScopedValue<Boolean> ACTIVE = ScopedValue.newInstance();

    private RequestTransaction() {}

    static boolean isActive() {
        return ACTIVE.isBound() && ACTIVE.get();
    }

    /**
     * Runs the work in the current transaction, or in a new one if there is none, and returns its result.
     *
     * @param readOnly whether the transaction is read-only, which the database enforces
     * @param commits whether the transaction is committed for this result; an exception always rolls back
     */
    public static <T> T call(
            PlatformTransactionManager transactions, boolean readOnly, Callable<T> work, Predicate<T> commits)
            throws Exception {
        var definition = new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRED);
        definition.setReadOnly(readOnly);
        var transaction = transactions.getTransaction(definition);
        T answer;
        try {
            answer = ScopedValue.where(ACTIVE, transaction.isNewTransaction()).call(work::call);
        } catch (Exception | Error failure) {
            rollBack(transactions, transaction, failure);
            throw failure;
        }
        if (commits.test(answer)) {
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
