package vn.tincay.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.tincay.TestDatabase;

/** What the application's role may do with each table is declared in its room's {@code R__rights.sql}, and no more. */
class RightsTest {

    /** What was signed, given or written down is never changed and never taken away. */
    private static final List<String> APPEND_ONLY = List.of(
            "journal.lines",
            "document.skips",
            "plan.plan_states",
            "plan.plan_versions",
            "report.submissions",
            "report.submission_narratives",
            "report.approvals",
            "report.corrections",
            "report.receipts",
            "report.returns",
            "report.return_reasons");

    private static TestDatabase database;
    private static JdbcClient application;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh().migrated();
        var access = database.application();
        application =
                JdbcClient.create(new SingleConnectionDataSource(access.url(), access.user(), access.password(), true));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void everyTableHasDeclaredRightsOrNone() {
        var silent = tables().stream()
                .filter(table -> !table.equals("viewer.keys") && !table.endsWith(".flyway_schema_history"))
                .filter(table -> !may(table, "select"))
                .toList();
        assertThat(silent).as("declare them in db/<room>/R__rights.sql").isEmpty();
    }

    @Test
    void refusesEveryVerbThatIsNotDeclared() {
        for (var table : tables()) {
            for (var verb : List.of("select", "insert", "update", "delete", "truncate")) {
                if (!may(table, verb)) {
                    assertThatThrownBy(() ->
                                    application.sql(statement(table, verb)).update())
                            .as(verb + " on " + table)
                            .isInstanceOf(DataAccessException.class)
                            .hasStackTraceContaining("permission denied");
                }
            }
        }
    }

    @Test
    void whatWasSignedOrWrittenDownStays() {
        for (var table : APPEND_ONLY) {
            assertThat(may(table, "insert")).as(table).isTrue();
            for (var verb : List.of("update", "delete", "truncate")) {
                assertThat(may(table, verb)).as(verb + " on " + table).isFalse();
            }
        }
    }

    @Test
    void aRightTakenByAMigrationIsNotGivenBackByTheNextStart() {
        database.sql()
                .sql("revoke insert on site.demonstration from tincay_app")
                .update();
        database.migrated();
        assertThat(may("site.demonstration", "insert")).isFalse();
        database.sql().sql("grant insert on site.demonstration to tincay_app").update();
    }

    private static List<String> tables() {
        return application
                .sql("""
                        select n.nspname || '.' || c.relname
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind = 'r' and n.nspname = any(?) order by 1
                        """)
                .param(Migrations.SCHEMAS.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    private static boolean may(String table, String verb) {
        return application.sql("""
                        select has_table_privilege(c.oid, ?)
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where n.nspname || '.' || c.relname = ?
                        """).params(verb, table).query(Boolean.class).single();
    }

    private static String statement(String table, String verb) {
        return switch (verb) {
            case "select" -> "create temporary table taken as select * from " + table;
            case "insert" -> "insert into " + table + " default values";
            case "update" -> "update " + table + " set " + column(table) + " = null where false";
            case "delete" -> "delete from " + table;
            default -> "truncate " + table;
        };
    }

    private static String column(String table) {
        return application.sql("""
                        select quote_ident(a.attname)
                          from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                         where n.nspname || '.' || c.relname = ? and a.attnum > 0 and a.attidentity = ''
                         order by a.attnum limit 1
                        """).param(table).query(String.class).single();
    }
}
