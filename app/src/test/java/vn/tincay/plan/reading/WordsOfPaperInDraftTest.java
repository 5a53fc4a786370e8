package vn.tincay.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import vn.tincay.People;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.reading.review.DraftingFromReading;
import vn.tincay.plan.reading.review.StartingReview;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.text.TextSection;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** A draft that is made from a paper says what the paper says: purpose, money, groups of tasks, and requests. */
@SpringBootTest
class WordsOfPaperInDraftTest {

    private static final String FUNDING =
            "Kinh phí thực hiện: 2.350 triệu đồng, trong đó ngân sách xã 1.850 triệu đồng, nguồn tài trợ 500.000.000 đồng.";

    private static final String PAPER = """
            <html><body><p>ỦY BAN NHÂN DÂN<br>XÃ THỬ NGHIỆM</p><p>Số: %s</p>
            <p>Thử Nghiệm, ngày 27 tháng 02 năm 2026</p><p>KẾ HOẠCH</p>
            <p>Phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm 2026</p>
            <p>I. MỤC ĐÍCH, YÊU CẦU</p><p>1. Mục đích</p><p>Nâng cao nhận thức của người dân.</p>
            <p>2. Yêu cầu</p><p>Việc triển khai bảo đảm thiết thực, hiệu quả, tiết kiệm.</p>
            <p>II. CHỈ TIÊU</p><p>1. 100%% thôn có địa chỉ tin cậy.</p>
            <p>III. NHIỆM VỤ</p><p>(Chi tiết tại Phụ lục kèm theo)</p>
            <p>IV. KINH PHÍ</p><p>%s</p>
            <p>V. TỔ CHỨC THỰC HIỆN</p><p>1. Công an xã: Tiếp nhận, xử lý tin báo.</p>
            <p>2. Đề nghị Hội Liên hiệp Phụ nữ xã: Giám sát việc thực hiện.</p>
            <p>Nơi nhận:<br>- Lưu: VT.</p><p>TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH</p><p>Lò Văn An</p>
            <p>PHỤ LỤC</p><p>DANH MỤC NHIỆM VỤ</p>
            <table>
            <tr><td>TT</td><td>Nhiệm vụ</td><td>Chủ trì</td><td>Thời gian</td><td>Kinh phí (triệu đồng)</td></tr>
            <tr><td>I</td><td>Truyền thông</td><td></td><td></td><td></td></tr>
            <tr><td>1</td><td>Tổ chức Lễ phát động</td><td>Công an xã</td><td>Quý IV/2026</td><td>120</td></tr>
            <tr><td>2</td><td>Phát thanh tại các thôn</td><td>Trạm Y tế xã</td><td>Thường xuyên</td><td></td></tr>
            <tr><td>II</td><td>Tập huấn</td><td></td><td></td><td></td></tr>
            <tr><td>1</td><td>Mở 05 lớp tập huấn</td><td>Công an xã</td><td>Quý II/2026</td><td>Lồng ghép</td></tr>
            </table></body></html>
            """;

    @Autowired
    ApplicationContext context;

    @Autowired
    StartingReview starting;

    @Autowired
    Readings readings;

    @Autowired
    DraftingFromReading drafting;

    Viewer officer;

    @BeforeEach
    void setUp() {
        officer = People.in(context)
                .at(People.Place.COMMUNE_A, Role.COMMUNE_OFFICER)
                .viewer();
    }

    @Test
    void purposeAndFundingStandInTheTextOfTheDraft() {
        var sections = draft(PAPER).text().sections();
        assertThat(sections)
                .extracting(TextSection::code)
                .containsExactly("purpose", "targets", "tasks", "funding", "reports", "duties");
        assertThat(sections.getFirst().body())
                .isEqualTo("1. Mục đích\nNâng cao nhận thức của người dân.\n"
                        + "2. Yêu cầu\nViệc triển khai bảo đảm thiết thực, hiệu quả, tiết kiệm.");
        assertThat(sections.get(3).body()).isEqualTo(FUNDING);
    }

    @Test
    void aTaskHasNoFundingButItsOwn() {
        assertThat(draft(PAPER).tasks())
                .filteredOn(task -> task.parent() != null)
                .extracting(TaskContent::title, TaskContent::funding)
                .containsExactly(
                        tuple("Tổ chức Lễ phát động", "120 triệu đồng"),
                        tuple("Phát thanh tại các thôn", null),
                        tuple("Mở 05 lớp tập huấn", "Lồng ghép"));
    }

    @Test
    void aGroupOfTheTableHoldsItsTasks() {
        var tasks = draft(PAPER).tasks().stream().filter(task -> !task.duty()).toList();
        assertThat(tasks)
                .extracting(TaskContent::title)
                .containsExactly(
                        "Truyền thông",
                        "Tổ chức Lễ phát động",
                        "Phát thanh tại các thôn",
                        "Tập huấn",
                        "Mở 05 lớp tập huấn");
        assertThat(tasks.get(1).parent()).isEqualTo(tasks.getFirst().id());
        assertThat(tasks.get(2).parent()).isEqualTo(tasks.getFirst().id());
        assertThat(tasks.get(4).parent()).isEqualTo(tasks.get(3).id());
        assertThat(tasks.getFirst().number()).isEqualTo("I");
    }

    @Test
    void aRequestBecomesNoOrder() {
        assertThat(draft(PAPER).tasks())
                .filteredOn(TaskContent::duty)
                .extracting(TaskContent::title)
                .containsExactly("Tiếp nhận, xử lý tin báo", "Đề nghị giám sát việc thực hiện");
    }

    private PlanContent draft(String paper) {
        var html = paper.formatted(PlanTestData.nextNumber(), FUNDING);
        UUID reading = starting.startFromFile(officer, html.getBytes(StandardCharsets.UTF_8), "ke-hoach.html")
                .orThrow()
                .reading();
        var revision = readings.visibleTo(officer).require(reading).revision();
        var plan = drafting.confirm(
                        officer, reading, new DraftingFromReading.DraftRequest(officer.agency(), revision, true))
                .orThrow();
        return PlanTestData.in(context).editedContent(officer, plan).content();
    }
}
