package vn.tincay.reader.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tincay.reader.composed.ShortPlans;
import vn.tincay.reader.plan.ReadPlan;
import vn.tincay.reader.plan.Warning;
import vn.tincay.reader.plan.head.Header;
import vn.tincay.reader.plan.head.YearSpan;

/** The abstract, the years it names, and years that belong to something else. */
@Tag("rule")
class TitleReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PHÒNG NGỪA BẠO LỰC TRÊN CƠ SỞ GIỚI GIAI ĐOẠN^2026 - 2030|GIAI ĐOẠN 2026 - 2030|2026|2030
                    PHÒNG NGỪA BẠO LỰC TRÊN CƠ SỞ GIỚI NĂM^2026|GIỚI NĂM 2026|2026|2026
                    PHÒNG NGỪA BẠO LỰC TRÊN CƠ SỞ GIỚI GIAI ĐOẠN 2026 -^2030|GIAI ĐOẠN 2026 - 2030|2026|2030
                    Phòng, chống bạo lực gia đình từ năm 2025 đến năm^2028|đến năm 2028|2025|2028
                    PHÒNG, CHỐNG BẠO LỰC HỌC ĐƯỜNG NĂM HỌC^2025 - 2026|NĂM HỌC 2025 - 2026|2025|2026
                    Phòng ngừa bạo lực trên cơ sở giới^(giai đoạn 2026 - 2030)|(giai đoạn 2026 - 2030)|2026|2030
                    Phòng, chống bạo lực gia đình giai đoạn^2026 - 2030 và năm 2026|2030 và năm 2026|2026|2030
                    Phòng, chống bạo lực gia đình^năm 2027 và giai đoạn 2027-2030|2027-2030|2027|2030
                    Thực hiện công tác bình đẳng giới và^Vì sự tiến bộ của phụ nữ năm 2025|và Vì sự tiến bộ của phụ nữ năm 2025|2025|2025
                    Tổ chức Tháng hành động quốc gia và kỷ niệm^^Ngày Gia đình Việt Nam (28/6) năm 2023|kỷ niệm Ngày Gia đình Việt Nam (28/6) năm 2023|2023|2023
                    Truyền thông về^^Luật Phòng, chống bạo lực gia đình năm 2026|về Luật Phòng, chống bạo lực gia đình năm 2026|2026|2026
                    """)
    void aTitleContinuesAfterAnIncompleteLine(String lines, String end, int from, int to) {
        Header header = planTitled(lines.replace('^', '\n'), "").header();
        assertThat(header.title()).endsWith(end);
        assertThat(header.period()).isEqualTo(new YearSpan(from, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Tăng tỷ lệ nữ ứng cử Hội đồng nhân dân nhiệm kỳ 2026 - 2031|-
                    Tổ chức Đại hội đại biểu Phụ nữ tỉnh lần thứ XV, nhiệm kỳ 2026-2031|-
                    Tăng tỷ lệ cán bộ nữ nhiệm kỳ (2025-2030)|-
                    Bồi dưỡng nữ đại biểu khóa XVII, nhiệm kỳ 2021-2026 năm 2025|2025
                    """)
    void aTermOfOfficeIsNoPeriod(String title, @Nullable Integer year) {
        assertThat(planTitled(title, "").header().period()).isEqualTo(year == null ? null : YearSpan.of(year));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phổ biến Luật Phòng, chống bạo lực gia đình năm 2022 và Luật Thực hiện dân chủ ở cơ sở năm 2022",
                "Bộ luật Lao động sửa đổi năm 2024; Luật Căn cước (năm 2023)",
                "Dùng số liệu Điều tra quốc gia về bạo lực đối với phụ nữ năm 2022",
                "Giảm 5% số vụ so với năm 2024",
                "Tăng 5% số buổi nói chuyện so năm 2024"
            })
    void theYearOfALawOrStudyIsNotOutdated(String task) {
        assertThat(hasOutdatedYear(task)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mở chiến dịch từ 15/11/2024 đến 15/12/2024", "Tuyên truyền Ngày Gia đình năm 2024"})
    void aForgottenYearIsOutdated(String task) {
        assertThat(hasOutdatedYear(task)).isTrue();
    }

    @Test
    void theBaselineYearIsNotOutdated() {
        assertThat(hasOutdatedYear("Nâng tỷ lệ người được tư vấn từ 62% năm 2024 lên 80% năm 2025"))
                .isFalse();
        assertThat(hasOutdatedYear("Phát huy kinh nghiệm của năm 2024")).isFalse();
    }

    private static boolean hasOutdatedYear(String task) {
        return planTitled("Phòng ngừa bạo lực trên cơ sở giới năm 2025", "I. NHIỆM VỤ\n1. " + task + "\n2. Mở lớp")
                .warnings()
                .stream()
                .anyMatch(warning -> warning.code() == Warning.Code.STALE_YEAR);
    }

    private static ReadPlan planTitled(String title, String body) {
        String head = ShortPlans.HEAD;
        String above = head.substring(0, head.indexOf("KẾ HOẠCH") + "KẾ HOẠCH".length());
        String basis = "Căn cứ Luật Bình đẳng giới ngày 29/11/2006, UBND tỉnh xây dựng kế hoạch như sau:";
        return ShortPlans.read(above + "\n" + title + "\n\n" + basis + "\n\n" + body + "\n");
    }
}
