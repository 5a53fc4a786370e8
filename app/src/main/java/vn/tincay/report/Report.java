package vn.tincay.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.report.approval.HasReportState;
import vn.tincay.report.approval.ReportParty;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.form.Figures;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Viewer;

/**
 * One form of one agency for one period.
 *
 * @param form code of the form
 * @param receiver the agency to which the report is sent; null at the top of the line of reporting
 * @param receiverName null when {@code receiver} is null
 * @param level level of the reporting agency, as forms name it
 * @param version the newest signed version, 0 before the first
 * @param figures the agency's own entries as stored now, which agencies above must not see
 */
public record Report(
        UUID id,
        String form,
        Period period,
        UUID agency,
        String agencyName,
        @Nullable UUID receiver,
        @Nullable String receiverName,
        String level,
        ReportState state,
        boolean locked,
        int version,
        Instant savedAt,
        Figures figures)
        implements HasReportState {

    /** A copy of this report with other figures, saved at the given moment. */
    public Report withFigures(Figures others, Instant at) {
        return new Report(
                id,
                form,
                period,
                agency,
                agencyName,
                receiver,
                receiverName,
                level,
                state,
                locked,
                version,
                at,
                others);
    }

    public boolean allows(ReportStep step) {
        return step.isOpen(this);
    }

    /** Whether the viewer's role may take the step, in whatever state the report is. */
    public boolean roleAllows(ReportStep step, Viewer viewer) {
        return step.isBy(ReportParty.of(viewer, this));
    }

    /** Whether this viewer may take the step now. */
    public boolean allows(ReportStep step, Viewer viewer) {
        return allows(step) && roleAllows(step, viewer);
    }

    public boolean isOf(UUID someAgency) {
        return agency.equals(someAgency);
    }

    public boolean isSentTo(UUID someAgency) {
        return someAgency.equals(receiver);
    }

    /** The number of the next signed version. */
    public int nextVersion() {
        return version + 1;
    }

    /**
     * The version that the reporting agency works with: the newest one while the receiver has it, otherwise the next
     * one.
     */
    public int workingVersion() {
        return state.isSent() ? version : nextVersion();
    }
}
