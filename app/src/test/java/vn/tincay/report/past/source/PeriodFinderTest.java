package vn.tincay.report.past.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.report.form.WindowRule.Kind;
import vn.tincay.report.period.Period;

class PeriodFinderTest {

    @ParameterizedTest
    @CsvSource({
        "MONTH, Tháng 7/2025, 2025-07",
        "MONTH, SỐ LIỆU THÁNG 07 NĂM 2025, 2025-07",
        "MONTH, T7-2025, 2025-07",
        "MONTH, 07/2025, 2025-07",
        "MONTH, 2025-07, 2025-07",
        "QUARTER, Quý III năm 2025, 2025-Q3",
        "QUARTER, Q4/2024, 2024-Q4",
        "HALF_YEAR, Báo cáo 6 tháng đầu năm 2025, 2025-H1",
        "HALF_YEAR, sáu tháng cuối năm 2024, 2024-H2",
        "YEAR, Kết quả năm 2024, 2024",
        "YEAR, 2024, 2024",
    })
    void findsThePeriodInWords(Kind kind, String text, String period) {
        assertThat(PeriodFinder.find(kind, text)).contains(Period.of(period));
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 6 tháng đầu năm 2025",
        "YEAR, Quý I năm 2025",
        "YEAR, Phường 2024 hộ",
        "MONTH, Năm 2025",
        "MONTH, 13/2025",
        "HALF_YEAR, Năm 2025",
    })
    void takesNoOtherTextForAPeriod(Kind kind, String text) {
        assertThat(PeriodFinder.find(kind, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SỐ LIỆU 6 THÁNG ĐẦU NĂM 2022, true",
        "'(Số liệu 9 tháng năm 2022, tính từ 15/11/2021)', true",
        "Quý III năm 2022, true",
        "Tháng 7/2022, true",
        "SỐ LIỆU NĂM 2022, false",
        "'Cần Thơ, ngày 12 tháng 12 năm 2022', false",
        "Quỹ phòng chống bạo lực năm 2022, false",
    })
    void knowsTheTitleOfAPartOfAYear(String title, boolean part) {
        assertThat(PeriodFinder.isPartOfYear(title)).isEqualTo(part);
    }
}
