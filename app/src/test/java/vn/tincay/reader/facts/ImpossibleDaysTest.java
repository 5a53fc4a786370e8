package vn.tincay.reader.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.reader.composed.ShortPlan;
import vn.tincay.reader.plan.Warning;

class ImpossibleDaysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Hoàn thành trước ngày 30/02/2025|30/02/2025",
                "Báo cáo trước 31/6|trước 31/6",
                "Gửi Sở Nội vụ ngày 31 tháng 9 năm 2025|ngày 31 tháng 9 năm 2025",
                "Hoàn thành 29/02/2025|29/02/2025",
                "Thực hiện đến 31/11.|đến 31/11",
                "Báo cáo trước ngày 29/02 hằng năm|-",
                "Báo cáo trước ngày 30/6/2025|-",
                "Thực hiện Quyết định số 31/6-QĐ|-",
                "Mở 31/31 lớp tập huấn|-"
            })
    void warnsOfADayThatNoCalendarHas(String sentence, String day) {
        var warned = ShortPlan.of("I. NHIỆM VỤ", "1. " + sentence, "2. Tập huấn cán bộ.").warnings().stream()
                .filter(warning -> warning.code() == Warning.Code.NO_SUCH_DAY)
                .map(warning -> warning.args().getFirst())
                .toList();
        assertThat(warned).isEqualTo(day == null ? List.of() : List.of(day));
    }
}
