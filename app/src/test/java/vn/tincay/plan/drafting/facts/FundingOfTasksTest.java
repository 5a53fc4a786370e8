package vn.tincay.plan.drafting.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundingOfTasksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dự toán ngân sách năm 2027 của các cơ quan, đơn vị: 1.250 triệu đồng | dự toán ngân sách năm 2027 của các cơ quan, đơn vị",
                "ngân sách tỉnh (khoảng 2,5 tỷ đồng) và ngân sách xã | ngân sách tỉnh và ngân sách xã",
                "ngân sách xã với tổng số tiền là 85.000.000 đồng | ngân sách xã",
                "dự toán chi năm 2024 của các sở, ban ngành | dự toán chi năm 2024 của các sở, ban ngành",
                "Quỹ 8/3 | Quỹ 8/3"
            })
    void theTotalOfThePlanIsNotAssignedToATask(String read, String source) {
        assertThat(FundingOfTasks.of(List.of(read))).isEqualTo(source);
    }

    @Test
    void anAmountAloneIsNoFundingSource() {
        assertThat(FundingOfTasks.of(List.of("1.250 triệu đồng"))).isNull();
        assertThat(FundingOfTasks.of(List.of())).isNull();
        assertThat(FundingOfTasks.of(List.of("Ngân sách xã", "tài trợ"))).isEqualTo("Ngân sách xã; tài trợ");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Nguồn xã hội hóa, Ngân sách xã, Nguồn xã hội hóa",
                "50 triệu đồng từ ngân sách xã, -, 50 triệu đồng từ ngân sách xã",
                "-, Ngân sách xã, Ngân sách xã",
                "Không, Ngân sách xã, -",
                "-, -, -"
            })
    void aTaskWithoutFundingOfItsOwnHasThatOfThePlan(String own, String plan, String funding) {
        assertThat(FundingOfTasks.ofTask(own, plan)).isEqualTo(funding);
    }
}
