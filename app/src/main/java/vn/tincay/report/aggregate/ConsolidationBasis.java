package vn.tincay.report.aggregate;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.report.ReportState;

/**
 * Which of the due reports a consolidated report includes, and which are missing, now or when it was signed.
 *
 * @param due how many reports are due to this agency on the form in this period
 * @param included how many of them are included
 * @param missing the agencies whose reports are not included
 * @param early whether the period's figures are not yet closed
 * @param toInclude number of accepted reports not yet included, or only in an older version; 0 once signed
 * @param stale whether an included version was returned or replaced
 * @param reason why the report is made although incomplete or early; null while none was given
 */
public record ConsolidationBasis(
        int due,
        int included,
        List<Missing> missing,
        boolean early,
        int toInclude,
        boolean stale,
        @Nullable String reason) {

    /** An agency whose report is not included; its id ({@code agency}) and state are null for a signed version. */
    public record Missing(
            @Nullable UUID agency, String name, @Nullable ReportState state) {}

    public ConsolidationBasis {
        missing = List.copyOf(missing);
    }

    /** Whether any report is due to this agency; otherwise there is nothing to consolidate. */
    public boolean hasDueReports() {
        return due > 0;
    }

    public boolean isComplete() {
        return included == due;
    }

    /** Whether those who consolidate, sign or approve must give a reason: the report is incomplete or early. */
    public boolean needsReason() {
        return hasDueReports() && (!isComplete() || early);
    }
}
