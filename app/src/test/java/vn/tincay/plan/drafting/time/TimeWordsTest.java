package vn.tincay.plan.drafting.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tincay.plan.task.content.Recurrence;
import vn.tincay.plan.task.content.Timing;

class TimeWordsTest {

    @Test
    void readsCommonWordingsOfDueDates() {
        assertThat(read("Thường xuyên")).isEqualTo(new Timing.Ongoing());
        assertThat(read(null)).isEqualTo(new Timing.Unstated());
        assertThat(read("trước ngày 15/12 hằng năm")).isEqualTo(yearly(12, 15));
        assertThat(read("Quý II hằng năm")).isEqualTo(yearly(6, 30));
        assertThat(read("Hằng năm")).isEqualTo(new Timing.Recurring(Recurrence.YEAR, null));
        assertThat(read("Hàng quý")).isEqualTo(new Timing.Recurring(Recurrence.QUARTER, null));
        assertThat(read("Định kỳ 6 tháng, năm")).isEqualTo(new Timing.Recurring(Recurrence.HALF_YEAR, null));
        assertThat(read("Quý IV/2024")).isEqualTo(new Timing.ByQuarter(2024, 4));
        assertThat(read("trước ngày 20/11/2024")).isEqualTo(new Timing.ByDate(LocalDate.of(2024, 11, 20)));
        assertThat(read("Từ ngày 15/11 đến ngày 15/12 hằng năm")).isEqualTo(yearly(12, 15));
        assertThat(read("ngày 5 tháng 12 năm 2024")).isEqualTo(new Timing.ByDate(LocalDate.of(2024, 12, 5)));
        assertThat(read("Tháng 3/2024")).isEqualTo(new Timing.ByDate(LocalDate.of(2024, 3, 31)));
    }

    @Test
    void aDateWithoutAYearFallsInTheYearOfAOneYearPlan() {
        assertThat(TimeWords.read("trước 05/12", 2024, 2024)).isEqualTo(new Timing.ByDate(LocalDate.of(2024, 12, 5)));
    }

    @Test
    void ignoresADateThatDoesNotExist() {
        assertThat(read("trước ngày 31/02")).isEqualTo(new Timing.Ongoing());
    }

    @Test
    void theDateOfACitedDocumentIsNoDeadline() {
        assertThat(TimeWords.inSentence("Thực hiện Quyết định số 2232/QĐ-TTg ngày 28/12/2020", 2021, 2025))
                .isEqualTo(new Timing.Unstated());
        assertThat(TimeWords.inSentence("Tổng hợp, báo cáo trước ngày 05/12 hằng năm", 2021, 2025))
                .isEqualTo(yearly(12, 5));
        assertThat(TimeWords.inSentence("Báo cáo Bộ Nội vụ trước ngày 20 tháng 12 năm 2026", 2026, 2026))
                .isEqualTo(new Timing.ByDate(LocalDate.of(2026, 12, 20)));
    }

    private static Timing read(@Nullable String words) {
        return TimeWords.read(words, 2021, 2025);
    }

    private static Timing yearly(int month, int day) {
        return new Timing.Recurring(Recurrence.YEAR, LocalDate.of(2021, month, day));
    }
}
