package vn.tincay.access;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/**
 * Begins every transaction by telling the database who acts: {@code tincay.person}, {@code tincay.agency} and {@code
 * tincay.role}, local to the transaction, so that a pooled connection can carry nothing over to the next viewer. Without
 * a viewer nothing is set, which the policies to come read as "no rows".
 */
@Component("transactionManager")
class ViewerTransactions extends JdbcTransactionManager {

    private static final String CONTEXT = "select set_config('tincay.person', ?, true), "
            + "set_config('tincay.agency', ?, true), set_config('tincay.role', ?, true)";

    ViewerTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        var viewer = ViewerContext.current();
        if (viewer == null) {
            return;
        }
        try {
            tell(DataSourceUtils.getConnection(obtainDataSource()), viewer);
        } catch (SQLException failure) {
            doCleanupAfterCompletion(transaction);
            throw translateException("telling who acts", failure);
        }
    }

    private static void tell(Connection connection, Viewer viewer) throws SQLException {
        try (var statement = connection.prepareStatement(CONTEXT)) {
            statement.setString(1, viewer.person().toString());
            statement.setString(2, viewer.agency().toString());
            statement.setString(3, viewer.role().name());
            statement.execute();
        }
    }
}
