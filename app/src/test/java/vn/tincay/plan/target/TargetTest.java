package vn.tincay.plan.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.base.Ids;
import vn.tincay.base.Problem;
import vn.tincay.plan.programme.Operator;

class TargetTest {

    @ParameterizedTest
    @CsvSource({"50", "70", "90", "100", "0"})
    void anyPercentageIsAllowed(BigDecimal value) {
        assertThat(target(Operator.AT_LEAST, value, "%").problems("")).isEmpty();
    }

    @Test
    void refusesAPercentageOf150AtItsField() {
        assertThat(target(Operator.AT_LEAST, new BigDecimal("150"), "%").problems("target.1."))
                .extracting(Problem::field, Problem::key)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("target.1.value", "plan.target.problem.percent"));
    }

    @Test
    void acceptsACountAbove100() {
        assertThat(target(Operator.EQUAL, new BigDecimal("150"), "xã").problems(""))
                .isEmpty();
    }

    @Test
    void requiresValueAndComparisonTogether() {
        assertThat(target(Operator.EQUAL, null, "%").problems(""))
                .extracting(Problem::field)
                .containsExactly("value");
        assertThat(target(null, BigDecimal.ONE, "%").problems(""))
                .extracting(Problem::field)
                .containsExactly("operator");
        assertThat(target(null, null, null).problems("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 50, true", "AT_LEAST, 49.9, false", "MORE_THAN, 50, false", "EQUAL, 51, true",
        "EQUAL, 49, false", "AT_MOST, 50, true", "AT_MOST, 51, false", "LESS_THAN, 50, false",
        "ABOUT, 52.5, true", "ABOUT, 53, false"
    })
    void comparesAResultWithFifty(Operator operator, BigDecimal result, boolean met) {
        assertThat(operator.isMet(result, BigDecimal.valueOf(50))).isEqualTo(met);
    }

    private static Target target(@Nullable Operator operator, @Nullable BigDecimal value, @Nullable String unit) {
        return new Target(
                Ids.next(),
                "SEEK_HELP",
                "Tìm kiếm sự trợ giúp",
                operator,
                value,
                unit,
                2025,
                null,
                null,
                null,
                null,
                null);
    }
}
