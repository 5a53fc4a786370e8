package vn.tincay.site.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.plan.Plan;
import vn.tincay.plan.calendar.CalendarDay;

/**
 * "Việc hôm nay": what came back, then three groups of lines, most urgent first; below them what comes next.
 *
 * @param ahead the next days of the calendar that are not done
 * @param plans own plans first
 * @param rosters how far those below are with their reports
 */
public record HomePage(
        List<Line> returned,
        List<Line> overdue,
        List<Line> thisWeek,
        List<Line> toDecide,
        List<CalendarDay> ahead,
        List<Plan> plans,
        List<Sent> rosters) {

    /** So many of those below have sent the report. */
    public record Sent(String title, Problem period, long sent, long all, String href) {}

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

    /**
     * Lines that ask for the same of several agencies, under one title.
     *
     * @param lines at least one
     */
    public record Group(List<Line> lines) {

        /** Fewer are quicker to read one by one. */
        private static final int SEVERAL = 4;

        public Line first() {
            return lines.getFirst();
        }

        public boolean isSeveral() {
            return lines.size() >= SEVERAL;
        }
    }

    /** Lines of one thing from several agencies stand together, where the first of them stood. */
    public static List<Group> grouped(List<Line> lines) {
        var groups = new LinkedHashMap<List<@Nullable Object>, List<Line>>();
        lines.forEach(line -> groups.computeIfAbsent(
                        Arrays.asList(line.action(), line.title(), line.period()), key -> new ArrayList<>())
                .add(line));
        return groups.values().stream()
                .flatMap(group -> group.size() >= Group.SEVERAL
                        ? Stream.of(new Group(List.copyOf(group)))
                        : group.stream().map(line -> new Group(List.of(line))))
                .toList();
    }

    /** Everything past its day, a returned report too. */
    public long late(LocalDate today) {
        return overdue.size()
                + returned.stream()
                        .filter(line -> line.due() != null && line.due().isBefore(today))
                        .count();
    }

    public boolean isEmpty() {
        return returned.isEmpty() && overdue.isEmpty() && thisWeek.isEmpty() && toDecide.isEmpty();
    }
}
