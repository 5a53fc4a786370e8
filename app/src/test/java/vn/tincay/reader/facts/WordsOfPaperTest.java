package vn.tincay.reader.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tincay.reader.PlanReading;
import vn.tincay.reader.ReadDocument;
import vn.tincay.reader.composed.ShortPlan;
import vn.tincay.reader.plan.ReadPlan;
import vn.tincay.reader.plan.ReadTask;
import vn.tincay.reader.plan.TaskGroup;
import vn.tincay.reader.plan.source.Sentence;

/** What a draft repeats word for word: purpose, funding, the sums beside the tasks, and the groups of a table. */
class WordsOfPaperTest {

    private static final String HEAD =
            "<tr><td rowspan=2>TT</td><td rowspan=2>Nội dung nhiệm vụ</td><td colspan=2>Cơ quan thực hiện</td>"
                    + "<td rowspan=2>Thời gian thực hiện</td><td rowspan=2>Kinh phí (triệu đồng)</td></tr>"
                    + "<tr><td>Chủ trì</td><td>Phối hợp</td></tr>";

    @Test
    void aSumInTheColumnOfFundingHasTheUnitOfItsHead() {
        var tasks = annex(
                        HEAD,
                        row("1", "Tổ chức Lễ phát động", "Sở Nội vụ", "Sở Y tế", "Quý IV/2026", "120"),
                        row("2", "Tuyên truyền trên báo", "Sở Nội vụ", "", "Thường xuyên", "1.200"),
                        row("3", "Truyền thông ở cơ sở", "Sở Y tế", "", "Tháng 6/2026", "85,5"),
                        row("4", "Duy trì đường dây nóng", "Sở Y tế", "", "Hằng năm", "-"),
                        row("5", "Rà soát địa chỉ tin cậy", "Sở Nội vụ", "", "Quý I/2026", "Lồng ghép"),
                        row("6", "Tổng kết năm", "Sở Nội vụ", "", "Quý IV/2026", ""))
                .tasks();
        assertThat(tasks)
                .extracting(ReadTask::title, ReadTask::funding)
                .containsExactly(
                        tuple("Tổ chức Lễ phát động", "120 triệu đồng"),
                        tuple("Tuyên truyền trên báo", "1.200 triệu đồng"),
                        tuple("Truyền thông ở cơ sở", "85,5 triệu đồng"),
                        tuple("Duy trì đường dây nóng", null),
                        tuple("Rà soát địa chỉ tin cậy", "Lồng ghép"),
                        tuple("Tổng kết năm", null));
    }

    @Test
    void sumsOfSeveralSourcesKeepTheNamesOfTheirColumns() {
        var tasks = annex(
                        "<tr><td rowspan=2>TT</td><td rowspan=2>Nhiệm vụ</td><td rowspan=2>Chủ trì</td>"
                                + "<td rowspan=2>Thời gian</td><td colspan=2>Kinh phí (nghìn đồng)</td></tr>"
                                + "<tr><td>Ngân sách tỉnh</td><td>Tài trợ</td></tr>",
                        row("1", "Mở lớp tập huấn", "Sở Nội vụ", "Quý II/2026", "40.000", "15.000"),
                        row("2", "In tờ rơi tuyên truyền", "Sở Y tế", "Quý II/2026", "", "2.500"))
                .tasks();
        assertThat(tasks)
                .extracting(ReadTask::funding)
                .containsExactly(
                        "Ngân sách tỉnh: 40.000 nghìn đồng; Tài trợ: 15.000 nghìn đồng", "Tài trợ: 2.500 nghìn đồng");
    }

    @Test
    void theUnitMayStandAboveTheTable() {
        var head = "<tr><td>TT</td><td>Nhiệm vụ</td><td>Chủ trì</td><td>Thời gian</td><td>Kinh phí</td></tr>";
        var rows = row("1", "Mở lớp tập huấn", "Sở Nội vụ", "Quý II/2026", "40")
                + row("2", "In tờ rơi tuyên truyền", "Sở Nội vụ", "Quý II/2026", "12");
        assertThat(document("<p>Đơn vị tính: triệu đồng</p>" + table(head + rows))
                        .tasks())
                .extracting(ReadTask::funding)
                .containsExactly("40 triệu đồng", "12 triệu đồng");
        assertThat(document(table(head + rows)).tasks())
                .extracting(ReadTask::funding)
                .containsExactly("40", "12");
    }

    @Test
    void aLabelBelowATaskStatesItsFunding() {
        assertThat(ShortPlan.tasks(
                        "1. Tập huấn cho cộng tác viên",
                        "- Chủ trì: Phòng Văn hóa - Xã hội.",
                        "- Thời gian: Quý II/2025.",
                        "- Kinh phí: 40 triệu đồng từ ngân sách xã.",
                        "2. Truyền thông",
                        "- Chủ trì: Trạm Y tế xã; thời gian: Quý III/2025; kinh phí: 12.000.000 đồng."))
                .extracting(ReadTask::title, ReadTask::time, ReadTask::funding)
                .containsExactly(
                        tuple("Tập huấn cho cộng tác viên", "Quý II/2025", "40 triệu đồng từ ngân sách xã"),
                        tuple("Truyền thông", "Quý III/2025", "12.000.000 đồng"));
    }

    @Test
    void theFundingSectionIsKeptWordForWord() {
        var sum = "Kinh phí thực hiện: 2.350 triệu đồng, trong đó ngân sách thành phố 1.850 triệu đồng, nguồn tài trợ"
                + " 500.000.000 đồng.";
        var plan = ShortPlan.of("I. NHIỆM VỤ", "1. Truyền thông", "II. KINH PHÍ", sum);
        assertThat(plan.fundingText()).extracting(Sentence::text).containsExactly(sum);
        assertThat(ShortPlan.of(
                                "I. NHIỆM VỤ",
                                "1. Truyền thông",
                                "II. KINH PHÍ",
                                "1. Tổng kinh phí: 126 triệu đồng, trong đó:",
                                "- Năm 2025: 76 triệu đồng;",
                                "- Năm 2026: 50.000.000 đồng.",
                                "2. Hằng năm các thôn lập dự toán gửi Phòng Kinh tế.")
                        .fundingText())
                .flatExtracting(sentence -> sentence.text().lines().toList())
                .containsExactly(
                        "1. Tổng kinh phí: 126 triệu đồng, trong đó:",
                        "- Năm 2025: 76 triệu đồng;",
                        "- Năm 2026: 50.000.000 đồng.",
                        "2. Hằng năm các thôn lập dự toán gửi Phòng Kinh tế.");
    }

    @Test
    void theClosingOfThePlanBelongsToNoSection() {
        var plan = ShortPlan.of(
                "I. NHIỆM VỤ",
                "1. Truyền thông",
                "II. KINH PHÍ",
                "Kinh phí do ngân sách xã bảo đảm.",
                "Trên đây là Kế hoạch của Ủy ban nhân dân xã, yêu cầu các đơn vị thực hiện.");
        assertThat(plan.fundingText()).extracting(Sentence::text).containsExactly("Kinh phí do ngân sách xã bảo đảm.");
    }

    @Test
    void purposeAndRequirementsAreKeptWithTheirHeadings() {
        var plan = ShortPlan.of(
                "I. MỤC ĐÍCH, YÊU CẦU",
                "1. Mục đích",
                "Nâng cao nhận thức của người dân về phòng ngừa, ứng phó với bạo lực trên cơ sở giới.",
                "2. Yêu cầu",
                "- Việc triển khai bảo đảm thiết thực, hiệu quả, tiết kiệm.",
                "- Phân công rõ trách nhiệm.",
                "II. NHIỆM VỤ",
                "1. Truyền thông");
        assertThat(plan.purposeText())
                .extracting(Sentence::text)
                .containsExactly(
                        "1. Mục đích\nNâng cao nhận thức của người dân về phòng ngừa, ứng phó với bạo lực trên cơ sở giới.",
                        "2. Yêu cầu\n- Việc triển khai bảo đảm thiết thực, hiệu quả, tiết kiệm.",
                        "- Phân công rõ trách nhiệm.");
    }

    @Test
    void headingsInsideATableAreGroupsOfTasks() {
        var plan = annex(
                HEAD,
                row("I", "Truyền thông nâng cao nhận thức", "", "", "", ""),
                row("1", "Tổ chức Lễ phát động", "Sở Nội vụ", "Sở Y tế", "Quý IV/2026", "120"),
                row("2", "Tuyên truyền trên báo", "Sở Nội vụ", "", "Thường xuyên", "1.200"),
                row("II", "Tập huấn", "", "", "", ""),
                row("1", "Mở 05 lớp tập huấn", "Sở Nội vụ", "", "Quý II/2026", "400"));
        assertThat(plan.groups())
                .extracting(TaskGroup::no, TaskGroup::title)
                .containsExactly(tuple("I", "Truyền thông nâng cao nhận thức"), tuple("II", "Tập huấn"));
        assertThat(plan.tasks())
                .extracting(task -> plan.groups().stream()
                        .filter(group -> group.contains(task.source()))
                        .map(TaskGroup::no)
                        .toList())
                .containsExactly(List.of("I"), List.of("I"), List.of("II"));
    }

    private static ReadPlan annex(String head, String... rows) {
        return document(table(head + String.join("", rows)));
    }

    private static String table(String rows) {
        return "<table>" + rows + "</table>";
    }

    private static String row(String... cells) {
        var row = new ArrayList<String>();
        for (var cell : cells) {
            row.add("<td>" + cell + "</td>");
        }
        return "<tr>" + String.join("", row) + "</tr>";
    }

    private static ReadPlan document(String annex) {
        var html = """
                <html><body><p>ỦY BAN NHÂN DÂN<br>TỈNH SƠN LA</p><p>Số: 58/KH-UBND</p>
                <p>Sơn La, ngày 27 tháng 02 năm 2026</p><p>KẾ HOẠCH</p>
                <p>Phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2026</p>
                <p>I. MỤC TIÊU</p><p>1. 100%% xã có địa chỉ tin cậy.</p>
                <p>II. NHIỆM VỤ</p><p>(Chi tiết tại Phụ lục kèm theo)</p>
                <p>III. TỔ CHỨC THỰC HIỆN</p><p>1. Sở Nội vụ: theo dõi, đôn đốc.</p>
                <p>Nơi nhận:<br>- Lưu: VT.</p><p>TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH</p><p>Lò Văn An</p>
                <p>PHỤ LỤC</p><p>DANH MỤC NHIỆM VỤ</p>
                %s</body></html>""".formatted(annex);
        return ((ReadDocument) PlanReading.of(html.getBytes(StandardCharsets.UTF_8), "ke-hoach.html")).plan();
    }
}
