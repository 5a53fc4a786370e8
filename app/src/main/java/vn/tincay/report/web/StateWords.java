package vn.tincay.report.web;

import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.StatusTone;
import vn.tincay.report.Report;
import vn.tincay.report.ReportState;

/**
 * Message key and colour of a report's state. A locked report is shown as approved; a late report that is still a
 * draft, or does not exist, is shown as late.
 */
public record StateWords(String key, StatusTone tone) {

    /** The state of a report, or of a report that does not exist yet. */
    static StateWords of(@Nullable Report report, boolean late) {
        return report == null ? of(null, false, late) : of(report.state(), report.locked(), late);
    }

    public static StateWords of(@Nullable ReportState state, boolean locked, boolean late) {
        if (locked) {
            return new StateWords("report.state.APPROVED", StatusTone.DONE);
        }
        if (state == null) {
            return late
                    ? new StateWords("report.state.LATE", StatusTone.OVERDUE)
                    : new StateWords("report.state.NONE", StatusTone.NEUTRAL);
        }
        return switch (state) {
            case DRAFT ->
                late
                        ? new StateWords("report.state.LATE", StatusTone.OVERDUE)
                        : new StateWords("report.state.DRAFT", StatusTone.OPEN);
            case SUBMITTED -> new StateWords("report.state.SUBMITTED", late ? StatusTone.OVERDUE : StatusTone.SOON);
            case SENT -> new StateWords(late ? "report.state.SENT_LATE" : "report.state.SENT", StatusTone.INFO);
            case RETURNED -> new StateWords("report.state.RETURNED", StatusTone.RETURNED);
            case ACCEPTED -> new StateWords("report.state.ACCEPTED", late ? StatusTone.DONE_LATE : StatusTone.DONE);
            case CORRECTING -> new StateWords("report.state.CORRECTING", StatusTone.RETURNED);
        };
    }
}
