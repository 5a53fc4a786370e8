package vn.tincay.access;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.stereotype.Component;
import vn.tincay.base.TransactionContext;

/**
 * Begins every transaction by telling the database who acts: {@code tincay.person}, {@code tincay.agency} and {@code
 * tincay.role}, local to the transaction, so that a pooled connection can carry nothing over to the next viewer. Without
 * a viewer nothing is set, which the policies to come read as "no rows".
 */
@Component
class TellingViewer implements TransactionContext {

    private static final String CONTEXT = "select set_config('tincay.person', ?, true), "
            + "set_config('tincay.agency', ?, true), set_config('tincay.role', ?, true)";

    @Override
    public void tell(Connection connection) throws SQLException {
        var viewer = ViewerContext.current();
        if (viewer == null) {
            return;
        }
        try (var statement = connection.prepareStatement(CONTEXT)) {
            statement.setString(1, viewer.person().toString());
            statement.setString(2, viewer.agency().toString());
            statement.setString(3, viewer.role().name());
            statement.execute();
        }
    }
}
