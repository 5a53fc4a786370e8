package vn.tincay.plan.drafting.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundingOfTasksTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Nguồn xã hội hóa, Nguồn xã hội hóa",
                "50 triệu đồng từ ngân sách xã, 50 triệu đồng từ ngân sách xã",
                "Lồng ghép, Lồng ghép",
                "120, 120",
                "Không, -",
                "-, -"
            })
    void aTaskHasTheFundingThatThePaperStatesForIt(@Nullable String stated, @Nullable String funding) {
        assertThat(FundingOfTasks.of(stated)).isEqualTo(funding);
    }
}
