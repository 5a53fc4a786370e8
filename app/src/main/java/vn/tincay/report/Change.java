package vn.tincay.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to a report, by hand or by machine. */
public sealed interface Change {

    String who();

    Instant at();

    /** A figure from its value before the first of the changes to that after the last. */
    record OfFigure(
            int place, @Nullable Long before, @Nullable Long after, String who, Instant at) implements Change {}

    record OfWords(String part, String before, String after, String who, Instant at) implements Change {}

    record OfStep(Step step, @Nullable String reason, String who, Instant at) implements Change {}
}
