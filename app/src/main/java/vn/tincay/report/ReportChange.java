package vn.tincay.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.report.approval.ReportStep;

/** A change of a report, made by a person or by a system. */
public sealed interface ReportChange {

    String who();

    Instant at();

    /**
     * A changed figure: its value before the first and after the last change since a given moment.
     *
     * @param position index of the cell among the stored figures ({@link vn.tincay.report.form.Cell#position})
     * @param before stored value, scaled by the decimals of the cell; null when nothing was reported
     * @param after stored value after the last change, scaled like {@code before}; null when nothing is reported
     */
    record FigureChanged(
            int position, @Nullable Long before, @Nullable Long after, String who, Instant at)
            implements ReportChange {}

    record NarrativeChanged(String narrative, String before, String after, String who, Instant at)
            implements ReportChange {}

    /**
     * A sum of the reports below that changed because a consolidation included other reports or versions.
     *
     * @param position index of the cell among the stored figures
     * @param before as in {@link FigureChanged}
     * @param after as in {@link FigureChanged}
     */
    record SumChanged(
            int position, @Nullable Long before, @Nullable Long after, String who, Instant at)
            implements ReportChange {}

    /** Agencies whose reports a consolidation added, updated or left out. */
    record SourcesChanged(SourceChange change, List<String> agencies, String who, Instant at) implements ReportChange {}

    /** How a consolidation treated a report below. */
    enum SourceChange {
        ADDED,
        UPDATED,
        LEFT_OUT
    }

    /**
     * A step that was taken on the report.
     *
     * @param reason null when the step has none
     */
    record StepTaken(ReportStep step, @Nullable String reason, String who, Instant at) implements ReportChange {}
}
