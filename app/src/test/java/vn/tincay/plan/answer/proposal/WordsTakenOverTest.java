package vn.tincay.plan.answer.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import vn.tincay.People.Place;
import vn.tincay.base.Ids;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.TaskField;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.plan.text.PlanText;
import vn.tincay.plan.text.TextSection;

/** What another plan says is repeated only where the new plan may say it too. */
@SpringBootTest
class WordsTakenOverTest {

    private static final int YEAR = LocalDate.now(Ui.ZONE).getYear();

    private static final TaskContent READ = task(
            "Rà soát địa chỉ tin cậy",
            "Rà soát địa chỉ tin cậy\nCơ quan chủ trì: Sở Nội vụ; kinh phí: 120 triệu đồng",
            "dự toán năm " + YEAR + ": 120 triệu đồng");
    private static final TaskContent TYPED = task("Tập huấn", "Tập huấn 02 lớp trong năm " + YEAR, null);

    @Autowired
    ApplicationContext context;

    @Autowired
    ProposingAnswer proposing;

    PlanTestData testData;

    @BeforeEach
    void setUp() {
        testData = PlanTestData.in(context);
    }

    @Test
    void thePassageOfThePaperIsNotRepeatedUnderATitleThatMayBeCorrected() {
        var above = testData.issuedPlan(Place.PROVINCE, again(READ), again(TYPED));
        var proposed = proposing.of(testData.officer(Place.COMMUNE_A), above, null, null, null);
        assertThat(proposed.tasks()).extracting(row -> row.proposed().body()).containsExactly("", TYPED.body());
    }

    @Test
    void theMoneyOfTheSuperiorIsNotTheMoneyOfTheAnswer() {
        var above = testData.issuedPlan(Place.PROVINCE, again(READ));
        var proposed = proposing.of(testData.officer(Place.COMMUNE_A), above, null, null, null);
        assertThat(proposed.tasks()).extracting(row -> row.proposed().funding()).containsOnlyNulls();
    }

    @Test
    void theYearsOfFundingMoveAndItsSumsDoNot() {
        var text = new PlanText(
                List.of(),
                List.of(new TextSection(
                        TextSection.FUNDING,
                        "Kinh phí thực hiện",
                        "Kinh phí năm " + YEAR + " là 2.350 triệu đồng từ ngân sách xã.")),
                List.of(),
                List.of());
        var content = testData.content(again(READ), again(TYPED)).withText(text);
        var last = testData.issue(Place.COMMUNE_A, testData.draft(Place.COMMUNE_A, content));
        var proposed = proposing.of(testData.officer(Place.COMMUNE_A), null, last, null, YEAR + 1);
        assertThat(proposed.tasks())
                .extracting(row -> row.proposed().funding())
                .containsExactly("dự toán năm " + (YEAR + 1) + ": … triệu đồng", null);
        assertThat(proposed.tasks())
                .extracting(row -> row.proposed().body())
                .containsExactly("", "Tập huấn 02 lớp trong năm " + (YEAR + 1));
        assertThat(proposed.text().sections().getFirst().body())
                .isEqualTo("Kinh phí năm " + (YEAR + 1) + " là … triệu đồng từ ngân sách xã.");
    }

    private static TaskContent again(TaskContent task) {
        return task.toBuilder(Ids.next()).build();
    }

    private static TaskContent task(String title, String body, @Nullable String funding) {
        return TaskContent.of(Ids.next(), title, new Timing.Ongoing()).toBuilder()
                .set(TaskField.BODY, body)
                .set(TaskField.FUNDING, funding)
                .build();
    }
}
