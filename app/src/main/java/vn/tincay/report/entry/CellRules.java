package vn.tincay.report.entry;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.report.form.Cell;

/** The rules of a cell for numeric values. */
public final class CellRules {

    private CellRules() {}

    /** The problem of the value in this cell; null when it may be stored. */
    public static @Nullable Problem problem(Cell cell, BigDecimal value) {
        return CellInput.read(cell, value).problem();
    }
}
