package vn.tincay.base;

import java.sql.Connection;
import java.sql.SQLException;

/** Tells the database for whom a transaction works. Called once per transaction, before its first statement. */
@FunctionalInterface
public interface TransactionContext {

    /** @param connection one on which a transaction has begun; what is set there must end with it */
    void tell(Connection connection) throws SQLException;
}
