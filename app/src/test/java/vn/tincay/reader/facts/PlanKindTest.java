package vn.tincay.reader.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tincay.reader.composed.ShortPlans;
import vn.tincay.reader.plan.ReadPlan;
import vn.tincay.reader.plan.Warning;
import vn.tincay.reader.plan.head.Header;
import vn.tincay.reader.plan.head.Signer;
import vn.tincay.reader.plan.head.YearSpan;

/** Plans and look-alikes; web pages that carry a document without its head; articles about a plan. */
@Tag("rule")
class PlanKindTest {
    private static final String DECIDES = "^^Căn cứ Luật Bình đẳng giới ngày 29/11/2006;^^QUYẾT ĐỊNH:^^";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    QUYẾT ĐỊNH^Về việc kiện toàn Ban Vì sự tiến bộ của phụ nữ|Điều 1. Kiện toàn Ban gồm:^1. Trưởng ban: Bà Lò Thị B, Phó Chủ tịch.^2. Các ủy viên:^- Ông Mạc A, Phó Giám đốc Sở Y tế.
                    QUYẾT ĐỊNH^Về việc khen thưởng công tác gia đình|Điều 1. Tặng Bằng khen cho 05 tập thể.^Điều 2. Chánh Văn phòng chịu trách nhiệm thi hành.
                    THÔNG TƯ^Quy định về dịch vụ trợ giúp|Điều 1. Phạm vi^Thông tư này quy định về dịch vụ.
                    BÁO CÁO^Kết quả công tác bình đẳng giới năm 2024|I. TÌNH HÌNH^1. Kết quả^Tốt.^II. NHIỆM VỤ NĂM 2025^1. Tiếp tục.
                    QUY CHẾ^Hoạt động của Ban Vì sự tiến bộ của phụ nữ|Chương I. QUY ĐỊNH CHUNG^Điều 1. Phạm vi^Quy chế này quy định hoạt động.
                    GIẤY MỜI^Họp triển khai Kế hoạch Tháng hành động vì trẻ em|1. Thời gian: 14 giờ, ngày 15/6/2026.^2. Địa điểm: Phòng họp số 1.
                    THÔNG BÁO^Kết luận của Phó Chủ tịch về phòng, chống xâm hại trẻ em|1. Giao Sở Y tế rà soát số liệu.^2. Giao Công an tỉnh xác minh.
                    THÔNG BÁO^Kết luận tại cuộc họp về công tác phụ nữ|Ngày 10/5/2025, Phó Chủ tịch chủ trì họp.^Dự họp có các sở.
                    """)
    void aDocumentWithoutAPlanIsReported(String head, String body) {
        ReadPlan read = documentWith(head + DECIDES + body);
        assertThat(isReportedAsNoPlan(read)).isTrue();
        assertThat(read.organisations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QUYẾT ĐỊNH^Ban hành Kế hoạch phòng ngừa bạo lực năm 2025" + DECIDES
                        + "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng ngừa bạo lực.",
                "QUYẾT ĐỊNH^Phê duyệt Đề án phòng, chống bạo lực gia đình" + DECIDES + "Điều 1. Phê duyệt Đề án.",
                "CHƯƠNG TRÌNH^Phối hợp phòng, chống bạo lực gia đình^^I. NỘI DUNG^1. Tuyên truyền^2. Tập huấn",
            })
    void aDecisionWithAPlanIsAPlan(String text) {
        assertThat(isReportedAsNoPlan(documentWith(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch phòng, chống bạo lực gia đình của xã Đông Lĩnh năm 2024",
                "Kế hoạch năm 2025 của phường sẽ được ban hành sau.\nMời bà con góp ý.",
            })
    void aDocumentOfTwoLinesIsNoPlan(String text) {
        assertThat(isReportedAsNoPlan(ShortPlans.read(text))).isTrue();
    }

    @Test
    void aWebHeadlineReplacesTheLetterhead() {
        ReadPlan letter = ShortPlans.read("""
                Thứ Tư, 12/6/2024
                Công văn số 902-CV/BTGTU ngày 10/6/2024 của Ban Tuyên giáo Tỉnh ủy v/v báo cáo công tác bình đẳng giới

                Kính gửi: Ban Tuyên giáo các huyện ủy

                Ban Tuyên giáo Tỉnh ủy đề nghị Ban Tuyên giáo các huyện ủy gửi báo cáo về Ban Tuyên giáo Tỉnh ủy trước ngày 30/6/2024.

                K/T TRƯỞNG BAN

                PHÓ TRƯỞNG BAN

                Chu Thị Na
                """);
        assertThat(letter.header().docType()).isEqualTo("Công văn");
        assertThat(letter.header().number()).isEqualTo("902-CV/BTGTU");
        assertThat(letter.header().date()).isEqualTo(LocalDate.of(2024, 6, 10));
        assertThat(letter.header().issuingBody()).isEqualTo("Ban Tuyên giáo Tỉnh ủy");
        assertThat(letter.header().title()).isEqualTo("báo cáo công tác bình đẳng giới");
        assertThat(letter.header().signer()).extracting(Signer::authority).isEqualTo("K/T TRƯỞNG BAN");
        assertThat(letter.legalBases()).isEmpty();
        assertThat(isReportedAsNoPlan(letter)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Theo Kế hoạch số 511 của UBND tỉnh Bình Nguyên về phòng, chống bạo lực gia đình năm 2024, các xã treo băng rôn.|UBND tỉnh Bình Nguyên|DOMESTIC_VIOLENCE|2024|2024
                    UBND tỉnh Bình Nguyên vừa ban hành Kế hoạch số 88/KH-UBND về ứng phó với bạo lực trên cơ sở giới năm 2025.|UBND tỉnh Bình Nguyên|GBV|2025|2025
                    Thực hiện Kế hoạch số 71/KH-UBND ngày 20/3/2024 của Ủy ban nhân dân thành phố Cần Thơ về phòng, chống bạo lực gia đình giai đoạn 2024 - 2026, các phường mở lớp.|Ủy ban nhân dân thành phố Cần Thơ|DOMESTIC_VIOLENCE|2024|2026
                    """)
    void anArticleIsRecognisedAsAboutAPlan(String sentence, String issuer, String programme, int from, int to) {
        Header header = ShortPlans.read("Trang nhất\nMỗi thôn một địa chỉ để gõ cửa khi cần\n09/10/2024 08:15\n\n"
                        + sentence + "\n\nMai Lê\n")
                .header();
        assertThat(header.docType()).isEqualTo("Bài báo");
        assertThat(header.issuingBody()).isEqualTo(issuer);
        assertThat(header.programmes()).containsExactly(programme);
        assertThat(header.period()).isEqualTo(new YearSpan(from, to));
    }

    private static boolean isReportedAsNoPlan(ReadPlan plan) {
        return plan.warnings().stream().anyMatch(warning -> warning.code() == Warning.Code.NOT_A_PLAN);
    }

    private static ReadPlan documentWith(String text) {
        String head = ShortPlans.HEAD;
        return ShortPlans.read(head.substring(0, head.indexOf("KẾ HOẠCH")) + text.replace('^', '\n') + "\n");
    }
}
