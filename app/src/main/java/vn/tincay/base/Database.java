package vn.tincay.base;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

/** The one pool of connections, on a database that has been migrated. */
@Configuration
@EnableConfigurationProperties(Database.Settings.class)
class Database {

    /**
     * Where the data is, and as whom the application works there. It owns nothing; the owner's password is not known here.
     *
     * @param url JDBC address of a PostgreSQL 15 or later
     * @param connections size of the pool
     * @param patience how long a request waits for a connection before it is answered with 503
     */
    @ConfigurationProperties("tincay.database")
    record Settings(
            String url,
            String user,
            String password,
            int connections,
            @DefaultValue("3s") Duration patience) {}

    @Bean(destroyMethod = "close")
    HikariDataSource pool(Settings settings) {
        var pool = new HikariConfig();
        pool.setPoolName("tincay");
        pool.setJdbcUrl(settings.url());
        pool.setUsername(settings.user());
        pool.setPassword(settings.password());
        pool.setMaximumPoolSize(settings.connections());
        pool.setMinimumIdle(2);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", "tincay");
        // "Key (login)=(…) already exists" would write a person's data into the log of failures.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.setConnectionTimeout(settings.patience().toMillis());
        pool.addDataSourceProperty("connectTimeout", "5");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        var connections = new HikariDataSource(pool);
        if (!Migrations.isCurrent(connections)) {
            connections.close();
            throw new IllegalStateException("the database is not migrated to this version: bin/tincay migrate");
        }
        return connections;
    }

    /**
     * What everybody uses. A transaction takes a connection at its first statement, so one that reads a document, hashes
     * or waits before it asks the database holds none meanwhile; and the first statement finds the context told.
     */
    @Bean
    @Primary
    DataSource dataSource(HikariDataSource pool, ObjectProvider<TransactionContext> contexts) {
        var lazy = new LazyConnectionDataSourceProxy();
        lazy.setTargetDataSource(new ViewerDataSource(pool, contexts::getIfAvailable));
        lazy.setDefaultAutoCommit(true);
        lazy.setDefaultTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return lazy;
    }

    /** What proves to the database whom this process works for. */
    @Bean
    ViewerKey viewerKey(Settings settings) {
        return ViewerKey.ofApplication(settings.password());
    }
}
