package vn.tincay;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Runs SQL on a context's database as the role that owns the tables, for changes that the application may not make. */
public final class Owner {

    private Owner() {}

    public static JdbcClient of(ApplicationContext context) {
        var settings = context.getEnvironment();
        return JdbcClient.create(new DriverManagerDataSource(
                settings.getRequiredProperty("tincay.test.owner-url"),
                settings.getRequiredProperty("tincay.test.owner"),
                settings.getRequiredProperty("tincay.test.owner-password")));
    }
}
