package vn.tincay.report.receipt;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tincay.report.form.Cell;

/**
 * A figure that the receiver should look at before accepting the report. Unusual does not mean wrong.
 *
 * @param value the value of this period; null when it is not reported
 * @param before the value of the previous period
 * @param beforeSigned whether {@code before} comes from a signed report; otherwise it comes from a spreadsheet
 */
public record UnusualFigure(
        Cell cell, Reason reason, @Nullable BigDecimal value, BigDecimal before, boolean beforeSigned) {

    /** Why a figure is unusual. The first reason that applies is given. */
    public enum Reason {
        /** Reported in the previous period and not in this one. */
        MISSING,
        /** Zero in the previous period and not in this one. */
        FROM_ZERO,
        TO_ZERO,
        /** At least ten times the value of the previous period. */
        TENFOLD,
        /** At most a tenth of the value of the previous period. */
        TENTH,
        /** Its change is far from the usual change in the reports of the other reporters. */
        OTHER_CHANGE
    }
}
