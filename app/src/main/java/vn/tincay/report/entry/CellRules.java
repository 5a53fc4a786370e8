package vn.tincay.report.entry;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.report.form.Cell;

/** The rules of a cell for numeric values. */
public final class CellRules {

    private CellRules() {}

    /** Why the value may not be stored in this cell; null when it may. */
    public static @Nullable Problem problem(Cell cell, BigDecimal value) {
        return CellInput.read(cell, value).problem();
    }
}
