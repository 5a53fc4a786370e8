package vn.tincay.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.tincay.base.database.Migrations;
import vn.tincay.launch.postgres.DatabaseAccess;
import vn.tincay.launch.postgres.DatabaseRoles;
import vn.tincay.launch.postgres.DurabilityCheck;
import vn.tincay.launch.postgres.EmbeddedPostgres;
import vn.tincay.launch.postgres.PostgresBinaries;
import vn.tincay.launch.postgres.PostgresCluster;
import vn.tincay.launch.postgres.PostgresPasswords;
import vn.tincay.launch.postgres.PostgresPort;
import vn.tincay.launch.postgres.Postmaster;
import vn.tincay.launch.postgres.ServerAccount;

/** All migrations run on the oldest supported PostgreSQL and on the embedded one. */
@Tag("slow")
class MigrationsTest {
    private static final Path DEBIAN_PROGRAMS = Path.of("/usr/lib/postgresql/15");

    @TempDir
    Path folder;

    @Test
    void runOnTheBundledServerAndAgainWithoutEffect() throws Exception {
        try (var postgres = EmbeddedPostgres.start(folder)) {
            assertThat(migrateAndCountTables(postgres.owner()))
                    .isEqualTo(migrateAndCountTables(postgres.owner()))
                    .isNotEqualTo("0");
        }
    }

    /** Restores the state names of reports and steps from before migration V15, then runs V15 again. */
    @Test
    void giveSubmittedAndSentReportsDifferentStates() throws Exception {
        try (var postgres = EmbeddedPostgres.start(folder)) {
            migrateAndCountTables(postgres.owner());
            Sql.run(postgres.owner(), """
                    create or replace function report.is_taken(state text, locked boolean) returns boolean
                        language sql immutable parallel safe
                        as $$ select state = 'ACCEPTED' or state = 'SUBMITTED' and locked $$;
                    alter table report.reports drop constraint reports_state_check, drop constraint reports_check;
                    insert into report.reports (id, form, period, province_id, province_code, agency_id, state, locked, saved_at)
                    select uuidv7(), 'f', '2026', 0, '', uuidv7(), state, locked, now()
                      from (values ('DRAFT', false), ('PRESENTED', false), ('SUBMITTED', false), ('SUBMITTED', true),
                                   ('ACCEPTED', true)) as v (state, locked);
                    alter table report.reports add constraint reports_state_check check (true),
                                               add constraint reports_check check (true);
                    insert into report.steps (report_id, version, step, agency_id, person_id, person_name, at)
                    select id, 1, s.step, agency_id, agency_id, '', now() from report.reports, (values ('PRESENT'), ('SIGN')) as s (step)
                     where state = 'SUBMITTED' and locked
                    """);
            var accepted = "select sum(accepted) from report.tallies where form = 'f'";
            assertThat(Sql.queryText(postgres.owner(), accepted)).isEqualTo("2");
            try (var file = Migrations.class.getResourceAsStream("/db/report/V15__submitted_and_sent.sql")) {
                Sql.run(
                        postgres.owner(),
                        new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
            }
            assertThat(Sql.queryText(
                            postgres.owner(),
                            "select string_agg(state || ' ' || locked, ', ' order by id) from report.reports"))
                    .isEqualTo("DRAFT false, SUBMITTED false, SENT false, SENT true, ACCEPTED true");
            assertThat(Sql.queryText(postgres.owner(), "select string_agg(step, ', ' order by id) from report.steps"))
                    .isEqualTo("SUBMIT, SIGN");
            assertThat(Sql.queryText(postgres.owner(), accepted)).isEqualTo("2");
        }
    }

    @Test
    void runOnPostgreSql15() throws Exception {
        assumeTrue(Files.isDirectory(DEBIAN_PROGRAMS), "PostgreSQL 15 is not installed");
        DataFolder data = DataFolder.open(folder.resolve("fifteen"));
        PostgresPasswords passwords = new PostgresPasswords(data);
        passwords.create(java.util.List.of("postgres"));
        PostgresCluster cluster =
                new PostgresCluster(data, new PostgresBinaries(DEBIAN_PROGRAMS), ServerAccount.forThisProcess());
        cluster.prepare(passwords, ProgressListener.SILENT);
        PostgresPort port = new PostgresPort(data.port());
        Postmaster server =
                port.listen(number -> Postmaster.start(cluster, number), ProgressListener.SILENT, data.log());
        try {
            String url = "jdbc:postgresql://127.0.0.1:" + port.remembered() + "/";
            DatabaseAccess administrator = new DatabaseAccess(url + "postgres", "postgres", passwords.of("postgres"));
            try (Connection connection = administrator.open()) {
                DurabilityCheck.require(connection);
                DatabaseRoles.create(connection, "owner", "application");
            }
            DatabaseRoles.createDatabase(administrator, "tincay");
            assertThat(migrateAndCountTables(new DatabaseAccess(url + "tincay", DatabaseRoles.OWNER, "owner")))
                    .isNotEqualTo("0");
        } finally {
            server.stop();
        }
    }

    /** Runs all migrations and returns the number of tables. */
    private static String migrateAndCountTables(DatabaseAccess owner) throws Exception {
        Migrations.run(
                new DriverManagerDataSource(owner.url(), owner.user(), owner.password()),
                DatabaseRoles.APPLICATION,
                "a password");
        return Sql.queryText(owner, "select count(*) from pg_tables where tableowner = current_user");
    }
}
