package vn.tincay.base.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Sets on a database transaction the identity it runs for. Called once per transaction, before its first statement. */
@FunctionalInterface
public interface TransactionContext {

    /**
     * @param connection a connection whose transaction has begun; the settings made here must end with that transaction
     */
    void set(Connection connection) throws SQLException;
}
