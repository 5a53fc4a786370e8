package vn.tincay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.PROVINCE;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tincay.People;

@SpringBootTest
@AutoConfigureMockMvc
class TellingViewerTest {

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext context;

    @Test
    void tellsTheDatabaseWhoActsAndForgetsIt() {
        var people = People.in(context);
        var officer = people.at(COMMUNE_A, Role.COMMUNE_OFFICER).viewer();
        var lead = people.at(PROVINCE, Role.PROVINCE_LEAD).viewer();
        var seen = new AtomicReference<>("");
        for (var viewer : new Viewer[] {officer, lead, officer}) {
            ViewerContext.workFor(viewer, () -> seen.set(contextOfATransaction()));
            assertThat(seen.get()).isEqualTo(viewer.person() + " " + viewer.agency() + " " + viewer.role());
        }
        assertThat(contextOfATransaction()).as("no viewer, no context").isBlank();
    }

    @Test
    void theApplicationCannotWalkAroundThePoliciesToCome() {
        assertThat(sql.sql("""
                        select not rolsuper and not rolbypassrls
                           and not exists (select 1 from pg_tables where schemaname = 'access' and tableowner = current_user)
                          from pg_roles where rolname = current_user
                        """).query(Boolean.class).single()).isTrue();
    }

    private String contextOfATransaction() {
        return java.util.Objects.requireNonNull(new TransactionTemplate(transactions)
                .execute(status -> sql.sql("""
                        select concat_ws(' ', nullif(current_setting('tincay.person', true), ''),
                               nullif(current_setting('tincay.agency', true), ''),
                               nullif(current_setting('tincay.role', true), ''))
                        """).query(String.class).single()));
    }
}
