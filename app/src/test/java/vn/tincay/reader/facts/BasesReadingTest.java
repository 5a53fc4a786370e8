package vn.tincay.reader.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.reader.composed.ShortPlans;
import vn.tincay.reader.plan.ReadPlan;
import vn.tincay.reader.plan.head.LegalBasis;

/** Where issuer and abstract end, in the bases of the opening sentence and in documents cited in the text. */
@Tag("rule")
class BasesReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Thực hiện Kế hoạch số 77/KH-UBND ngày 05/02/2024 của UBND huyện Thạch Lương, UBND xã đề ra kế hoạch như sau:|77/KH-UBND|UBND huyện Thạch Lương|-
                    Thực hiện Kế hoạch số 15/KH-BVSTB ngày 03/3/2025 của Ban Vì sự tiến bộ của phụ nữ tỉnh, Trường Tiểu học An Lạc lập kế hoạch:|15/KH-BVSTB|Ban Vì sự tiến bộ của phụ nữ tỉnh|-
                    Thực hiện Hướng dẫn số 07/HD-BTV ngày 20/2/2025 của Hội LHPN tỉnh, Hội LHPN xã tổ chức thực hiện cụ thể như sau:|07/HD-BTV|Hội LHPN tỉnh|-
                    Căn cứ Công văn số 6512/BGDĐT-HSSV ngày 14/02/2025 của Bộ Giáo dục và Đào tạo (Bộ GDĐT) về việc triển khai Tháng hành động;|6512/BGDĐT-HSSV|Bộ Giáo dục và Đào tạo|về việc triển khai Tháng hành động
                    Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ trong giai đoạn mới;|28/NQ-CP|Chính phủ|-
                    Căn cứ Quyết định số 45/QĐ-TTg ngày 12/01/2023 của Thủ tướng Chính phủ phê duyệt Chương trình gia đình; Sở Nội vụ đề ra kế hoạch dưới đây:|45/QĐ-TTg|Thủ tướng Chính phủ|phê duyệt Chương trình gia đình
                    """)
    void statementsAboutThePlanItselfAreNoAbstract(String sentence, String number, String issuer, String title) {
        String head = ShortPlans.HEAD;
        ReadPlan plan = ShortPlans.read(
                head.substring(0, head.indexOf("Căn cứ")) + sentence + "\n\nI. NHIỆM VỤ\n1. Phát loa\n");
        assertThat(plan.legalBases())
                .extracting(LegalBasis::number, LegalBasis::issuer, LegalBasis::title)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(number, issuer, title));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    kiện toàn Ban theo Quyết định số 1855/QĐ-TTg ngày 11/11/2009 của Thủ tướng Chính phủ trong khi chờ hướng dẫn mới.|Thủ tướng Chính phủ
                    dùng mẫu của Thông tư số 17/2014/TT-BLĐTBXH ngày 28/7/2014 của Bộ Lao động - Thương binh và Xã hội để tổng hợp.|Bộ Lao động - Thương binh và Xã hội
                    lồng ghép với Kế hoạch số 44/KH-UBND ngày 04/4/2024 của Ủy ban nhân dân tỉnh đã ban hành.|Ủy ban nhân dân tỉnh
                    thực hiện Chỉ thị số 21-CT/TW ngày 20/01/2018 của Ban Bí thư được quán triệt ở các cấp.|Ban Bí thư
                    dùng Quyết định số 3210/QĐ-BYT của Bộ Y tế cùng với mẫu sổ của Sở.|Bộ Y tế
                    theo Công văn số 1010/BNV-BĐG ngày 01/4/2025 của Bộ Nội vụ nếu còn vướng.|Bộ Nội vụ
                    """)
    void theIssuersNameEndsBeforeTheRestOfTheSentence(String duty, String issuer) {
        assertThat(ShortPlans.withDuties("1. Sở Nội vụ: " + duty).otherDocuments())
                .extracting(LegalBasis::issuer)
                .containsExactly(issuer);
    }

    @Test
    void aFirstSectionOfLegalBasesIsRecognised() {
        ReadPlan plan = ShortPlans.read("""
                        BỆNH VIỆN ĐA KHOA BÌNH NGUYÊN
                        Số: 41/KH-BV

                        KẾ HOẠCH
                        Chăm sóc người bị bạo lực năm 2025

                        I. CĂN CỨ
                        - Công văn 96/SYT-NVY ngày 12/02/2025;
                        - Quyết định số 1211/QĐ-SYT ngày 20/01/2025 của Sở Y tế.
                        II. NHIỆM VỤ
                        1. Mở phòng tư vấn theo Công văn số 77/SYT-TCCB ngày 03/3/2025 của Sở Y tế.
                        2. Tập huấn
                        """);
        assertThat(plan.legalBases()).extracting(LegalBasis::number).containsExactly("96/SYT-NVY", "1211/QĐ-SYT");
        assertThat(plan.otherDocuments()).extracting(LegalBasis::number).containsExactly("77/SYT-TCCB");
    }

    @Test
    void theAnnexLineIsNotPartOfTheFirstLegalBasis() {
        List<LegalBasis> bases = ShortPlans.read("""
                        KẾ HOẠCH
                        Thực hiện chương trình công tác phụ nữ trong ngành tư pháp giai đoạn
                        2026-2030
                        (Ban hành kèm theo Quyết định số 310/QĐ-BTP ngày 02 tháng 4 năm 2026 của
                        Bộ trưởng Bộ Tư pháp)
                        Thực hiện Nghị
                        quyết số 28/NQ-CP, ngày 03/3/2021 của Chính phủ về Chiến lược quốc
                        gia, Bộ Tư pháp xây dựng kế hoạch của ngành với những việc dưới đây:
                        I. MỤC TIÊU
                        1. 90% trợ giúp viên được tập huấn.
                        """).legalBases();
        assertThat(bases).extracting(LegalBasis::number).containsExactly("28/NQ-CP");
        assertThat(bases).extracting(LegalBasis::issuer).containsExactly("Chính phủ");
    }

    @Test
    void legalBasesMayBeBulletsBelowAnIntroduction() {
        String head = ShortPlans.HEAD;
        ReadPlan plan = ShortPlans.read(head.substring(0, head.indexOf("Căn cứ")) + """
                        Thực hiện các văn bản:
                        - Luật Bình đẳng giới ngày 29 tháng 11 năm 2006;
                        - Quyết định số 1790/QĐ-TTg ngày 23/10/2021 của Thủ tướng Chính phủ;
                        UBND tỉnh ban hành Kế hoạch như sau:

                        I. NHIỆM VỤ
                        1. Phát loa
                        """);
        assertThat(plan.legalBases())
                .extracting(LegalBasis::number, LegalBasis::issuer)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(null, null),
                        org.assertj.core.groups.Tuple.tuple("1790/QĐ-TTg", "Thủ tướng Chính phủ"));
    }
}
