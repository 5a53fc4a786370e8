package vn.tincay.report.receipt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.tincay.report.form.CellType;

/**
 * How one cell changed in the reports of all agencies with one receiver, and whether one change is far from the others:
 * the modified z-score of Iglewicz and Hoaglin (How to Detect and Handle Outliers, 1993), which a few wrong figures do
 * not distort. Counts and money are compared by their growth, percentages and other numbers by their difference.
 */
final class CommonChange {

    /** With fewer reports no change can be called common, so none is far from it. */
    static final int FEWEST_REPORTS = 8;

    /** The limit that Iglewicz and Hoaglin recommend. */
    private static final double LIMIT = 3.5;

    /** Makes the median of absolute deviations comparable with a standard deviation. */
    private static final double MEDIAN_TO_DEVIATION = 1.4826;

    /**
     * The same factor for the mean of absolute deviations, which is used when their median is zero.
     */
    private static final double MEAN_TO_DEVIATION = 1.2533;

    private final CellType type;
    private final List<Double> changes = new ArrayList<>();

    CommonChange(CellType type) {
        this.type = type;
    }

    void add(BigDecimal value, BigDecimal before) {
        changes.add(change(value, before));
    }

    boolean isFar(BigDecimal value, BigDecimal before) {
        if (changes.size() < FEWEST_REPORTS) {
            return false;
        }
        double middle = median(changes.stream().mapToDouble(change -> change).toArray());
        double[] distances = changes.stream()
                .mapToDouble(change -> Math.abs(change - middle))
                .toArray();
        double spread = MEDIAN_TO_DEVIATION * median(distances);
        if (spread == 0) {
            spread = MEAN_TO_DEVIATION * Arrays.stream(distances).average().orElse(0);
        }
        return spread > 0 && Math.abs(change(value, before) - middle) / spread > LIMIT;
    }

    /** The change of one cell. For growth, one is added to both values, so that growth from zero is defined. */
    private double change(BigDecimal value, BigDecimal before) {
        return switch (type) {
            case COUNT, MONEY -> Math.log((value.doubleValue() + 1) / (before.doubleValue() + 1));
            case PERCENT, NUMBER -> value.doubleValue() - before.doubleValue();
        };
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
