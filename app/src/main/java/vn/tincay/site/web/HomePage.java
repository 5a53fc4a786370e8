package vn.tincay.site.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;

/** "Việc hôm nay": what came back, then three groups of lines, most urgent first. */
public record HomePage(List<Line> returned, List<Line> overdue, List<Line> thisWeek, List<Line> toDecide) {

    /**
     * One thing to do.
     *
     * @param action message key of the one action, {@code site.home.action.…}
     * @param period of a report, as a message; null otherwise
     * @param from the agency it comes from, empty when it is the own one
     */
    public record Line(
            String action,
            String title,
            @Nullable Problem period,
            String from,
            @Nullable LocalDate due,
            String href) {}

    public boolean isEmpty() {
        return returned.isEmpty() && overdue.isEmpty() && thisWeek.isEmpty() && toDecide.isEmpty();
    }
}
