package vn.tincay.report.aggregate;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.report.ReportState;

/**
 * What a consolidated report stands on, as it is now or as it was signed.
 *
 * @param asked how many report to this agency on the form in this period
 * @param taken on how many of their reports it stands
 * @param missing those whose reports it does not stand on, by name
 * @param early whether its figures have not closed yet
 * @param fresh accepted reports that it does not stand on yet, or in an older version; 0 once signed
 * @param stale whether something it stands on was taken back or replaced
 * @param reason why it is made although incomplete or early; null while nobody gave one
 */
public record ConsolidationBasis(
        int asked,
        int taken,
        List<Missing> missing,
        boolean early,
        int fresh,
        boolean stale,
        @Nullable String reason) {

    /** An agency below whose report is not taken in; agency and state are null in what was signed. */
    public record Missing(
            @Nullable UUID agency, String name, @Nullable ReportState state) {}

    public ConsolidationBasis {
        missing = List.copyOf(missing);
    }

    /** Whether anybody reports to this agency: otherwise there is nothing to stand on. */
    public boolean isAsked() {
        return asked > 0;
    }

    public boolean isComplete() {
        return taken == asked;
    }

    /** Incomplete, or made before its figures closed: whoever consolidates, signs or approves it says why. */
    public boolean needsReason() {
        return isAsked() && (!isComplete() || early);
    }
}
