package vn.tincay.plan.task.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProgressRuleTest {

    static Stream<List<ProgressRule.Part>> anyParts() {
        return LongStream.range(0, 200).mapToObj(ProgressRuleTest::randomParts);
    }

    private static List<ProgressRule.Part> randomParts(long seed) {
        var random = new Random(seed);
        return IntStream.rangeClosed(0, random.nextInt(8))
                .mapToObj(number -> new ProgressRule.Part(
                        random.nextInt(5) == 0
                                ? TaskProgress.UNKNOWN
                                : new TaskProgress(random.nextInt(101), BigDecimal.valueOf(random.nextInt(50))),
                        BigDecimal.valueOf(1 + random.nextInt(9)),
                        BigDecimal.valueOf(1 + random.nextInt(60))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("anyParts")
    void staysBetweenZeroAndHundred(List<ProgressRule.Part> parts) {
        for (var rule : ProgressRule.values()) {
            assertThat(rule.combine(parts, null).percentOrZero()).isBetween(0, 100);
            assertThat(rule.combine(parts, BigDecimal.TEN).percentOrZero()).isBetween(0, 100);
        }
    }

    @ParameterizedTest
    @MethodSource("anyParts")
    void theMeanLiesBetweenTheWorstAndTheBest(List<ProgressRule.Part> parts) {
        var percents =
                parts.stream().mapToInt(part -> part.progress().percentOrZero()).summaryStatistics();
        assertThat(ProgressRule.WEIGHTED.combine(parts, null).percentOrZero())
                .isBetween(percents.getMin(), percents.getMax());
    }

    @ParameterizedTest
    @MethodSource("anyParts")
    void theMinimumIsNotAboveAnyPart(List<ProgressRule.Part> parts) {
        int worst = ProgressRule.WORST.combine(parts, null).percentOrZero();
        assertThat(parts).allMatch(part -> worst <= part.progress().percentOrZero());
    }

    @ParameterizedTest
    @MethodSource("anyParts")
    void theSumIsTheSumOfItsParts(List<ProgressRule.Part> parts) {
        var sum = parts.stream()
                .map(part -> part.progress().figure())
                .filter(java.util.Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var combined = ProgressRule.SUM.combine(parts, BigDecimal.valueOf(1000));
        if (!combined.isUnknown()) {
            assertThat(combined.figure() == null ? BigDecimal.ZERO : combined.figure())
                    .isEqualByComparingTo(sum);
            assertThat(combined.percent()).isEqualTo(sum.intValue() / 10);
        }
    }

    @Test
    void isUnknownWhileNobodyReported() {
        var silent = List.of(new ProgressRule.Part(TaskProgress.UNKNOWN, BigDecimal.ONE, null));
        for (var rule : ProgressRule.values()) {
            assertThat(rule.combine(silent, BigDecimal.TEN).isUnknown()).isTrue();
        }
    }

    @Test
    void aHeavierPartCountsMore() {
        var parts = List.of(
                new ProgressRule.Part(new TaskProgress(100, null), BigDecimal.valueOf(3), null),
                new ProgressRule.Part(new TaskProgress(0, null), BigDecimal.ONE, null));
        assertThat(ProgressRule.WEIGHTED.combine(parts, null).percent()).isEqualTo(75);
    }
}
