package vn.tincay.base.database;

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
 * A data source that sets the {@link TransactionContext} at the start of every transaction. It wraps the connections,
 * so every transaction has its context no matter which code starts it.
 */
final class ViewerDataSource extends DelegatingDataSource {

    private final Supplier<@Nullable TransactionContext> context;

    ViewerDataSource(DataSource pool, Supplier<@Nullable TransactionContext> context) {
        super(pool);
        this.context = context;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = new ContextConnection(super.getConnection(), context);
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, connection);
    }

    private static final class ContextConnection implements InvocationHandler {

        private final Connection connection;
        private final Supplier<@Nullable TransactionContext> context;
        private boolean contextSet;

        private ContextConnection(Connection connection, Supplier<@Nullable TransactionContext> context) {
            this.connection = connection;
            this.context = context;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            switch (method.getName()) {
                case "prepareStatement", "createStatement", "prepareCall", "unwrap" -> setContext();
                case "commit", "rollback" ->
                    contextSet = contextSet && arguments != null; // a rollback to a savepoint keeps the context
                case "setAutoCommit" -> contextSet = false;
                default -> {}
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getTargetException();
            }
        }

        private void setContext() throws SQLException {
            if (contextSet || connection.getAutoCommit()) {
                return;
            }
            contextSet = true;
            var current = context.get();
            if (current != null) {
                current.set(connection);
            }
        }
    }
}
