package vn.tincay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.tincay.base.database.Migrations;

class TestDatabaseTest {

    @Test
    void runsEveryMigrationAndDeniesTheApplicationSchemaChanges() {
        try (TestDatabase database = TestDatabase.fresh()) {
            var owner = database.owner();
            Migrations.run(
                    new DriverManagerDataSource(owner.url(), owner.user(), owner.password()),
                    database.application().user(),
                    database.application().password());
            var application = database.application();
            JdbcClient sql = JdbcClient.create(
                    new DriverManagerDataSource(application.url(), application.user(), application.password()));
            assertThat(sql.sql("select count(*) from agency.agencies")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(sql.sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                            .query(Boolean.class)
                            .single())
                    .isFalse();
        }
    }
}
