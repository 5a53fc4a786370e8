package vn.tincay.base.database;

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

/** The application's connection pool. It is available only on a migrated database. */
@Configuration
@EnableConfigurationProperties(Database.Settings.class)
class Database {

    /**
     * The database address and the role the application connects as. The role owns no tables, and the owner's password
     * is not known here.
     *
     * @param url JDBC address of a PostgreSQL 15 or later
     * @param connections size of the pool
     * @param connectionTimeout how long a request waits for a connection before it is answered with 503
     */
    @ConfigurationProperties("tincay.database")
    record Settings(
            String url,
            String user,
            String password,
            int connections,
            @DefaultValue("3s") Duration connectionTimeout) {}

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
        // "Key (login)=(…) already exists" would write a person's data into the error log.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.setConnectionTimeout(settings.connectionTimeout().toMillis());
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
     * The data source of the application. A transaction takes its connection at its first statement, so code that reads
     * a document, hashes or waits before that holds no connection. The transaction context is set before the first
     * statement runs.
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

    /** The key that proves to the database which viewer or job the process works for. */
    @Bean
    ViewerKey viewerKey(Settings settings) {
        return ViewerKey.ofApplication(settings.password());
    }
}
