package vn.tincay.plan.task.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule that computes the progress of a task from the parts below it. A part without a report counts as 0 %. */
public enum ProgressRule {
    /** The sum of the figures as a share of the task's goal, or else of the sum of the parts' goals. */
    SUM,
    /** The weighted mean of the percentages. */
    WEIGHTED,
    /** The lowest percentage. */
    WORST;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** One part below: progress, weight and goal. */
    public record Part(
            TaskProgress progress,
            BigDecimal weight,
            @Nullable BigDecimal goal) {}

    public TaskProgress combine(List<Part> parts, @Nullable BigDecimal goal) {
        var figure = sumOfFigures(parts);
        if (parts.stream().allMatch(part -> part.progress().isUnknown())) {
            return TaskProgress.UNKNOWN;
        }
        return switch (this) {
            case SUM -> {
                var total = goal == null ? sumOfGoals(parts) : goal;
                // Without a goal of the task or of each part, the percentage is the weighted mean.
                yield total == null
                        ? new TaskProgress(weightedMean(parts), figure)
                        : new TaskProgress(share(figure == null ? BigDecimal.ZERO : figure, total), figure);
            }
            case WEIGHTED -> new TaskProgress(weightedMean(parts), figure);
            case WORST ->
                new TaskProgress(
                        parts.stream()
                                .mapToInt(part -> part.progress().percentOrZero())
                                .min()
                                .orElse(0),
                        figure);
        };
    }

    /** A figure as a percentage of its goal, limited to 0–100. */
    static int share(BigDecimal figure, BigDecimal goal) {
        return figure.multiply(HUNDRED)
                .divide(goal, 0, RoundingMode.FLOOR)
                .min(HUNDRED)
                .max(BigDecimal.ZERO)
                .intValue();
    }

    private static @Nullable BigDecimal sumOfFigures(List<Part> parts) {
        BigDecimal sum = null;
        for (var part : parts) {
            var figure = part.progress().figure();
            if (figure != null) {
                sum = sum == null ? figure : sum.add(figure);
            }
        }
        return sum;
    }

    private static @Nullable BigDecimal sumOfGoals(List<Part> parts) {
        var sum = BigDecimal.ZERO;
        for (var part : parts) {
            if (part.goal() == null) {
                return null;
            }
            sum = sum.add(part.goal());
        }
        return sum;
    }

    private static int weightedMean(List<Part> parts) {
        var sum = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (var part : parts) {
            sum = sum.add(
                    part.weight().multiply(BigDecimal.valueOf(part.progress().percentOrZero())));
            weights = weights.add(part.weight());
        }
        return sum.divide(weights, 0, RoundingMode.FLOOR).intValue();
    }
}
