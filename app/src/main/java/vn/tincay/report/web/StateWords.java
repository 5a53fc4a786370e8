package vn.tincay.report.web;

import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Tone;
import vn.tincay.report.Report;
import vn.tincay.report.ReportState;

/** Message key and colour of a report's state. Late overrides "not sent", approved overrides accepted. */
public record StateWords(String key, Tone tone) {

    /** The state of a report, or of a report that does not exist yet. */
    static StateWords of(@Nullable Report report, boolean late) {
        return report == null ? of(null, false, late) : of(report.state(), report.locked(), late);
    }

    public static StateWords of(@Nullable ReportState state, boolean locked, boolean late) {
        if (locked) {
            return new StateWords("report.state.APPROVED", Tone.DONE);
        }
        if (state == null) {
            return late
                    ? new StateWords("report.state.LATE", Tone.OVERDUE)
                    : new StateWords("report.state.NONE", Tone.NEUTRAL);
        }
        return switch (state) {
            case DRAFT ->
                late
                        ? new StateWords("report.state.LATE", Tone.OVERDUE)
                        : new StateWords("report.state.DRAFT", Tone.OPEN);
            case SUBMITTED -> new StateWords("report.state.SUBMITTED", late ? Tone.OVERDUE : Tone.SOON);
            case SENT -> new StateWords(late ? "report.state.SENT_LATE" : "report.state.SENT", Tone.INFO);
            case RETURNED -> new StateWords("report.state.RETURNED", Tone.RETURNED);
            case ACCEPTED -> new StateWords("report.state.ACCEPTED", late ? Tone.DONE_LATE : Tone.DONE);
            case CORRECTING -> new StateWords("report.state.CORRECTING", Tone.RETURNED);
        };
    }
}
