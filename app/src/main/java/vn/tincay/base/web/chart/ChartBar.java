package vn.tincay.base.web.chart;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Position and size of one value in the drawing, as SVG attributes: horizontally in per cent of the drawing's width,
 * vertically in em of its text.
 *
 * @param series number of the series, from 0
 * @param value null for a gap, which has a label but no bar
 */
public record ChartBar(
        Chart.Category category,
        int series,
        @Nullable BigDecimal value,
        String x,
        String y,
        String width,
        String height,
        String wordsX,
        String wordsY) {

    static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    static String em(double value) {
        return String.format(Locale.ROOT, "%.2fem", value);
    }
}
