package vn.tincay.plan.target;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.plan.target.TargetPace.BELOW;
import static vn.tincay.plan.target.TargetPace.MET;
import static vn.tincay.plan.target.TargetPace.NO_RESULT;
import static vn.tincay.plan.target.TargetPace.NO_START;
import static vn.tincay.plan.target.TargetPace.ON_TRACK;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.base.Ids;
import vn.tincay.plan.programme.Operator;

class TargetPaceTest {

    /** From 40 in 2022 to 80 in 2026 the line is at 60 in 2024. */
    @ParameterizedTest
    @CsvSource({"59.9, BELOW", "60, ON_TRACK", "79.9, ON_TRACK"})
    void comparesWithTheLineFromTheBaseline(String result, TargetPace pace) {
        assertThat(pace(target(Operator.AT_LEAST, "80", 2026, "40", 2022), result("2024", result)))
                .isEqualTo(pace);
    }

    @ParameterizedTest
    @CsvSource({"61, BELOW", "60, ON_TRACK", "41, ON_TRACK"})
    void aTargetBelowItsStartAsksForADecrease(String result, TargetPace pace) {
        assertThat(pace(target(Operator.AT_MOST, "40", 2026, "80", 2022), result("2024", result)))
                .isEqualTo(pace);
    }

    @Test
    void startsFromTheEarliestResultWithoutABaseline() {
        var target = target(Operator.AT_LEAST, "80", 2026, null, null);
        assertThat(pace(target, result("2022", "40"), result("2024", "60"))).isEqualTo(ON_TRACK);
        assertThat(pace(target, result("2022", "40"), result("2024", "59"))).isEqualTo(BELOW);
        assertThat(pace(target, result("2024-H1", "40"), result("2024-H2", "70")))
                .isEqualTo(NO_START);
    }

    @Test
    void aBaselineOfTheResultsOwnYearIsNoStart() {
        assertThat(pace(target(Operator.AT_LEAST, "80", 2026, "40", 2024), result("2024", "60")))
                .isEqualTo(NO_START);
    }

    @Test
    void aMissedTargetIsBelowInItsYear() {
        assertThat(pace(target(Operator.AT_LEAST, "80", 2024, "40", 2022), result("2024", "79")))
                .isEqualTo(BELOW);
        assertThat(pace(target(Operator.AT_LEAST, "80", null, "40", 2022), result("2024", "79")))
                .isEqualTo(BELOW);
    }

    @Test
    void aMetTargetIsMetWhateverTheLine() {
        assertThat(pace(target(Operator.AT_LEAST, "80", 2026, null, null), result("2024", "80")))
                .isEqualTo(MET);
    }

    @Test
    void resultsNotAcceptedAreIgnored() {
        var target = target(Operator.AT_LEAST, "80", 2026, "40", 2022);
        assertThat(TargetPace.of(target, Optional.empty(), List.of())).isEqualTo(NO_RESULT);
        var stored = new TargetResults.Result(new BigDecimal("90"), "2024", false, null);
        assertThat(TargetPace.of(target, Optional.empty(), List.of(stored))).isEqualTo(NO_RESULT);
        assertThat(pace(target, result("2023", "45"), stored)).isEqualTo(BELOW);
    }

    private static TargetPace pace(Target target, TargetResults.Result... results) {
        var newest = Arrays.stream(results)
                .filter(TargetResults.Result::accepted)
                .reduce((one, other) -> other)
                .orElseThrow();
        var operator = target.operator();
        var value = target.value();
        return TargetPace.of(
                target,
                operator == null || value == null
                        ? Optional.empty()
                        : Optional.of(operator.isMet(newest.value(), value)),
                List.of(results));
    }

    private static TargetResults.Result result(String period, String value) {
        return new TargetResults.Result(new BigDecimal(value), period, true, null);
    }

    private static Target target(
            Operator operator,
            String value,
            @Nullable Integer year,
            @Nullable String baseline,
            @Nullable Integer baselineYear) {
        return new Target(
                Ids.next(),
                null,
                "Tỷ lệ",
                operator,
                new BigDecimal(value),
                "%",
                year,
                null,
                baseline == null ? null : new BigDecimal(baseline),
                baselineYear,
                null,
                null);
    }
}
