package vn.tincay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.PROVINCE;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tincay.Owner;
import vn.tincay.People;
import vn.tincay.base.BackgroundJob;
import vn.tincay.base.database.ViewerKey;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** Row-level security on a test table: each agency sees its own rows, and a pooled connection keeps no viewer. */
@SpringBootTest
class ViewerTransactionsTest {

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient sql;

    @Autowired
    ViewerKey key;

    @Autowired
    ApplicationContext context;

    private Viewer officer;
    private Viewer neighbour;
    private JdbcClient owner;

    @BeforeEach
    void createSealedTable() {
        var people = People.in(context);
        officer = people.at(COMMUNE_A, Role.COMMUNE_OFFICER).viewer();
        neighbour = people.at(COMMUNE_B, Role.COMMUNE_OFFICER).viewer();
        owner = Owner.of(context);
        owner.sql("""
                        create table if not exists site.sealed (agency_id uuid not null, secret text not null);
                        alter table site.sealed enable row level security;
                        alter table site.sealed force row level security;
                        drop policy if exists own on site.sealed;
                        create policy own on site.sealed using (agency_id = (select viewer.agency()));
                        grant select, insert on site.sealed to tincay_app;
                        """).update();
        insertRowOf(officer);
        insertRowOf(neighbour);
    }

    @Test
    void showsEachViewerOnlyRowsOfTheirAgency() {
        for (var viewer : List.of(officer, neighbour, officer)) {
            assertThat(workAs(viewer, this::visibleAgencies)).containsOnly(viewer.agency());
        }
    }

    @Test
    void withoutAViewerNoRowsAreVisibleOnAReusedConnection() {
        workAs(officer, this::visibleAgencies);
        for (int connection = 0; connection < 8; connection++) {
            assertThat(inTransaction(this::visibleAgencies)).isEmpty();
            assertThat(visibleAgencies()).as("outside of a transaction").isEmpty();
        }
    }

    @Test
    void aContextSettingCountsOnlyWithTheDatabasesSignature() {
        var signed = workAs(officer, () -> queryText("select current_setting('tincay.viewer')"));
        assertThat(inTransaction(() -> {
                    setContext(signed);
                    return visibleAgencies();
                }))
                .as("the signed context of an earlier transaction")
                .isEmpty();
        assertThat(workAs(officer, () -> {
                    setContext(queryText("select current_setting('tincay.viewer')")
                            .replace(
                                    officer.agency().toString(),
                                    neighbour.agency().toString()));
                    return visibleAgencies();
                }))
                .as("another agency with the officer's signature")
                .isEmpty();
        assertThat(inTransaction(() -> {
                    setContext("{\"agency\": \"" + officer.agency() + "\"}");
                    return visibleAgencies();
                }))
                .isEmpty();
    }

    @Test
    void aContextIsSetOnlyWithTheApplicationsProof() {
        var claims = Objects.requireNonNull(
                ViewerTransactions.claims(new ViewerContext.CurrentViewer(officer, null), null, Instant.now()));
        var forged =
                claims.replace(officer.agency().toString(), neighbour.agency().toString());
        assertContextRefused(forged, key.proof(claims));
        assertContextRefused(claims, ViewerKey.ofApplication("a guess").proof(claims));
        assertContextRefused(claims, new byte[32]);
        var old = Objects.requireNonNull(ViewerTransactions.claims(
                new ViewerContext.CurrentViewer(officer, null),
                null,
                Instant.now().minusSeconds(3600)));
        assertContextRefused(old, key.proof(old));
        assertThatThrownBy(() -> queryText("select encode(inner_pad, 'hex') from viewer.keys"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> queryText("select encode(viewer.signature('context', 'x'), 'hex')"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void derivesTheContextFromTheDatabasesOwnRows() {
        assertThat(workAs(officer, () -> queryText("""
                        select concat_ws(' ', viewer.person(), viewer.agency(), viewer.role(), viewer.province(),
                               (select id from access.memberships where id = viewer.membership()) is not null)
                        """)))
                .isEqualTo(officer.person() + " " + officer.agency() + " COMMUNE_OFFICER "
                        + queryText("select province_code from access.people where id = '" + officer.person() + "'")
                        + " t");
        var pretender = new Viewer(officer.person(), "", neighbour.agency(), "", "commune", Role.HEAD);
        assertThat(workAs(pretender, this::visibleAgencies))
                .as("a membership that is not there")
                .isEmpty();
    }

    @Test
    void aSuspendedPersonHasNoContext() {
        var leaving = People.in(context)
                .named(COMMUNE_A, Role.COMMUNE_OFFICER, "sap.nghi")
                .viewer();
        assertThat(workAs(leaving, this::visibleAgencies)).isNotEmpty();
        var admin = People.in(context).at(PROVINCE, Role.ADMINISTRATOR).viewer();
        sql.sql(
                        "insert into access.suspensions (id, person_id, suspended_by, reason) values (gen_random_uuid(), ?, ?, '')")
                .params(leaving.person(), admin.person())
                .update();
        assertThat(workAs(leaving, this::visibleAgencies)).isEmpty();
    }

    @Test
    void aJobHasANameAndSeesNoAgencyRows() {
        var name = new AtomicReference<>("");
        BackgroundJob.run("report.numbering", () -> name.set(inTransaction(() -> queryText("select viewer.job()"))));
        assertThat(name).hasValue("report.numbering");
        var seen = new AtomicReference<List<UUID>>();
        BackgroundJob.run("report.numbering", () -> seen.set(inTransaction(this::visibleAgencies)));
        assertThat(seen.get()).isEmpty();
    }

    @Test
    void theApplicationCannotBypassThePolicies() {
        assertThat(sql.sql("""
                        select not rolsuper and not rolbypassrls
                           and not exists (select 1 from pg_tables where tableowner = current_user)
                          from pg_roles where rolname = current_user
                        """).query(Boolean.class).single()).isTrue();
    }

    private void assertContextRefused(String claims, byte[] proof) {
        assertThatThrownBy(() -> inTransaction(() -> sql.sql("select viewer.enter(?, ?)")
                        .params(claims, proof)
                        .query((row, number) -> number)
                        .list()))
                .as(claims + Arrays.toString(proof))
                .isInstanceOf(DataAccessException.class);
    }

    private void insertRowOf(Viewer viewer) {
        workAs(
                viewer,
                () -> sql.sql("insert into site.sealed values (?, 'x')")
                        .param(viewer.agency())
                        .update());
    }

    private List<UUID> visibleAgencies() {
        return sql.sql("select distinct agency_id from site.sealed")
                .query(UUID.class)
                .list();
    }

    private String queryText(String query) {
        return sql.sql(query).query(String.class).single();
    }

    private void setContext(String value) {
        sql.sql("select set_config('tincay.viewer', ?, true)")
                .param(value)
                .query(String.class)
                .single();
    }

    private <T> T workAs(Viewer viewer, Supplier<T> work) {
        var result = new AtomicReference<T>();
        ViewerContext.workFor(viewer, () -> result.set(inTransaction(work)));
        return Objects.requireNonNull(result.get());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> work.get()));
    }
}
