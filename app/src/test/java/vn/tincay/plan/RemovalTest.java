package vn.tincay.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.plan.drafting.RemovingDraft;
import vn.tincay.plan.reading.Readings;
import vn.tincay.plan.reading.review.DiscardingReading;
import vn.tincay.plan.reading.review.StartingReview;
import vn.tincay.plan.task.content.Timing;

/** Wrong drafts and readings are deleted; who did it, when and why stays recorded. */
@SpringBootTest
class RemovalTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    RemovingDraft removing;

    @Autowired
    JdbcClient sql;

    PlanTestData testData;

    @BeforeEach
    void setUp() {
        testData = PlanTestData.in(context);
    }

    @Test
    void aRemovedDraftTakesItsTasksAndLeavesARecord() {
        var draft = testData.draft(COMMUNE_A, PlanTestData.task("Truyền thông", new Timing.Ongoing()));
        var officer = testData.officer(COMMUNE_A);
        var fingerprint = testData.fingerprint(draft.id());
        assertThat(problemKeys(removing.remove(officer, draft.id(), " ", fingerprint)))
                .containsExactly("plan.problem.reason");
        removing.remove(officer, draft.id(), "Nhập nhầm", fingerprint).orThrow();
        removing.remove(officer, draft.id(), "Nhập nhầm", fingerprint).orThrow();
        assertThat(context.getBean(Plans.class).visibleTo(officer).find(draft.id()))
                .isEmpty();
        assertThat(count("select count(*) from plan.tasks where plan_id = ?", draft))
                .isZero();
        assertThat(sql.sql(
                                "select title || ' · ' || person_name || ' · ' || reason from plan.removals where subject_id = ?")
                        .param(draft.id())
                        .query(String.class)
                        .list())
                .containsExactly(draft.title() + " · " + officer.name() + " · Nhập nhầm");
    }

    @Test
    void theRecordOfARemovalNeverChanges() {
        var draft = testData.draft(COMMUNE_A);
        removing.remove(testData.officer(COMMUNE_A), draft.id(), "Nhập nhầm", testData.fingerprint(draft.id()))
                .orThrow();
        assertThatThrownBy(() -> sql.sql("delete from plan.removals where subject_id = ?")
                        .param(draft.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void issuedPlansCannotBeRemoved() {
        var plan = testData.issuedPlan(COMMUNE_A);
        assertThat(problemKeys(removing.remove(
                        testData.officer(COMMUNE_A), plan.id(), "Thừa", testData.fingerprint(plan.id()))))
                .containsExactly("plan.removal.problem.not-a-draft");
        var submitted = testData.draft(COMMUNE_A);
        testData.submit(COMMUNE_A, submitted);
        assertThat(problemKeys(removing.remove(
                        testData.officer(COMMUNE_A), submitted.id(), "Thừa", testData.fingerprint(submitted.id()))))
                .containsExactly("plan.removal.problem.not-a-draft");
    }

    @Test
    void aSiblingAgencyCannotRemove() {
        var draft = testData.draft(COMMUNE_A);
        var fingerprint = testData.fingerprint(draft.id());
        assertThatThrownBy(() -> removing.remove(testData.officer(COMMUNE_B), draft.id(), "Thừa", fingerprint))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aRemovedReadingTakesItsFile() {
        var officer = testData.officer(COMMUNE_A);
        var text =
                "ỦY BAN NHÂN DÂN\n\nKẾ HOẠCH\n\nTrợ giúp người bị bạo lực năm 2024\n\nI. NHIỆM VỤ\n\n1. Rà soát danh sách\n";
        var reading = context.getBean(StartingReview.class)
                .startFromFile(officer, text.getBytes(java.nio.charset.StandardCharsets.UTF_8), "nham.txt")
                .orThrow()
                .reading();
        var readings = context.getBean(Readings.class).visibleTo(officer);
        var file = readings.require(reading).originalId();
        context.getBean(DiscardingReading.class)
                .discard(officer, reading, "Nhầm tệp")
                .orThrow();
        assertThatThrownBy(() -> readings.require(reading)).isInstanceOf(NotFound.class);
        assertThat(sql.sql("select count(*) from document.attachments where id = ?")
                        .param(file)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private long count(String query, Plan plan) {
        return sql.sql(query).param(plan.id()).query(Long.class).single();
    }

    private static List<String> problemKeys(Outcome<?> outcome) {
        return outcome.fold(
                done -> List.<String>of(),
                problems -> problems.stream().map(Problem::key).toList());
    }
}
