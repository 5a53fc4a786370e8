package vn.tincay.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.report.approval.ReportStep;

/** Something that happened to a report, by hand or by machine. */
public sealed interface ReportChange {

    String who();

    Instant at();

    /** A figure from its value before the first of the changes to that after the last. */
    record OfFigure(
            int place, @Nullable Long before, @Nullable Long after, String who, Instant at) implements ReportChange {}

    record OfWords(String part, String before, String after, String who, Instant at) implements ReportChange {}

    /** A sum from below that moved because a consolidation took in other reports. */
    record OfSum(int place, @Nullable Long before, @Nullable Long after, String who, Instant at)
            implements ReportChange {}

    /** Agencies whose reports a consolidation took in, took in anew, or left out. */
    record OfSources(Taking taking, List<String> agencies, String who, Instant at) implements ReportChange {}

    /** What a consolidation did with a report below. */
    enum Taking {
        IN,
        ANEW,
        OUT
    }

    record OfStep(ReportStep step, @Nullable String reason, String who, Instant at) implements ReportChange {}
}
