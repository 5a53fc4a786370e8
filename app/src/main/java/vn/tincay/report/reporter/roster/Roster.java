package vn.tincay.report.reporter.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.reminder.Reminded;
import vn.tincay.report.ReportState;
import vn.tincay.report.deadline.ReportDeadlines;
import vn.tincay.report.period.Period;

/** The reporters to an agency on one form for one period, with their progress. */
public record Roster(String form, Period period, UUID receiver, String receiverName, List<Line> lines) {

    public Roster {
        lines = List.copyOf(lines);
    }

    /**
     * @param state null when the report does not exist yet
     * @param report id of the report; null when it does not exist yet
     * @param version the newest signed version, 0 while there is none
     * @param signedAt when the newest version was signed; null while none is
     * @param firstSignedAt when the first version was signed; null while none is
     * @param late whether the report was sent after its due day, or is not sent although that day has passed
     * @param below how many agencies report to this one
     * @param reminded the reminders that the receiver sent; null for none
     * @param savedBy the person who changed the draft last; null for nobody
     */
    public record Line(
            UUID agency,
            String agencyName,
            String level,
            @Nullable UUID report,
            @Nullable ReportState state,
            boolean locked,
            int version,
            @Nullable Instant signedAt,
            @Nullable Instant firstSignedAt,
            LocalDate due,
            boolean late,
            int below,
            @Nullable Reminded reminded,
            @Nullable UUID savedBy) {

        public boolean isSent() {
            return state != null && state.isSent();
        }

        public boolean isReturned() {
            return state == ReportState.RETURNED || state == ReportState.CORRECTING;
        }
    }

    /** The levels of the reporters, highest first. */
    public List<String> levels() {
        return lines.stream()
                .map(Line::level)
                .distinct()
                .sorted(Comparator.comparing(ReportDeadlines::depth))
                .toList();
    }

    public long all() {
        return lines.size();
    }

    public long sent() {
        return lines.stream().filter(Line::isSent).count();
    }

    public long accepted() {
        return lines.stream()
                .filter(line -> line.state() == ReportState.ACCEPTED)
                .count();
    }

    /** How many reports are sent and neither accepted nor returned. */
    public long waiting() {
        return lines.stream().filter(line -> line.state() == ReportState.SENT).count();
    }

    public long late() {
        return lines.stream().filter(Line::late).count();
    }

    public long returned() {
        return lines.stream().filter(Line::isReturned).count();
    }

    /** The reporters who have not sent, to be reminded. */
    public List<Line> missing() {
        return lines.stream().filter(line -> !line.isSent()).toList();
    }
}
