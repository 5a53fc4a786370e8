package vn.tincay.plan.drafting.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The deadline in the sentence of a duty, or of a task without a time of its own, in a plan of 2026. */
class StatedTimeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thực hiện Quyết định số 2232/QĐ-TTg ngày 28/12/2020|none",
                "Thực hiện các nhiệm vụ thường xuyên của ngành|none",
                "Tổng hợp, báo cáo trước ngày 05/12 hằng năm|YEAR from 2026-12-05",
                "Báo cáo Bộ Nội vụ trước ngày 20 tháng 12 năm 2026|2026-12-20",
                "Báo cáo kết quả về Sở Nội vụ trước ngày 20/11|2026-11-20",
                "UBND xã, phường báo cáo trước ngày 20 hằng tháng|MONTH from 2026-01-20",
                "Gửi số liệu vào ngày 25 hàng tháng|MONTH from 2026-01-25",
                "Chế độ báo cáo: định kỳ 6 tháng (trước ngày 15/6), hằng năm (trước 15/12) và đột xuất|HALF_YEAR from 2026-06-15",
                "Báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 05/12|2026-12-05",
                "Rà soát mô hình; hoàn thành trước ngày 30/02/2026|none"
            })
    void isTheDayAfterAWordSuchAsBefore(String sentence, String due) {
        assertThat(TimeWordsTest.text(
                        StatedTime.inSentence(sentence, 2026, 2026).understood().timing()))
                .isEqualTo(due);
    }

    @Test
    void twoUnequalDaysAreShownToThePerson() {
        var stated = StatedTime.inSentence("báo cáo 6 tháng trước ngày 10/6, năm trước ngày 05/12", 2026, 2026);
        assertThat(stated.words()).isEqualTo("trước ngày 10/6; trước ngày 05/12");
        assertThat(stated.understood().doubt()).isEqualTo(UnderstoodTime.Doubt.SEVERAL_TIMES);
    }

    @Test
    void aTaskWithPartsTakesNoDeadlineFromTheirText() {
        var text = "Truyền thông. a) Treo băng rôn trước ngày 15/11";
        assertThat(StatedTime.ofTask(null, text, true, 2026, 2026).words()).isNull();
        assertThat(StatedTime.ofTask(null, text, false, 2026, 2026).words()).isEqualTo("trước ngày 15/11");
        assertThat(StatedTime.ofTask("Quý III", text, false, 2026, 2026).words())
                .isEqualTo("Quý III");
    }
}
