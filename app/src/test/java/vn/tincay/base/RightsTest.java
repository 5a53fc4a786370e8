package vn.tincay.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.tincay.TestDatabase;
import vn.tincay.base.database.Migrations;

/**
 * The rights of the application's role on each table are those declared in the room's {@code R__rights.sql}, and no
 * others.
 */
class RightsTest {

    /** Tables of signatures, grants and logs: rows are never updated or deleted. */
    private static final List<String> APPEND_ONLY = List.of(
            "journal.lines",
            "document.entry_changes",
            "document.skips",
            "plan.plan_states",
            "plan.plan_versions",
            "report.submissions",
            "report.submission_narratives",
            "report.steps",
            "plan.task_steps",
            "plan.acceptances",
            "plan.removals",
            "plan.progress_removals",
            "report.approvals",
            "report.corrections",
            "report.receipts",
            "report.returns",
            "report.return_reasons");

    /** Patterns that find the table a statement writes to. */
    private static final Map<String, String> VERBS = Map.of(
            "insert", "(insert into %1$s\\b|copywriter\\([^;]*?\"%1$s\\b|copy\\(\"%1$s\")",
            "update", "(update %1$s\\b|insert into %1$s\\b[^;]*?do update|from %1$s\\b[^;]*?for (no key )?update)",
            "delete", "delete from %1$s\\b");

    /**
     * Tables that no statement in the sources names: Spring Session builds its statements from a table name, receiving
     * and returning share one statement, and so do the extensions of tasks and reports.
     */
    private static final Set<String> NAMED_AT_RUN_TIME = Set.of(
            "update access.sessions_attributes",
            "delete access.sessions_attributes",
            "insert plan.extensions",
            "update plan.extensions",
            "insert report.extensions",
            "update report.extensions",
            "insert report.receipts",
            "insert report.returns");

    private static TestDatabase database;
    private static JdbcClient application;

    @BeforeAll
    static void openDatabase() {
        database = TestDatabase.migrated();
        var access = database.application();
        application =
                JdbcClient.create(new SingleConnectionDataSource(access.url(), access.user(), access.password(), true));
    }

    @AfterAll
    static void closeDatabase() {
        database.close();
    }

    @Test
    void everyTableHasDeclaredRightsOrNone() {
        var silent = tablesOfProduct().stream()
                .filter(table -> !table.equals("viewer.keys") && !table.endsWith(".flyway_schema_history"))
                .filter(table -> !hasTableRight(table, "select"))
                .toList();
        assertThat(silent).as("declare them in db/<room>/R__rights.sql").isEmpty();
    }

    @Test
    void refusesEveryUndeclaredRight() {
        for (var table : tablesOfProduct()) {
            for (var verb : List.of("select", "insert", "update", "delete", "truncate")) {
                if (!hasTableRight(table, verb) && !(verb.equals("update") && hasAnyRight(table, verb))) {
                    assertThatThrownBy(() ->
                                    application.sql(statementFor(table, verb)).update())
                            .as(verb + " on " + table)
                            .isInstanceOf(DataAccessException.class)
                            .hasStackTraceContaining("permission denied");
                }
            }
        }
    }

    @Test
    void signedAndRecordedRowsCannotChange() {
        for (var table : APPEND_ONLY) {
            assertThat(hasTableRight(table, "insert")).as(table).isTrue();
            for (var verb : List.of("update", "delete", "truncate")) {
                assertThat(hasTableRight(table, verb)).as(verb + " on " + table).isFalse();
            }
        }
    }

    /** Rows that record a person's action: later results may be added, but who did what never changes. */
    @ParameterizedTest
    @CsvSource({
        "plan.recordings,      confirmed_at confirmed_by confirmed_by_name",
        "plan.completions,     confirmed_at ended_at",
        "plan.refusals,        rejected_at",
        "plan.plan_signatures, lapsed_at",
        "plan.extensions,      answer decided_at decided_by decided_by_name granted granted_on replaced_at",
        "report.extensions,    answer decided_at decided_by decided_by_name granted granted_on replaced_at",
        "report.reports,       figures locked saved_at saved_by state",
        "report.reporters,     valid_to",
        "report.requests,      answer",
        "document.numbers,     archive cancelled_at cancelled_by cancelled_for copies filled note received_by recipients recorded sent_on signer title",
        "access.consents,      given_at person_id",
        "access.memberships,   ended_at ended_by position valid_until",
        "access.suspensions,   lifted_at lifted_by",
        "access.tokens,        confirmed_at last_used_at revoked_at revoked_by",
        "access.token_uses,    last_at",
        "access.people,        language phone",
        "agency.parents,       valid_to",
        "agency.lines,         ''",
        "report.sources,       ''",
    })
    void onlyOutcomeColumnsCanBeUpdated(String table, String columns) {
        assertThat(application.sql("""
                                select a.attname from pg_attribute a
                                 where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped
                                   and has_column_privilege(a.attrelid, a.attnum, 'update') order by 1
                                """).param(table).query(String.class).list())
                .isEqualTo(columns.isEmpty() ? List.of() : List.of(columns.split(" ")));
    }

    @Test
    void theBasisOfASignedVersionCannotChange() {
        var policies = application
                .sql("select cmd from pg_policies where schemaname = 'report' and tablename = 'sources' order by 1")
                .query(String.class)
                .list();
        assertThat(policies).containsExactly("DELETE", "INSERT", "SELECT");
        assertThat(application
                        .sql(
                                "select cmd from pg_policies where schemaname = 'report' and tablename = 'standings' order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("INSERT", "SELECT", "UPDATE");
    }

    /** A right that no statement of the product uses serves only injected statements. */
    @Test
    void grantsNoUnusedRight() throws IOException {
        var text = new StringBuilder();
        for (var folder : List.of("src/main/java", "src/main/resources/db")) {
            try (var files = Files.walk(Path.of(folder))) {
                for (var file : files.filter(Files::isRegularFile)
                        .filter(file -> !file.endsWith("R__rights.sql"))
                        .toList()) {
                    text.append(Files.readString(file).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                            .append('\n');
                }
            }
        }
        var unused = new ArrayList<String>();
        for (var table : tablesOfProduct()) {
            for (var verb : VERBS.entrySet()) {
                if (hasAnyRight(table, verb.getKey())
                        && !NAMED_AT_RUN_TIME.contains(verb.getKey() + " " + table)
                        && !Pattern.compile(verb.getValue().formatted(Pattern.quote(table)))
                                .matcher(text)
                                .find()) {
                    unused.add(verb.getKey() + " on " + table);
                }
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void aRevokedRightIsNotGrantedAgainAtTheNextStart() {
        database.sql()
                .sql("revoke insert on site.demonstration from tincay_app")
                .update();
        database.migrate();
        assertThat(hasTableRight("site.demonstration", "insert")).isFalse();
        database.sql().sql("grant insert on site.demonstration to tincay_app").update();
    }

    private static List<String> tablesOfProduct() {
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

    private static boolean hasTableRight(String table, String verb) {
        return application.sql("""
                        select has_table_privilege(c.oid, ?)
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where n.nspname || '.' || c.relname = ?
                        """).params(verb, table).query(Boolean.class).single();
    }

    private static boolean hasAnyRight(String table, String verb) {
        return hasTableRight(table, verb)
                || !verb.equals("delete")
                        && application
                                .sql("select has_any_column_privilege(?::regclass, ?)")
                                .params(table, verb)
                                .query(Boolean.class)
                                .single();
    }

    private static String statementFor(String table, String verb) {
        return switch (verb) {
            case "select" -> "create temporary table taken as select * from " + table;
            case "insert" -> "insert into " + table + " default values";
            case "update" -> "update " + table + " set " + firstColumn(table) + " = null where false";
            case "delete" -> "delete from " + table;
            default -> "truncate " + table;
        };
    }

    private static String firstColumn(String table) {
        return application.sql("""
                        select quote_ident(a.attname)
                          from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                         where n.nspname || '.' || c.relname = ? and a.attnum > 0 and a.attidentity = ''
                         order by a.attnum limit 1
                        """).param(table).query(String.class).single();
    }
}
