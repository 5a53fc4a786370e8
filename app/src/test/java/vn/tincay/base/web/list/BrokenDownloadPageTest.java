package vn.tincay.base.web.list;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.OTHER_COMMUNE;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.People;
import vn.tincay.People.Person;
import vn.tincay.access.Caller;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.viewer.Role;

/** Downloads of a list whose last row the database driver cannot read. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class BrokenDownloadPageTest {

    private static final String TITLE = "NoiDungKhongGhiNhatKy";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    Caller caller;
    UUID plan;

    @BeforeEach
    void signIn() {
        var testData = PlanTestData.in(context);
        plan = testData.draft(OTHER_COMMUNE, PlanTestData.task(TITLE, new Timing.Unstated()))
                .id();
        caller = new Caller(port);
        caller.signIn(People.in(context).at(OTHER_COMMUNE, Role.COMMUNE_OFFICER).login(), Person.PASSWORD);
    }

    /** Restores the rows, so that the lists of other tests stay complete. */
    @AfterEach
    void restoreRows() {
        sql.sql("delete from plan.tasks where plan_id = ? and title <> ?")
                .params(plan, TITLE)
                .update();
        sql.sql("update plan.tasks set goal = null where plan_id = ?")
                .param(plan)
                .update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void aDownloadThatBreaksOffIsAFailedTransfer(String format, CapturedOutput log) {
        copyTask(1200);
        assertThat(caller.get("/tasks?of=all&format=" + format).statusCode()).isEqualTo(200);
        breakLastRow();
        assertThat(caller.bodyBeforeFailure("/tasks?of=all&format=" + format).orElseThrow())
                .isNotEmpty()
                .doesNotContain("<html");
        assertThat(log.getAll())
                .containsOnlyOnce("broken off: an answer to GET")
                .contains("PSQLException")
                .doesNotContain("NaN", TITLE);
    }

    @Test
    void aDownloadThatFailsBeforeItsFirstByteIsTheFailurePage(CapturedOutput log) {
        breakLastRow();
        var answer = caller.get("/tasks?of=all&format=xlsx");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.body()).contains("<h1");
        assertThat(log.getAll()).doesNotContain("NaN", TITLE);
    }

    /** Copies the task this many times, so that the server sends the first rows while it still reads the others. */
    private void copyTask(int number) {
        sql.sql("""
                        insert into plan.tasks
                        select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'position', n,
                                  'title', repeat(md5(n::text), 4)))).*
                          from plan.tasks t, generate_series(1, ?) n
                         where t.plan_id = ?
                        """).params(number, plan).update();
    }

    /**
     * Stores NaN in the last row: the check of the table accepts it as greater than zero, but the driver cannot read it
     * as a number.
     */
    private void breakLastRow() {
        sql.sql("""
                        update plan.tasks set goal = 'NaN' where id = (
                               select id from plan.tasks where plan_id = ? order by id desc limit 1)
                        """).param(plan).update();
    }
}
