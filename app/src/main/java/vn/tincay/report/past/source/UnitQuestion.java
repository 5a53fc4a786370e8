package vn.tincay.report.past.source;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tincay.report.form.Cell;

/**
 * Whether the figures of a column are to be converted, because the file gives another unit of measure than the form.
 *
 * @param written the unit of the file
 * @param factor by what a figure is multiplied to be in the unit of the form
 * @param answer {@link #CONVERT} or {@link #KEEP}; null while it is open
 */
public record UnitQuestion(
        String written, BigDecimal factor, @Nullable String answer) {

    public static final String CONVERT = "convert";

    /** The figures are in the unit of the form already. */
    public static final String KEEP = "keep";

    /** The question about a column; empty when the file gives no unit, or that of the form. */
    public static Optional<UnitQuestion> of(
            HeadedColumn column, TableLayout layout, Cell cell, @Nullable String answer) {
        var wanted = MeasureUnit.read(cell.unit().vi()).orElse(null);
        if (wanted == null || cell.isComputed()) {
            return Optional.empty();
        }
        return MeasureUnit.of(column, layout)
                .flatMap(unit -> unit.factorTo(wanted)
                        .map(factor -> new UnitQuestion(
                                unit.words(), factor, CONVERT.equals(answer) || KEEP.equals(answer) ? answer : null)));
    }

    public boolean isOpen() {
        return answer == null;
    }

    /** The factor that applies by the answer; 1 while the question is open. */
    public BigDecimal appliedFactor() {
        return CONVERT.equals(answer) ? factor : BigDecimal.ONE;
    }

    public boolean isDivision() {
        return factor.compareTo(BigDecimal.ONE) < 0;
    }

    /** The factor as a number above 1, by which figures are multiplied or divided. */
    public BigDecimal wholeFactor() {
        return isDivision() ? BigDecimal.ONE.divide(factor) : factor;
    }
}
