package vn.tincay.reader.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tincay.reader.composed.ShortPlan;
import vn.tincay.reader.plan.BudgetLine;
import vn.tincay.reader.plan.ReadPlan;
import vn.tincay.reader.plan.ServiceModel;
import vn.tincay.reader.plan.source.Sentence;

/** Funding sources, hotlines and service models, in their own sections and in running text. */
class MoneyAndHelpTest {

    @Test
    void listsFundingSourcesUnderAnyTerm() {
        assertThat(
                        fundingSources(
                                "II. KINH PHÍ",
                                "Kinh phí cho các việc trong năm sử dụng từ kinh phí chi cho công tác gia đình của xã; nguồn vận động của Hội Chữ thập đỏ và các nguồn hợp pháp khác; việc thanh toán theo đúng quy định."))
                .containsExactly(
                        "kinh phí chi cho công tác gia đình của xã",
                        "nguồn vận động của Hội Chữ thập đỏ",
                        "các nguồn hợp pháp khác");
        assertThat(fundingSources(
                        "II. KINH PHÍ", "Nguồn kinh phí lấy từ tiền phạt được để lại và đóng góp của nhân dân."))
                .containsExactly("tiền phạt được để lại", "đóng góp của nhân dân");
    }

    @Test
    void readsFundingSourcesInTextOrHeading() {
        assertThat(fundingSources(
                        "2. Tập huấn", "Hai lớp. Kinh phí do ngân sách xã bảo đảm và đóng góp của các nhà hảo tâm."))
                .containsExactly("ngân sách xã bảo đảm", "đóng góp của các nhà hảo tâm");
        assertThat(fundingSources("II. KINH PHÍ: Ngân sách xã năm 2025; nguồn xã hội hóa"))
                .containsExactly("Ngân sách xã năm 2025", "nguồn xã hội hóa");
    }

    @Test
    void splitsListsOfFundingSources() {
        assertThat(fundingSources(
                        "II. KINH PHÍ",
                        "1. Nguồn kinh phí",
                        "Kinh phí thực hiện do ngân sách xã bảo đảm và huy động từ các nguồn hợp pháp khác.",
                        "2. Chi từ Dự án 8, nguồn của Hội Nông dân và hỗ trợ của doanh nghiệp.",
                        "3. Quỹ Vì người nghèo và vận động xã hội hóa; các chương trình mục tiêu quốc gia."))
                .containsExactly(
                        "ngân sách xã bảo đảm",
                        "các nguồn hợp pháp khác",
                        "Dự án 8",
                        "nguồn của Hội Nông dân",
                        "hỗ trợ của doanh nghiệp",
                        "Quỹ Vì người nghèo",
                        "vận động xã hội hóa",
                        "các chương trình mục tiêu quốc gia");
    }

    @Test
    void aBudgetProcedureIsNoFundingSource() {
        assertThat(fundingSources(
                        "II. KINH PHÍ",
                        "1. Ngân sách xã.",
                        "2. Hằng năm các thôn lập dự toán gửi Phòng Kinh tế.",
                        "3. Việc quyết toán theo quy định."))
                .containsExactly("Ngân sách xã");
    }

    @Test
    void countsAClubOnceUnderItsType() {
        assertThat(
                        modelCodes(
                                "Giữ Câu lạc bộ Nam giới tiên phong thôn Hạ; câu lạc bộ \"Mẹ vui\"; địa chỉ tin cậy ở cộng đồng. Các câu lạc bộ sinh hoạt hằng tháng."))
                .containsExactlyInAnyOrder("MEN_PIONEERS", "CLUB", "TRUSTED_ADDRESS");
        assertThat(modelCodes("Sinh hoạt câu lạc bộ mỗi tháng một lần.")).isEmpty();
    }

    @Test
    void countsSheltersInListsButNotHotlines() {
        assertThat(modelCodes("Mở thêm phòng tư vấn, nhà tạm lánh; địa chỉ tin cậy - nhà tạm lánh."))
                .containsExactlyInAnyOrder("SHELTER", "TRUSTED_ADDRESS");
        assertThat(modelCodes("Gọi 1900 969 680 (Ngôi nhà bình yên) khi cần.")).isEmpty();
    }

    @Test
    void keepsConjunctionsInsideAClubsName() {
        assertThat(
                        modelNames(
                                "Giữ CLB Phụ nữ và Pháp luật; Câu lạc bộ Bạn và Tôi; CLB Bà và cháu; CLB Mẹ vui và mở lớp nấu ăn."))
                .containsExactly("CLB Phụ nữ và Pháp luật", "Câu lạc bộ Bạn và Tôi", "CLB Bà và cháu", "CLB Mẹ vui");
    }

    private static List<String> fundingSources(String... lines) {
        List<String> all = new java.util.ArrayList<>(List.of("1. Truyền thông"));
        all.addAll(List.of(lines));
        return ShortPlan.ofTasks(all.toArray(String[]::new)).funding().stream()
                .map(Sentence::text)
                .toList();
    }

    private static List<String> modelNames(String sentence) {
        return ShortPlan.ofTasks("1. " + sentence, "2. Tập huấn").models().stream()
                .map(ServiceModel::name)
                .toList();
    }

    private static List<String> modelCodes(String sentence) {
        return ShortPlan.ofTasks("1. " + sentence, "2. Tập huấn").models().stream()
                .map(ServiceModel::code)
                .toList();
    }

    @Test
    void inTheFundingSectionALabelledAmountIsEnough() {
        ReadPlan plan = ShortPlan.of(
                "II. KINH PHÍ",
                "1. Tổng kinh phí: 126 triệu đồng, trong đó:",
                "- Năm 2025: 76 triệu đồng;",
                "- Năm 2026: 50.000.000 đồng.",
                "2. Nguồn kinh phí: Ngân sách xã; xã hội hóa.",
                "3. Chuyển tiền chậm nhất trong Quý IV/2025.");
        assertThat(plan.budget())
                .extracting(BudgetLine::amountVnd, BudgetLine::what, BudgetLine::year)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(126_000_000L, "Tổng kinh phí", null),
                        org.assertj.core.groups.Tuple.tuple(76_000_000L, "Năm 2025", 2025),
                        org.assertj.core.groups.Tuple.tuple(50_000_000L, "Năm 2026", 2026));
        assertThat(plan.funding()).extracting(Sentence::text).containsExactly("Ngân sách xã", "xã hội hóa");
    }

    @Test
    void readsTheFundingFromASentence() {
        ReadPlan plan = ShortPlan.of(
                "II. KINH PHÍ",
                "1. Từ nguồn chi thường xuyên của xã; kinh phí tập huấn: 12 triệu đồng (dự toán năm 2025).",
                "2. Hội viên đóng góp.");
        assertThat(plan.budget()).extracting(BudgetLine::what).containsExactly("kinh phí tập huấn");
        assertThat(plan.funding())
                .extracting(Sentence::text)
                .containsExactly("nguồn chi thường xuyên của xã", "dự toán năm 2025", "Hội viên đóng góp");
    }
}
