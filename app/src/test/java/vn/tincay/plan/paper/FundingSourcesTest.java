package vn.tincay.plan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.base.Ids;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.TaskField;
import vn.tincay.plan.task.content.Timing;

class FundingSourcesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngân sách tỉnh (khoảng 2,5 tỷ đồng) và ngân sách xã | ngân sách tỉnh và ngân sách xã",
                "ngân sách xã với tổng số tiền là 85.000.000 đồng | ngân sách xã",
                "50 triệu đồng từ ngân sách xã | ngân sách xã",
                "Ngân sách tỉnh: 40.000 nghìn đồng | Ngân sách tỉnh",
                "dự toán chi năm 2024 của các sở, ban ngành | dự toán chi năm 2024 của các sở, ban ngành",
                "Quỹ 8/3 | Quỹ 8/3"
            })
    void theSumOfATaskIsNoSumOfThePlan(String funding, String source) {
        assertThat(FundingSources.of(tasks(funding), List.of())).containsExactly(source);
    }

    @Test
    void aSumAloneIsNoSource() {
        assertThat(FundingSources.of(tasks("1.250 triệu đồng", "120"), List.of()))
                .isEmpty();
    }

    @Test
    void aSourceIsNamedOnce() {
        assertThat(FundingSources.of(
                        tasks("Ngân sách xã; tài trợ", "Tài trợ", "Quỹ 8/3"),
                        List.of("Kinh phí do ngân sách xã bảo đảm: 40 triệu đồng.")))
                .containsExactly("tài trợ", "Quỹ 8/3");
    }

    private static List<TaskContent> tasks(String... fundings) {
        return Stream.of(fundings)
                .map(funding -> TaskContent.of(Ids.next(), "Tập huấn", new Timing.Unstated()).toBuilder()
                        .set(TaskField.FUNDING, funding)
                        .build())
                .toList();
    }
}
