package vn.tincay.plan.target;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a target is reached or on track. The track is the straight line from the baseline, or from the earliest
 * result, to the target's value in its year. The newest accepted result is on track when it is not behind the line in
 * the result's year.
 */
public enum TargetPace {
    /** The result reaches the target. */
    MET,
    /** The result is on the line, or ahead of it in the direction of the target. */
    ON_TRACK,
    /** The result is behind the line, or the target's year has come and the target is not reached. */
    BELOW,
    /** There is an accepted result, but no earlier value from which to draw the line. */
    NO_START,
    /** There is no accepted result, or the plan's page does not judge the target: see {@link TargetBoard#verdict}. */
    NO_RESULT;

    /** Whether the target is reached, on track or behind, rather than undecided. */
    public boolean isJudged() {
        return this == MET || this == ON_TRACK || this == BELOW;
    }

    private record Point(int year, BigDecimal value) {}

    /**
     * The pace of a target.
     *
     * @param verdict whether the target is met, as its plan shows it; empty while that is not judged
     * @param results oldest first; those not yet accepted do not count
     */
    public static TargetPace of(Target target, Optional<Boolean> verdict, List<TargetResults.Result> results) {
        var accepted = results.stream()
                .filter(TargetResults.Result::accepted)
                .map(result -> new Point(yearOf(result), result.value()))
                .toList();
        if (verdict.isEmpty() || accepted.isEmpty()) {
            return NO_RESULT;
        }
        if (verdict.get()) {
            return MET;
        }
        var newest = accepted.getLast();
        if (target.year() == null || newest.year() >= target.year()) {
            return BELOW;
        }
        var start = start(target, accepted);
        return start == null ? NO_START : judge(target, start, newest);
    }

    /**
     * The baseline when its year is before that of the newest result; otherwise the earliest accepted result of an
     * earlier year; null when there is neither.
     */
    private static @Nullable Point start(Target target, List<Point> accepted) {
        int newest = accepted.getLast().year();
        var baseline = target.baseline();
        var year = target.baselineYear();
        if (baseline != null && year != null && year < newest) {
            return new Point(year, baseline);
        }
        var first = accepted.getFirst();
        return first.year() < newest ? first : null;
    }

    private static TargetPace judge(Target target, Point start, Point newest) {
        var goal = target.value();
        var last = target.year();
        if (goal == null || last == null) {
            return NO_RESULT;
        }
        var expected = expected(start, new Point(last, goal), newest.year());
        // A goal below the start asks for a decrease: then a result on track is not above the line.
        boolean falling = goal.compareTo(start.value()) < 0;
        int order = newest.value().compareTo(expected);
        return (falling ? order <= 0 : order >= 0) ? ON_TRACK : BELOW;
    }

    private static BigDecimal expected(Point start, Point goal, int year) {
        var share = BigDecimal.valueOf(year - start.year())
                .divide(BigDecimal.valueOf(goal.year() - start.year()), MathContext.DECIMAL32);
        return start.value().add(goal.value().subtract(start.value()).multiply(share));
    }

    private static int yearOf(TargetResults.Result result) {
        return Integer.parseInt(result.period().substring(0, 4));
    }
}
