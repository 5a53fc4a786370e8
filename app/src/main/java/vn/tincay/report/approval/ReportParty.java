package vn.tincay.report.approval;

import java.util.EnumSet;
import java.util.Set;
import vn.tincay.report.Report;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** What a viewer is to a report. */
public enum ReportParty {
    /** Drafts for its agency, the head included. */
    DRAFTER,
    /** Drafts for its agency and is not its head. */
    OFFICER,
    OWN_HEAD,
    /** Drafts for the agency it is sent to. */
    RECEIVER,
    /** A head of its agency, or above: one who finds the report at all. */
    HEAD;

    public static Set<ReportParty> of(Viewer viewer, Report report) {
        var parties = EnumSet.noneOf(ReportParty.class);
        boolean head = viewer.is(Role.HEAD);
        if (head) {
            parties.add(HEAD);
        }
        if (viewer.role().drafts()) {
            if (report.isOf(viewer.agency())) {
                parties.add(DRAFTER);
                parties.add(head ? OWN_HEAD : OFFICER);
            }
            if (report.isSentTo(viewer.agency())) {
                parties.add(RECEIVER);
            }
        }
        return parties;
    }
}
