package vn.tincay.agency;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A span of days that includes both ends; {@code to} is null while it lasts. */
public record DaySpan(LocalDate from, @Nullable LocalDate to) {

    /** The days in both spans; empty when there are none. */
    public Optional<DaySpan> and(@Nullable LocalDate otherFrom, @Nullable LocalDate otherTo) {
        var start = otherFrom == null || otherFrom.isBefore(from) ? from : otherFrom;
        var end = to == null || (otherTo != null && otherTo.isBefore(to)) ? otherTo : to;
        return end != null && end.isBefore(start) ? Optional.empty() : Optional.of(new DaySpan(start, end));
    }
}
