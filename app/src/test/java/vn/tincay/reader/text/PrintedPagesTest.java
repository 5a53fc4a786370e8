package vn.tincay.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tincay.reader.PlanReading;
import vn.tincay.reader.ReadDocument;
import vn.tincay.reader.composed.ShortPlan;
import vn.tincay.reader.composed.file.PlanPdf;
import vn.tincay.reader.plan.BodyDuty;
import vn.tincay.reader.plan.ReadPlan;
import vn.tincay.reader.plan.ReadTask;
import vn.tincay.reader.plan.ReportDuty;

/** Printed pages: prose in two columns, tables in which only borders separate narrow cells. */
@Tag("rule")
class PrintedPagesTest {
    private static final List<String> LEFT = List.of(
            "I. NHIỆM VỤ",
            "1. Tuyên truyền pháp luật về",
            "phòng, chống bạo lực ở các",
            "thôn bản xa trung tâm",
            "- Chủ trì: Phòng Văn hóa xã.",
            "- Thời gian: cả năm.",
            "2. Rà soát, sửa sang các địa",
            "chỉ tin cậy ở cộng đồng",
            "- Chủ trì: Trạm Y tế xã.",
            "3. Tập huấn cho cộng tác viên",
            "về cách sơ cứu ban đầu, giữ");
    private static final List<String> RIGHT = List.of(
            "an toàn cho người bị bạo lực.",
            "II. TỔ CHỨC THỰC HIỆN",
            "1. Công an xã: tiếp nhận tin",
            "báo, xử lý người vi phạm theo",
            "quy định của pháp luật.",
            "2. Trạm Y tế xã: khám, chăm",
            "sóc, lập hồ sơ và chuyển tuyến",
            "khi thấy cần thiết.",
            "3. Hội Phụ nữ xã: vận động",
            "hội viên, báo cáo UBND xã",
            "trước ngày 10/12/2025.");

    @Test
    void theRightTextColumnFollowsTheLeft() {
        ReadPlan plan = ShortPlan.of(inColumns(LEFT, RIGHT, 36).toArray(String[]::new));
        assertThat(plan.tasks())
                .extracting(ReadTask::title)
                .containsExactly(
                        "Tuyên truyền pháp luật về phòng, chống bạo lực ở các thôn bản xa trung tâm",
                        "Rà soát, sửa sang các địa chỉ tin cậy ở cộng đồng",
                        "Tập huấn cho cộng tác viên về cách sơ cứu ban đầu, giữ an toàn cho người bị bạo lực");
        assertThat(plan.organisations())
                .extracting(BodyDuty::name)
                .containsExactly("Công an xã", "Trạm Y tế xã", "Hội Phụ nữ xã");
        assertThat(plan.reporting()).extracting(ReportDuty::deadline).containsExactly("2025-12-10");
    }

    @Test
    void cellsStartingAtOneHeightFormARow() {
        List<String> work =
                List.of("TT   Nhiệm vụ", "1    Loa thôn", "2    Tờ rơi", "3    Họp dân", "4    Lớp hòa giải");
        List<String> who = List.of("Chủ trì", "Công an xã", "Trạm Y tế xã", "Hội Phụ nữ xã", "Hội Nông dân xã");
        List<String> when = List.of("Thời gian", "Quý I", "Quý II", "Quý III", "Quý IV");
        List<String> table = inColumns(inColumns(work, who, 30), when, 54);
        assertThat(ShortPlan.of(concat(List.of("I. NHIỆM VỤ"), table)).tasks())
                .extracting(ReadTask::title, task -> task.lead().getFirst(), ReadTask::time)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Loa thôn", "Công an xã", "Quý I"),
                        org.assertj.core.groups.Tuple.tuple("Lớp hòa giải", "Hội Nông dân xã", "Quý IV"));
    }

    @Test
    void bordersSeparateNarrowCells() throws IOException {
        byte[] pdf = PlanPdf.ruled(List.of(
                "ỦY BAN NHÂN DÂN",
                "XÃ KHE TRE",
                "Số: 52/KH-UBND",
                "Khe Tre, ngày 17 tháng 3 năm 2025",
                "KẾ HOẠCH",
                "Phòng, chống bạo lực gia đình năm 2025",
                "I. NHIỆM VỤ",
                "| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện | Sản phẩm | Ghi chú |",
                "| 1 | Tuyên truyền pháp luật ở các thôn | Phòng Văn hóa - Xã hội | Hội Liên hiệp Phụ nữ xã; Đoàn Thanh niên xã | Thường xuyên | Bản tin | Cả xã |",
                "| 2 | Tập huấn cho cộng tác viên | Hội Liên hiệp Phụ nữ xã | Trạm Y tế xã | Trước ngày 30/9/2025 | 02 lớp | Ba thôn |",
                "II. KINH PHÍ",
                "Ngân sách xã."));
        List<ReadTask> tasks =
                ((ReadDocument) PlanReading.of(pdf, "a.pdf")).plan().tasks();
        assertThat(tasks)
                .extracting(ReadTask::title, task -> task.lead().getFirst(), ReadTask::time)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Tuyên truyền pháp luật ở các thôn", "Phòng Văn hóa - Xã hội", "Thường xuyên"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Tập huấn cho cộng tác viên", "Hội Liên hiệp Phụ nữ xã", "Trước ngày 30/9/2025"));
        assertThat(tasks.getFirst().coordinating()).containsExactly("Hội Liên hiệp Phụ nữ xã", "Đoàn Thanh niên xã");
    }

    private static List<String> inColumns(List<String> left, List<String> right, int column) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            lines.add(left.get(i) + " ".repeat(column - left.get(i).length()) + right.get(i));
        }
        return lines;
    }

    private static String[] concat(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all.toArray(String[]::new);
    }
}
