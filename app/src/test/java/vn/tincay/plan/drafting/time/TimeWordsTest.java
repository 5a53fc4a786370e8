package vn.tincay.plan.drafting.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.plan.drafting.time.UnderstoodTime.Doubt;
import vn.tincay.plan.task.content.Timing;

/**
 * The time that wordings of plans state. A deadline is the last day of the time named (Civil Code 2015, Articles 147 and
 * 148); what is not understood has no day.
 */
class TimeWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thường xuyên|ongoing",
                "Thường xuyên trong năm|ongoing",
                "Cả năm 2026|ongoing",
                "Khi có yêu cầu|ongoing",
                "Quý IV/2026|2026-12-31",
                "Quý 4|2026-12-31",
                "Q4/2026|2026-12-31",
                "Quý II năm 2026|2026-06-30",
                "Quý II, III|2026-09-30",
                "Quý III và IV năm 2026|2026-12-31",
                "Quý III và quý IV/2026|2026-12-31",
                "Quý I - Quý IV|2026-12-31",
                "Quý I-IV/2026|2026-12-31",
                "Từ quý II đến quý IV|2026-12-31",
                "Hoàn thành trong quý 3|2026-09-30",
                "Dự kiến quý III/2026|2026-09-30",
                "6 tháng cuối năm 2026|2026-12-31",
                "06 tháng cuối năm|2026-12-31",
                "Sáu tháng cuối năm|2026-12-31",
                "6 tháng đầu năm|2026-06-30",
                "9 tháng đầu năm 2026|2026-09-30",
                "3 tháng cuối năm|2026-12-31",
                "Tháng 5 - 9/2026|2026-09-30",
                "Tháng 8 – 10/2026|2026-10-31",
                "8-10/2026|2026-10-31",
                "Từ tháng 5 đến tháng 9|2026-09-30",
                "Từ tháng 5/2026 đến hết tháng 9/2026|2026-09-30",
                "Tháng 5, 6|2026-06-30",
                "Tháng 02/2026|2026-02-28",
                "10/2026|2026-10-31",
                "Tháng 11|2026-11-30",
                "Trước 30/9|2026-09-30",
                "Trước ngày 20/11/2026|2026-11-20",
                "Trước 15 tháng 12|2026-12-15",
                "Chậm nhất ngày 15 tháng 12 năm 2026|2026-12-15",
                "Hoàn thành trước 15h00 ngày 28/02/2026|2026-02-28",
                "31.3.2026|2026-03-31",
                "15-12-2026|2026-12-15",
                "15/11 - 15/12/2026|2026-12-15",
                "Từ ngày 15/11 đến ngày 15/12/2026|2026-12-15",
                "Tháng hành động (15/11-15/12)|2026-12-15",
                "Từ ngày 15 - 20/10/2026|2026-10-20",
                "Ngày 15, 16/10/2026|2026-10-16",
                "Từ 15/11/2026 đến hết năm 2026|2026-12-31",
                "Từ tháng 5 đến hết quý III|2026-09-30",
                "Quý IV/2026 (trước ngày 15/12)|2026-12-15",
                "Năm 2026, trước 30/11|2026-11-30",
                "Trong năm 2026|2026-12-31",
                "Trong năm|2026-12-31",
                "Năm 2026|2026-12-31",
                "Đến hết năm 2026|2026-12-31"
            })
    void aDeadlineIsTheEndOfTheTimeNamed(String words, String due) {
        assertThat(time(words)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hằng năm|YEAR",
                "30/11 hằng năm|YEAR from 2026-11-30",
                "Trước ngày 15/12 hàng năm|YEAR from 2026-12-15",
                "Quý II hằng năm|YEAR from 2026-06-30",
                "Hằng quý|QUARTER",
                "01 lần/quý|QUARTER",
                "Mỗi quý một lần|QUARTER",
                "Định kỳ hằng quý và đột xuất|QUARTER",
                "Hằng tuần|WEEK",
                "Hằng tháng, quý, năm|MONTH",
                "Ngày 25 hằng tháng|MONTH from 2026-01-25",
                "Trước ngày 05 mỗi tháng|MONTH from 2026-01-05",
                "Ngày cuối tháng|MONTH",
                "Trước ngày 20 của tháng cuối quý|QUARTER from 2026-03-20",
                "Định kỳ 6 tháng, năm|HALF_YEAR",
                "06 tháng/lần|HALF_YEAR",
                "3 tháng/lần|QUARTER",
                "6 tháng đầu năm và 6 tháng cuối năm|HALF_YEAR",
                "Quý II và Quý IV|HALF_YEAR",
                "Tháng 6 và tháng 12|HALF_YEAR",
                "Trước 15/6 và 15/12 hằng năm|HALF_YEAR from 2026-06-15",
                "Tháng 3, 6, 9, 12|QUARTER",
                "Hằng tháng, lần đầu ngày 15/01/2026|MONTH from 2026-01-15"
            })
    void aRepeatedTimeIsARhythm(String words, String rhythm) {
        assertThat(time(words)).isEqualTo(rhythm);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cuối năm 2026|2026-12-31|VAGUE",
                "Cuối năm|2026-12-31|VAGUE",
                "Giữa năm 2026|2026-06-30|VAGUE",
                "Nửa đầu tháng 12|2026-12-15|VAGUE",
                "Cuối tháng 9/2026|2026-09-30|VAGUE",
                "Trước quý IV/2026|2026-09-30|VAGUE",
                "Năm 2026 và các năm tiếp theo|YEAR|VAGUE",
                "Tháng 5, 7, 9|2026-09-30|SEVERAL_TIMES",
                "Tháng 6 và tháng 11/2026|2026-11-30|SEVERAL_TIMES",
                "6 tháng trước ngày 10/6, năm trước ngày 05/12|2026-12-05|SEVERAL_TIMES",
                "Tháng 11/2026 đến tháng 01/2027|2027-01-31|OUTSIDE_PLAN",
                "Tháng 11 đến tháng 01/2027|2027-01-31|OUTSIDE_PLAN",
                "Quý I/2027|2027-03-31|OUTSIDE_PLAN",
                "Đến hết năm 2027|2027-12-31|OUTSIDE_PLAN",
                "2026 - 2027|2027-12-31|OUTSIDE_PLAN",
                "Giai đoạn 2026 - 2030|2030-12-31|OUTSIDE_PLAN",
                "Trước ngày 20/12/2025|2025-12-20|OUTSIDE_PLAN",
                "31/6/2026|none|NO_SUCH_DAY",
                "Trước ngày 30/02/2026|none|NO_SUCH_DAY",
                "29/02/2026|none|NO_SUCH_DAY",
                "Sau khi có hướng dẫn của Trung ương|none|UNCLEAR",
                "Chậm nhất 10 ngày sau khi kết thúc quý|none|UNCLEAR",
                "Trong vòng 5 ngày làm việc|none|UNCLEAR",
                "Tuần 3 tháng 11|none|UNCLEAR",
                "Đầu năm 2026|none|UNCLEAR",
                "Từ tháng 5/2026|none|UNCLEAR",
                "Từ quý II/2026 trở đi|none|UNCLEAR",
                "Năm học 2026 - 2027|none|UNCLEAR",
                "Theo kế hoạch của Bộ Nội vụ|none|UNCLEAR",
                "Theo quy định|none|UNCLEAR",
                "nt|none|UNCLEAR",
                "Quý III, sau Lễ phát động|none|UNCLEAR",
                "Quý III hoặc quý IV|2026-12-31|UNCLEAR",
                "02 lần/năm|YEAR|UNCLEAR",
                "Quý IV, tùy tình hình|2026-12-31|UNCLEAR"
            })
    void aTimeThatIsNotPlainIsDoubted(String words, String due, Doubt doubt) {
        assertThat(text(TimeWords.understand(words, 2026, 2026).timing())).isEqualTo(due);
        assertThat(TimeWords.understand(words, 2026, 2026).doubt()).isEqualTo(doubt);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trước ngày 15/12|YEAR from 2021-12-15",
                "Quý II, III|YEAR from 2021-09-30",
                "6 tháng cuối năm|YEAR from 2021-12-31",
                "Từ tháng 5 đến tháng 9|YEAR from 2021-09-30",
                "Từ ngày 15/11 đến ngày 15/12 hằng năm|YEAR from 2021-12-15",
                "Quý IV/2024|2024-12-31",
                "Năm 2024: quý II|2024-06-30",
                "Tháng 3/2024|2024-03-31",
                "ngày 5 tháng 12 năm 2024|2024-12-05",
                "Giai đoạn 2021 - 2025|2025-12-31",
                "Hằng năm, giai đoạn 2021 - 2025|YEAR"
            })
    void inAPlanOfSeveralYearsATimeWithoutAYearRecursEveryYear(String words, String due) {
        var understood = TimeWords.understand(words, 2021, 2025);
        assertThat(text(understood.timing())).isEqualTo(due);
        assertThat(understood.doubt()).isNull();
    }

    @Test
    void withoutWordsNoTimeIsStated() {
        assertThat(TimeWords.read(null, 2026, 2026)).isEqualTo(new Timing.Unstated());
        assertThat(TimeWords.understand(" ", 2026, 2026).doubt()).isNull();
    }

    private static String time(String words) {
        var understood = TimeWords.understand(words, 2026, 2026);
        assertThat(understood.doubt()).as(words).isNull();
        return text(understood.timing());
    }

    static String text(Timing timing) {
        return switch (timing) {
            case Timing.Unstated unstated -> "none";
            case Timing.Ongoing ongoing -> "ongoing";
            case Timing.Recurring recurring ->
                recurring.rhythm() + (recurring.first() == null ? "" : " from " + recurring.first());
            default -> String.valueOf(timing.dueFrom(LocalDate.EPOCH));
        };
    }
}
