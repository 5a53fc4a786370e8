package vn.tincay.plan.target;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contradiction within a target: its text names figures in the target's unit, and none of them is its value, so
 * probably only one of the two was changed. It is shown as a question and never refused, since the paper may state it
 * so.
 *
 * @param figures the figures in the text, in their order
 */
public record Contradiction(List<BigDecimal> figures, BigDecimal value, String unit) {

    /**
     * The contradiction; null when value or unit is missing, when the text names the value, or when it names no figure
     * in this unit.
     */
    public static @Nullable Contradiction of(String text, @Nullable BigDecimal value, @Nullable String unit) {
        if (value == null || unit == null || unit.isBlank()) {
            return null;
        }
        var figures =
                StatedFigure.in(text, unit).stream().map(StatedFigure::value).toList();
        return figures.isEmpty() || figures.stream().anyMatch(one -> one.compareTo(value) == 0)
                ? null
                : new Contradiction(figures, value, unit.strip());
    }
}
