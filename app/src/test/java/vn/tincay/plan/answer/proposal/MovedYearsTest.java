package vn.tincay.plan.answer.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.plan.task.content.Recurrence;
import vn.tincay.plan.task.content.Timing;

class MovedYearsTest {

    private static final MovedYears NEXT = new MovedYears(2025, 2025, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kế hoạch phòng ngừa bạo lực năm 2025 | Kế hoạch phòng ngừa bạo lực năm 2026
            Tháng 11/2025 | Tháng 11/2026
            Quý I/2025 | Quý I/2026
            Kế hoạch số 12/KH-UBND ngày 10/4/2025 | Kế hoạch số 12/KH-UBND ngày 10/4/2025
            Luật số 70/2025/QH15 | Luật số 70/2025/QH15
            Luật Bảo vệ dữ liệu cá nhân năm 2025 | Luật Bảo vệ dữ liệu cá nhân năm 2025
            Đến năm 2030 | Đến năm 2030
            """)
    void movesTheYearsOfThePlanAndNoOthers(String before, String after) {
        assertThat(NEXT.words(before)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dự toán ngân sách nhà nước năm 2025 giao cho các đơn vị | dự toán ngân sách nhà nước năm 2026 giao cho các đơn vị
            Kinh phí năm 2025: 2.350 triệu đồng, trong đó tài trợ 500.000.000 đồng. | Kinh phí năm 2026: … triệu đồng, trong đó tài trợ … đồng.
            Quỹ 8/3 | Quỹ 8/3
            Lồng ghép | Lồng ghép
            """)
    void aSumIsNotCopiedToAnotherYear(String before, String after) {
        assertThat(NEXT.funding(before)).isEqualTo(after);
        assertThat(new MovedYears(2025, 2025, 0).funding(before)).isEqualTo(before);
    }

    @Test
    void movesAPeriodAsAWhole() {
        assertThat(new MovedYears(2021, 2025, 5).words("giai đoạn 2021-2025")).isEqualTo("giai đoạn 2026-2030");
    }

    @Test
    void movesEveryKindOfTime() {
        assertThat(NEXT.timing(new Timing.ByDate(LocalDate.of(2025, 6, 30))))
                .isEqualTo(new Timing.ByDate(LocalDate.of(2026, 6, 30)));
        assertThat(NEXT.timing(new Timing.ByQuarter(2025, 3))).isEqualTo(new Timing.ByQuarter(2026, 3));
        assertThat(NEXT.timing(new Timing.Recurring(Recurrence.QUARTER, LocalDate.of(2025, 3, 31))))
                .isEqualTo(new Timing.Recurring(Recurrence.QUARTER, LocalDate.of(2026, 3, 31)));
        assertThat(NEXT.timing(new Timing.Ongoing())).isEqualTo(new Timing.Ongoing());
    }

    @Test
    void theLastOfFebruaryStaysInFebruary() {
        assertThat(new MovedYears(2024, 2024, 1).timing(new Timing.ByDate(LocalDate.of(2024, 2, 29))))
                .isEqualTo(new Timing.ByDate(LocalDate.of(2025, 2, 28)));
    }
}
