package vn.tincay.reader.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.reader.composed.ShortPlan;
import vn.tincay.reader.plan.ReadPlan;
import vn.tincay.reader.plan.ReadTarget;
import vn.tincay.reader.plan.source.ReadSection;
import vn.tincay.reader.plan.source.Sentence;

/**
 * The values in sentences of objectives, written as "operator value year"; each sentence is in a plan of the year 2025.
 */
class TargetSentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tỷ số giới tính khi sinh không vượt quá 111 bé trai/100 bé gái.|<= 111 2025",
                "Tỷ suất tử vong mẹ giảm còn 42/100.000 trẻ sinh sống.|<= 42 2025",
                "Tỷ suất sinh ở tuổi vị thành niên dưới 18 ca/1.000 phụ nữ.|< 18 2025",
                "Thời gian làm việc nhà của phụ nữ còn 1,7 lần so với nam giới.|= 1.7 2025",
                "Có 10/12 xã mở địa chỉ tin cậy.|= 10 2025",
                "Tỷ lệ nữ trong quy hoạch tối thiểu đến năm 2026 đạt 44%.|>= 44 2026",
                "Ít nhất hai phần ba số thôn có tổ hòa giải.|>= 66.67 2025",
                "Đến năm 2026, một nửa số hộ ký cam kết.|= 50 2026",
                "100% xã có tổ phản ứng nhanh, trừ xã có dưới 10% hộ nghèo.|= 100 2025",
                "Đạt 80% hộ ký cam kết (riêng thôn Bãi Sậy đạt 60%).|= 80 2025",
                "Đạt 55% cơ quan có nữ lãnh đạo. Cơ quan nào có dưới 25% nữ thì được xem xét riêng.|= 55 2025",
                "Giảm số hộ có bạo lực từ 12% năm 2023 xuống còn 7% năm 2025.|<= 7 2025",
                "Từ 60% đến 70% người gây bạo lực được tư vấn.|>= 60 2025, <= 70 2025",
                "Tỷ lệ hộ ký cam kết đến năm 2025 đạt 60%, đến năm 2030 đạt 80%.|= 60 2025, = 80 2030",
                "Trên 1.200 lượt người được nghe nói chuyện.|> 1200 2025",
                "Mở 04 buổi chiếu phim.|= 4 2025",
                "05 bản làm điểm.|= 5 2025",
                "In 2.500 tờ gấp.|= 2500 2025",
                "Mỗi xã có ít nhất 01 địa chỉ tin cậy.|>= 1 2025",
                "Tỷ lệ tái diễn dưới 5%.|< 5 2025",
                "Tỷ lệ tái diễn thấp hơn 5%.|< 5 2025",
                "Không dưới 40% nữ trong quy hoạch.|>= 40 2025",
                "Một trăm phần trăm xã có ít nhất hai địa chỉ tin cậy.|= 100 2025",
                "Ít nhất bảy mươi lăm phần trăm thôn có loa.|>= 75 2025",
                "Không để quá 5% hộ tái phạm.|<= 5 2025",
                "100% thôn có loa trước ngày 30/6/2026.|= 100 2026",
                "Hoàn thành 03 lớp tập huấn trong quý III/2026.|= 3 2026",
                "Tỷ suất tử vong trẻ dưới 1 tuổi dưới 12‰.|< 12 2025",
                "Tử vong mẹ dưới 42/100.000 trẻ đẻ sống vào năm 2025 và 40/100.000 vào năm 2030.|< 42 2025, < 40 2030",
                "Ít nhất 2/5 số tổ dân phố có câu lạc bộ.|>= 40 2025",
                "Tối thiểu 01 nhân viên tư vấn/trường.|>= 1 2025",
                "Mở 02 chuyến xe lưu động, 01 đêm kịch.|= 2 2025, = 1 2025",
                "Xây mới 01 nhà tạm lánh; sửa chữa 03 địa chỉ tin cậy.|= 1 2025, = 3 2025",
                "05 lớp, 200 học viên được cấp chứng chỉ.|= 5 2025, = 200 2025",
                "Không tính 02 thôn mới lập, 90% thôn có tổ hòa giải.|= 90 2025",
                "100% trạm y tế có phòng tư vấn (trừ xã có dưới 3.000 dân).|= 100 2025",
                "70% trường đạt chuẩn an toàn, riêng vùng khó khăn 50%.|= 70 2025",
                "Năm 2026: mở thêm 03 tổ hòa giải; 70% người dân biết số trực.|= 3 2026, = 70 2026",
                "Giai đoạn 2026 - 2027, phấn đấu 60% thôn có câu lạc bộ; 100% hộ ký cam kết.|= 60 2027, = 100 2027",
                "Đạt 60% xã có nữ lãnh đạo; đối với xã có dưới 20% nữ thì được xem xét sau.|= 60 2025",
                "100% người bị bạo lực được tư vấn (năm 2023 là 81%).|= 100 2025",
                "05/05 khoa có phòng tư vấn riêng.|= 5 2025",
                "Tỷ suất sinh ở vị thành niên giảm từ 23 ca sinh/1.000 phụ nữ xuống 18 ca sinh/1.000 phụ nữ.|= 18 2025",
                "60% lãnh đạo được bồi dưỡng. Đơn vị có dưới 10 người không áp dụng chỉ tiêu này.|= 60 2025"
            })
    void readsTheValueItsOperatorAndYear(String sentence, String values) {
        assertThat(valuesIn(sentence)).isEqualTo(List.of(values.split(", ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Giảm 8% số hộ có bạo lực so với năm 2024.|8 2025",
                "Số người bị bạo lực tìm đến giúp đỡ tăng ít nhất 15% so cùng kỳ năm 2024.|15 2025",
                "Số buổi tư vấn cho nam giới gấp rưỡi, bằng 150% so năm 2023.|150 2025"
            })
    void questionsAValueThatIsComparedWithAnotherYear(String sentence, String value) {
        ReadTarget target = ShortPlan.of("I. CHỈ TIÊU", "1. " + sentence, "2. Người dân hiểu quyền của mình hơn trước.")
                .targets()
                .getFirst();
        assertThat(target.value() + " " + target.year()).isEqualTo(value);
        assertThat(target.source().confidence()).isLessThan(0.9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Giảm 1,5 - 2% số vụ mỗi năm.|1.5 CHANGE, 2 CHANGE",
                "Giảm tỷ lệ bạo lực gia đình từ 1,5 - 2%/năm.|1.5 CHANGE, 2 CHANGE",
                "Tăng 10% số người được tư vấn so với năm 2024.|10 CHANGE",
                "Phấn đấu giảm bình quân 2%/năm số hộ có bạo lực.|2 CHANGE",
                "Số buổi tư vấn cho nam giới bằng 150% so với năm 2023.|150 CHANGE",
                "Gấp 1,5 lần số cuộc gọi năm trước.|1.5 CHANGE",
                "Tăng thêm 02 câu lạc bộ.|2 CHANGE",
                "Giảm số hộ có bạo lực từ 12% năm 2023 xuống còn 7% năm 2025.|7 LEVEL",
                "Kéo giảm số vụ từ 45 vụ xuống còn 30 vụ.|30 LEVEL",
                "Tăng tỷ lệ hộ ký cam kết lên 80%.|80 LEVEL",
                "Trên 95% cán bộ được tập huấn (tăng 5 điểm phần trăm).|95 LEVEL, 5 CHANGE",
                "80 - 85% người gây bạo lực được tư vấn.|80 LEVEL, 85 RANGE_END",
                "Tỷ lệ tái diễn giảm còn 3 - 5%.|3 RANGE_END, 5 LEVEL"
            })
    void tellsALevelFromAChange(String sentence, String meanings) {
        assertThat(
                        ShortPlan.of("I. CHỈ TIÊU", "1. " + sentence, "2. Người dân hiểu quyền của mình hơn trước.")
                                .targets()
                                .stream()
                                .filter(target -> !target.qualitative())
                                .map(target -> target.value() + " " + target.meaning()))
                .containsExactly(meanings.split(", "));
    }

    @Test
    void readsXOfYInATable() {
        assertThat(ShortPlan.of(
                                "I. CHỈ TIÊU",
                                "| TT | Chỉ tiêu | Đơn vị tính | Năm 2025 |",
                                "|---|---|---|---|",
                                "| 1 | Trạm có phòng tư vấn | Trạm | 9/11 |",
                                "| 2 | Thôn có tổ hòa giải | Thôn | 14/14 |",
                                "| 3 | Ngày ra mắt câu lạc bộ | Ngày | 20/10 |")
                        .targets())
                .extracting(target -> target.text() + " " + target.op() + " " + target.value() + " " + target.unit())
                .containsExactly("Trạm có phòng tư vấn = 9 Trạm", "Thôn có tổ hòa giải = 14 Thôn");
    }

    @Test
    void keepsBracketsWithTheirSentence() {
        assertThat(ShortPlan.of(
                                "I. MỤC TIÊU",
                                "1. 95% học sinh biết hai nơi báo tin (thầy cô chủ nhiệm; Tổng đài 111).",
                                "2. Mở 02 lớp.")
                        .targets())
                .extracting(ReadTarget::text)
                .contains("95% học sinh biết hai nơi báo tin (thầy cô chủ nhiệm; Tổng đài 111)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Ít nhất 60% xã có nhà tạm lánh hoặc địa chỉ tin cậy.|COMMUNES_WITH_SHELTER",
                "45% phường có mô hình bếp ăn an toàn.|-",
                "80% người dân được nghe nói về địa chỉ tin cậy ở xã.|-",
                "90% cán bộ làm công tác bình đẳng giới được tập huấn.|TRAINED_STAFF",
                "95% cán bộ được bồi dưỡng tin học.|-",
                "50% người bị bạo lực tìm kiếm sự trợ giúp.|SEEK_HELP",
                "75% người cao tuổi tìm đến nơi trợ giúp pháp lý.|-",
                "100% hộ nghèo có nhu cầu được hỗ trợ vay vốn.|-"
            })
    void assignsAnIndicatorOnlyWhenItMatchesExactly(String sentence, String indicator) {
        assertThat(ShortPlan.of("I. MỤC TIÊU", "1. " + sentence, "2. Mở 02 lớp.")
                        .targets()
                        .getFirst()
                        .indicator())
                .isEqualTo(indicator);
    }

    @Test
    void distinguishesHeadingsFromObjectives() {
        ReadPlan plan = ShortPlan.of(
                "Phần I",
                "MỤC TIÊU",
                "",
                "A. Mục tiêu tổng quát",
                "Mọi nhà yên ổn.",
                "",
                "B. Mục tiêu cụ thể",
                "1. Đến hết năm 2025: ít nhất 35% người bị hại tìm nơi giúp.",
                "2. 100% xã có người phụ trách.",
                "",
                "Phần II",
                "KINH PHÍ",
                "Ngân sách xã.");
        assertThat(plan.objectives()).extracting(Sentence::text).first().isEqualTo("Mọi nhà yên ổn");
        assertThat(plan.objectives()).extracting(Sentence::text).noneMatch(text -> text.contains("Mục tiêu"));
        assertThat(plan.sections()).extracting(ReadSection::heading).noneMatch(text -> text.contains("Đến hết năm"));
        assertThat(plan.targets()).hasSize(2);
    }

    @Test
    void dropsTheLabelOfAnObjective() {
        assertThat(ShortPlan.of(
                                "I. MỤC TIÊU",
                                "* Mục tiêu chung: Mọi nhà yên ổn.",
                                "1. Mục tiêu 1: Trong lĩnh vực gia đình",
                                "- 90% hộ ký cam kết.")
                        .objectives())
                .extracting(Sentence::text)
                .contains("Mọi nhà yên ổn")
                .noneMatch(text -> text.contains("Mục tiêu") || text.contains("lĩnh vực"));
    }

    /** A heading as wide as the page must not absorb the objective below it. */
    @Test
    void aNumberedObjectiveStartsANewLine() {
        List<ReadTarget> targets = ShortPlan.of(
                        "I. CÁC MỤC TIÊU, CHỈ TIÊU",
                        "Mục tiêu 1: Trong lĩnh vực đời sống gia đình và ứng phó với bạo lực trên cơ sở giới",
                        "Chỉ tiêu 1: 80% người bị bạo lực gia đình được tiếp cận một dịch vụ hỗ trợ cơ bản.",
                        "Mục tiêu 2: Trong lĩnh vực y tế và chăm sóc sức khỏe sinh sản cho phụ nữ vùng cao",
                        "Chỉ tiêu 1: 60% trạm y tế có phòng tư vấn kín đáo cho người bị bạo lực gia đình.")
                .targets();
        assertThat(targets)
                .extracting(target -> target.text().substring(0, 15))
                .containsExactly("Chỉ tiêu 1: 80%", "Chỉ tiêu 1: 60%");
    }

    /** Each objective below one heading names a year of its own. */
    @Test
    void theYearOfAnItemDoesNotApplyToTheNext() {
        List<ReadTarget> targets = ShortPlan.of(
                        "I. MỤC TIÊU CỤ THỂ",
                        "1.1. Năm 2026: mở 04 địa chỉ tin cậy.",
                        "1.2. Năm 2027: thêm 02 thôn; ít nhất 01 nhà tạm lánh.")
                .targets();
        assertThat(targets).extracting(ReadTarget::year).containsExactly(2026, 2027, 2027);
    }

    private static List<String> valuesIn(String sentence) {
        return ShortPlan.of("I. CHỈ TIÊU", "1. " + sentence, "2. Người dân hiểu quyền của mình hơn trước.")
                .targets()
                .stream()
                .filter(target -> !target.qualitative())
                .map(target -> target.op() + " " + target.value() + " " + target.year())
                .toList();
    }
}
