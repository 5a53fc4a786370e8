package vn.tincay.base;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections whose every transaction begins with its {@link TransactionContext}. It hangs on the connection and not on
 * the code that begins transactions, so no way of working with the database can forget it.
 */
final class ViewerDataSource extends DelegatingDataSource {

    private final Supplier<@Nullable TransactionContext> context;

    ViewerDataSource(DataSource pool, Supplier<@Nullable TransactionContext> context) {
        super(pool);
        this.context = context;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var telling = new Telling(super.getConnection(), context);
        return (Connection)
                Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, telling);
    }

    private static final class Telling implements InvocationHandler {

        private final Connection connection;
        private final Supplier<@Nullable TransactionContext> context;
        private boolean told;

        private Telling(Connection connection, Supplier<@Nullable TransactionContext> context) {
            this.connection = connection;
            this.context = context;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            switch (method.getName()) {
                case "prepareStatement", "createStatement", "prepareCall", "unwrap" -> tell();
                case "commit", "rollback" -> told = told && arguments != null; // back to a savepoint: still the same
                case "setAutoCommit" -> told = false;
                default -> {}
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getTargetException();
            }
        }

        private void tell() throws SQLException {
            if (told || connection.getAutoCommit()) {
                return;
            }
            told = true;
            var known = context.get();
            if (known != null) {
                known.tell(connection);
            }
        }
    }
}
