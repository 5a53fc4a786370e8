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
    /** The head of an agency that may see the report. */
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

    /** The roles of a viewer towards every report of the viewer's agency, including reports that do not exist yet. */
    public static Set<ReportParty> ofOwn(Viewer viewer) {
        return !viewer.role().drafts()
                ? Set.of()
                : viewer.is(Role.HEAD) ? EnumSet.of(HEAD, DRAFTER, OWN_HEAD) : EnumSet.of(DRAFTER, OFFICER);
    }

    /** The roles of a viewer towards reports sent to the viewer's agency, besides {@link #HEAD}. */
    public static Set<ReportParty> ofReceived(Viewer viewer) {
        return viewer.role().drafts() ? EnumSet.of(RECEIVER) : Set.of();
    }
}
