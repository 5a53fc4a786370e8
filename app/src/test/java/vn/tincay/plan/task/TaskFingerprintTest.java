package vn.tincay.plan.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.PROVINCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tincay.base.Ids;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.task.content.Timing;

/** A step is refused when anything that the page of its task shows has changed. */
@SpringBootTest
class TaskFingerprintTest {

    /** Another valid value for every column except the key. */
    private static final Map<String, String> OTHER_VALUES = new TreeMap<>(Map.ofEntries(
            Map.entry("province_code", "'xx'"),
            Map.entry("plan_id", "(select id from plan.plans p where p.id <> plan_id limit 1)"),
            Map.entry("agency_id", "(select id from agency.agencies a where a.id <> agency_id limit 1)"),
            Map.entry("parent_id", "(select handed_from_id from plan.tasks x where x.id = tasks.id)"),
            Map.entry("handed_from_id", "null, handed_at = null"),
            Map.entry("handed_at", "now() - interval '3 days'"),
            Map.entry("handed_by", "gen_random_uuid()"),
            Map.entry("handed_by_name", "'x'"),
            Map.entry("handed_note", "'x'"),
            Map.entry("joining", "not joining"),
            Map.entry("withdrawn_at", "now()"),
            Map.entry("position", "position + 1"),
            Map.entry("number", "'x.9'"),
            Map.entry("origin", "case origin when 'task' then 'duty' else 'task' end"),
            Map.entry("title", "title || ' x'"),
            Map.entry("body", "body || ' x'"),
            Map.entry("time_kind", "case time_kind when 'ongoing' then 'unstated' else 'ongoing' end"),
            Map.entry("time_text", "coalesce(time_text, '') || ' x'"),
            Map.entry("time_day", "coalesce(time_day, current_date) + 1"),
            Map.entry("time_quarter", "case when time_quarter = 1 then 2 else 1 end"),
            Map.entry("time_year", "coalesce(time_year, 2026) + 1"),
            Map.entry("time_rhythm", "case when time_rhythm = 'week' then 'month' else 'week' end"),
            Map.entry("due_on", "coalesce(due_on, current_date) + 1"),
            Map.entry("products", "products || array['x']"),
            Map.entry("funding", "coalesce(funding, '') || ' x'"),
            Map.entry("contact", "coalesce(contact, '') || ' x'"),
            Map.entry("rule", "case rule when 'sum' then 'worst' else 'sum' end"),
            Map.entry("weight", "weight + 1"),
            Map.entry("goal", "coalesce(goal, 1) + 1"),
            Map.entry("goal_unit", "coalesce(goal_unit, '') || ' x'"),
            Map.entry("source_from_line", "coalesce(source_from_line, 0) + 1"),
            Map.entry("source_to_line", "coalesce(source_to_line, 0) + 1")));

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Autowired
    TaskFingerprint fingerprints;

    @Autowired
    TransactionTemplate transaction;

    PlanTask task;

    @BeforeEach
    void handTaskDown() {
        var testData = PlanTestData.in(context);
        testData.issuedPlan(
                PROVINCE,
                PlanTestData.task(
                        "Tập huấn", new Timing.ByDate(LocalDate.now(Ui.ZONE).plusDays(30))));
        var plan = testData.issuedPlan(
                PROVINCE,
                PlanTestData.countedTask("Truyền thông", LocalDate.now(Ui.ZONE).plusDays(30), "10"));
        task = testData.handDown(PROVINCE, testData.taskOf(PROVINCE, plan, "Truyền thông"), COMMUNE_A);
    }

    @Test
    void everyFieldOfATaskChangesTheFingerprint() {
        var columns = sql.sql("""
                        select column_name from information_schema.columns
                         where table_schema = 'plan' and table_name = 'tasks' and column_name <> 'id' order by 1
                        """).query(String.class).list();
        assertThat(OTHER_VALUES.keySet())
                .as("a new column needs its line here")
                .containsExactlyInAnyOrderElementsOf(columns);
        var unseen = new ArrayList<String>();
        OTHER_VALUES.forEach((column, value) -> {
            if (isUnchangedAfter("update plan.tasks set " + column + " = " + value + " where id = ?", task.id())) {
                unseen.add(column);
            }
        });
        assertThat(unseen).isEmpty();
    }

    @Test
    void theBodiesOfATaskAndItsChildrenChangeTheFingerprint() {
        for (var one : new UUID[] {task.id(), task.handedFrom()}) {
            assertThat(isUnchangedAfter(
                            "insert into plan.task_bodies (task_id, role, position, name) values (?, 'coordinating', 90, 'Hội')",
                            one))
                    .isEqualTo(!one.equals(task.id()));
        }
        assertThat(isUnchangedAfter(
                        "insert into plan.progress (id, task_id, at, person_id, person_name, words)" + " select '"
                                + Ids.next() + "', id, now(), gen_random_uuid(), 'x', 'x' from plan.tasks where id = ?",
                        task.id()))
                .isFalse();
    }

    private boolean isUnchangedAfter(String statement, UUID changed) {
        var carried = fingerprints.current(task);
        return Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            assertThat(sql.sql(statement).param(changed).update()).as(statement).isEqualTo(1);
            return fingerprints.isCurrent(task, carried);
        }));
    }
}
