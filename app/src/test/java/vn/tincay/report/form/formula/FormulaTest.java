package vn.tincay.report.form.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    private static final Map<String, BigDecimal> VALUES = Map.of(
            "a",
            BigDecimal.valueOf(6),
            "b",
            BigDecimal.valueOf(4),
            "row.x",
            BigDecimal.valueOf(10),
            "zero",
            BigDecimal.ZERO);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a + b | 10",
                "a - b - 1 | 1",
                "a + b * 2 | 14",
                "(a + b) * 2 | 20",
                "sum(a, b, row.x) | 20",
                "sum(a, missing) | 6",
                "100 * a / row.x | 60",
                "a - missing | 6",
                "a * missing | ",
                "a / zero | ",
                "sum(missing, missing) | ",
            })
    void calculatesCells(String formula, String expected) {
        var worked = Formula.of(formula).evaluate(VALUES::get);
        if (expected == null) {
            assertThat(worked).isNull();
        } else {
            assertThat(worked).isEqualByComparingTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a +", "(a", "a b", "sum(a", "a; drop", "${x}"})
    void refusesInvalidFormulas(String text) {
        assertThatThrownBy(() -> Formula.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesBracketsThatAreDeeperThanAnyFormNeeds() {
        assertThat(Formula.of("(".repeat(40) + "a" + ")".repeat(40)).evaluate(VALUES::get))
                .isEqualByComparingTo(VALUES.get("a"));
        var deep = "(".repeat(20_000) + "a" + ")".repeat(20_000);
        assertThatThrownBy(() -> Formula.of(deep)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesTheCellsItReads() {
        assertThat(Formula.of("100 * sum(a, row.x) / b").cells()).containsExactlyInAnyOrder("a", "row.x", "b");
    }
}
