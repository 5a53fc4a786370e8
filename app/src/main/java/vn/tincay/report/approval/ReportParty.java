package vn.tincay.report.approval;

import java.util.EnumSet;
import java.util.Set;
import vn.tincay.report.Report;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** The roles a viewer can have towards a report. */
public enum ReportParty {
    /** Drafts for the reporting agency; includes its head. */
    DRAFTER,
    /** Drafts for the reporting agency and is not its head. */
    OFFICER,
    OWN_HEAD,
    /** Drafts for the receiving agency. */
    RECEIVER,
    /** A head of the reporting agency or of one above. */
    HEAD;

    public static Set<ReportParty> of(Viewer viewer, Report report) {
        var parties = EnumSet.noneOf(ReportParty.class);
        if (viewer.is(Role.HEAD)) {
            parties.add(HEAD);
        }
        if (report.isOf(viewer.agency())) {
            parties.addAll(ofOwn(viewer));
        }
        if (report.isSentTo(viewer.agency())) {
            parties.addAll(ofReceived(viewer));
        }
        return parties;
    }

    /** What a viewer is to the reports of their agency, begun or not; the same for each of them. */
    public static Set<ReportParty> ofOwn(Viewer viewer) {
        return !viewer.role().drafts()
                ? Set.of()
                : viewer.is(Role.HEAD) ? EnumSet.of(HEAD, DRAFTER, OWN_HEAD) : EnumSet.of(DRAFTER, OFFICER);
    }

    /** What a viewer is to the reports that are sent to their agency, beside {@link #HEAD}. */
    public static Set<ReportParty> ofReceived(Viewer viewer) {
        return viewer.role().drafts() ? EnumSet.of(RECEIVER) : Set.of();
    }
}
