package vn.tincay.base.web.chart;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where one value stands in its drawing. Lengths are written as SVG attributes: across in per cent of the drawing, which
 * is as wide as its page, up and down in em of its text, which is the reader's.
 *
 * @param series its number, from 0
 * @param value null for a gap, which has words and no bar
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
