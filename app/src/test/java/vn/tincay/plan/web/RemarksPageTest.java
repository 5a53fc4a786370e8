package vn.tincay.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.PageRequests.body;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.MINISTRY;
import static vn.tincay.People.Place.PROVINCE;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.PageRequests;
import vn.tincay.People.Place;
import vn.tincay.base.Ids;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.plan.task.handover.WithdrawingTask;
import vn.tincay.viewer.Role;

/** Remarks on a task that the province handed down to commune A. */
@SpringBootTest
@AutoConfigureMockMvc
class RemarksPageTest {

    private static final String WORDS = "Đề nghị báo trước ngày họp để tỉnh cử người dự";

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    PageRequests pages;
    PlanTestData testData;
    PlanTask above;
    PlanTask task;

    @BeforeEach
    void handDown() {
        pages = PageRequests.in(context);
        testData = PlanTestData.in(context);
        var title = "Rà soát địa chỉ tin cậy " + Ids.next();
        var due = LocalDate.now(Ui.ZONE).plusDays(40);
        var plan = testData.issuedPlan(PROVINCE, PlanTestData.task(title, new Timing.ByDate(due)));
        above = testData.taskOf(PROVINCE, plan, title);
        task = testData.handDown(PROVINCE, above, COMMUNE_A);
    }

    @Test
    void aRemarkIsShownToBothSidesAndTheBodyAboveWithANotice() {
        assertThat(remark(PROVINCE, Ids.next(), WORDS)).hasStatus(303);
        assertThat(page(COMMUNE_A)).contains(WORDS, "Ý kiến của UBND tỉnh Thử", "Gửi ý kiến");
        assertThat(page(MINISTRY)).contains(WORDS);
        assertThat(body(pages.get(COMMUNE_A, Role.COMMUNE_OFFICER, "/notices")))
                .contains("UBND tỉnh Thử có ý kiến về nhiệm vụ: " + task.title())
                .doesNotContain(WORDS);
    }

    @Test
    void theAnswerNotifiesTheBodyThatHandedDown() {
        assertThat(remark(COMMUNE_A, Ids.next(), "Xã họp ngày 5")).hasStatus(303);
        assertThat(body(pages.get(PROVINCE, Role.PROVINCE_LEAD, "/notices")))
                .contains("UBND xã A có ý kiến về nhiệm vụ: " + task.title());
    }

    @Test
    void bodiesOutsideTheLineNeitherReadNorWriteRemarks() {
        remark(PROVINCE, Ids.next(), WORDS);
        assertThat(pages.get(COMMUNE_B, Role.COMMUNE_OFFICER, "/tasks/" + task.id()))
                .hasStatus(404);
        assertThat(remark(COMMUNE_B, Ids.next(), "x")).hasStatus(404);
        var own = "Ý kiến của bộ về nhiệm vụ của tỉnh";
        assertThat(pages.post(
                        MINISTRY,
                        Role.MINISTRY_OFFICER,
                        "/tasks/" + above.id() + "/remarks",
                        Map.of("id", Ids.next().toString(), "words", own)))
                .hasStatus(303);
        assertThat(body(pages.get(PROVINCE, Role.PROVINCE_LEAD, "/tasks/" + above.id())))
                .contains(own);
        var below = pages.get(COMMUNE_B, Role.COMMUNE_OFFICER, "/tasks/" + above.id());
        assertThat(below).as("a body below reads the plan, not its remarks").hasStatusOk();
        assertThat(body(below)).doesNotContain(own, "Gửi ý kiến");
        assertThat(pages.get(COMMUNE_B, Role.COMMUNE_OFFICER, "/tasks/" + above.id() + "/remarks"))
                .hasStatus(404);
    }

    @Test
    void aRemarkSentTwiceIsStoredOnce() {
        var id = Ids.next();
        remark(PROVINCE, id, WORDS);
        assertThat(remark(PROVINCE, id, WORDS)).hasStatus(303);
        assertThat(sql.sql("select count(*) from plan.remarks where task_id = ?")
                        .param(task.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anEmptyOrTooLongRemarkIsRefusedAndKept() {
        assertThat(body(remark(PROVINCE, Ids.next(), " "))).contains("Nhập ý kiến");
        var longer = "Dài ".repeat(600);
        var refused = remark(PROVINCE, Ids.next(), longer);
        assertThat(refused).hasStatus(422);
        assertThat(body(refused)).contains(longer.strip());
    }

    @Test
    void theAuthorWithdrawsARemarkThatNobodyReadAndItsWordsAreGone() {
        var id = Ids.next();
        remark(PROVINCE, id, WORDS);
        assertThat(page(PROVINCE)).contains("Thu hồi ý kiến");
        assertThat(withdraw(PROVINCE, id)).hasStatus(303);
        assertThat(page(COMMUNE_A))
                .contains("Ý kiến của UBND tỉnh Thử đã được thu hồi")
                .doesNotContain(WORDS);
        assertThat(sql.sql("select words from plan.remarks where id = ?")
                        .param(id)
                        .query(String.class)
                        .optional())
                .isEmpty();
    }

    @Test
    void aRemarkThatSomebodyReadStays() {
        var id = Ids.next();
        remark(PROVINCE, id, WORDS);
        page(COMMUNE_A);
        assertThat(page(PROVINCE)).doesNotContain("Thu hồi ý kiến");
        var refused = withdraw(PROVINCE, id);
        assertThat(refused).hasStatus(422);
        assertThat(body(refused)).contains("Đã có người đọc ý kiến này");
        assertThat(page(COMMUNE_A)).contains(WORDS);
    }

    @Test
    void aRemarkThatWasAnsweredStays() {
        var id = Ids.next();
        remark(PROVINCE, id, WORDS);
        remark(COMMUNE_A, Ids.next(), "Đã rõ");
        assertThat(withdraw(PROVINCE, id)).hasStatus(422);
        assertThat(page(PROVINCE)).contains(WORDS);
    }

    @Test
    void nobodyWithdrawsTheRemarkOfAnother() {
        var id = Ids.next();
        remark(PROVINCE, id, WORDS);
        assertThat(withdraw(COMMUNE_A, id)).hasStatus(422);
        assertThat(page(PROVINCE)).contains(WORDS);
    }

    @Test
    void theRemarksOfAnEndedTaskAreOnlyRead() {
        remark(PROVINCE, Ids.next(), WORDS);
        context.getBean(WithdrawingTask.class)
                .withdraw(testData.officer(PROVINCE), task.id(), testData.stepInput(task, "Giao nhầm"))
                .orThrow();
        assertThat(page(PROVINCE)).contains(WORDS).doesNotContain("Gửi ý kiến");
        assertThat(body(remark(PROVINCE, Ids.next(), "Thêm"))).contains("Nhiệm vụ đã kết thúc");
    }

    private MvcTestResult remark(Place place, UUID id, String words) {
        return pages.post(
                place, role(place), "/tasks/" + task.id() + "/remarks", Map.of("id", id.toString(), "words", words));
    }

    private MvcTestResult withdraw(Place place, UUID remark) {
        return pages.post(
                place, role(place), "/tasks/" + task.id() + "/remark-withdrawal", Map.of("remark", remark.toString()));
    }

    private String page(Place place) {
        var answer = pages.get(place, role(place), "/tasks/" + task.id());
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private static Role role(Place place) {
        return switch (place) {
            case MINISTRY -> Role.MINISTRY_OFFICER;
            case PROVINCE -> Role.PROVINCE_LEAD;
            default -> Role.COMMUNE_OFFICER;
        };
    }
}
