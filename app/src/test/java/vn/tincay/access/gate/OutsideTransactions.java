package vn.tincay.access.gate;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Records every statement sent outside of a transaction, with the class of this project that sent it. */
final class OutsideTransactions implements BeanPostProcessor {

    private final Set<String> senders = new ConcurrentSkipListSet<>();

    Set<String> senders() {
        return senders;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource") ? new Watched(source) : bean;
    }

    private final class Watched extends DelegatingDataSource {

        private Watched(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().matches("prepareStatement|createStatement|prepareCall")
                                && connection.getAutoCommit()) {
                            senders.add(sendingClass());
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException failure) {
                            throw failure.getTargetException();
                        }
                    });
        }
    }

    /** The first stack frame that belongs to the product and not to this test. */
    private static String sendingClass() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> frame.getClassName().startsWith("vn.tincay.")
                                && !frame.getClassName().startsWith(OutsideTransactions.class.getName()))
                        .map(frame -> frame.getClassName().replaceFirst("\\$.*", "") + "." + frame.getMethodName())
                        .findFirst()
                        .orElse("a library"));
    }
}
