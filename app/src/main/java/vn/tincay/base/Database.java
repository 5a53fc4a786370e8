package vn.tincay.base;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

/** The one pool of connections; schemas are migrated before the first of them is handed out. */
@Configuration
@EnableConfigurationProperties(Database.Settings.class)
class Database {

    /**
     * Where the data is. With an {@code owner} the migrations run as that role and the application as {@code user};
     * without one the single role does both.
     *
     * @param url JDBC address of a PostgreSQL 15 or later
     * @param connections size of the pool
     */
    @ConfigurationProperties("tincay.database")
    record Settings(
            String url,
            String user,
            String password,
            @Nullable String owner,
            @Nullable String ownerPassword,
            int connections) {}

    @Bean(destroyMethod = "close")
    HikariDataSource pool(Settings settings) {
        Migrations.run(owner(settings), settings.user());
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
        return new HikariDataSource(pool);
    }

    /**
     * What everybody uses. A transaction takes a connection at its first statement, so one that reads a document, hashes
     * or waits before it asks the database holds none meanwhile; and the first statement finds the context told.
     */
    @Bean
    @Primary
    DataSource dataSource(HikariDataSource pool, ObjectProvider<TransactionContext> contexts) {
        var lazy = new LazyConnectionDataSourceProxy();
        lazy.setTargetDataSource(new TellingDataSource(pool, contexts::getIfAvailable));
        lazy.setDefaultAutoCommit(true);
        lazy.setDefaultTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return lazy;
    }

    private static DataSource owner(Settings settings) {
        var owner = new PGSimpleDataSource();
        owner.setUrl(settings.url());
        owner.setUser(settings.owner() == null ? settings.user() : settings.owner());
        owner.setPassword(settings.owner() == null ? settings.password() : settings.ownerPassword());
        return owner;
    }
}
