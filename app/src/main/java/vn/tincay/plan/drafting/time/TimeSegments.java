package vn.tincay.plan.drafting.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.drafting.time.NamedSpan.Unit;
import vn.tincay.plan.task.content.Recurrence;

/**
 * The separate times that words name: "từ … đến …" is one time, "tháng 5 và tháng 9" are two. Of a time within
 * another one, such as "quý IV (trước 15/12)", only the narrower counts.
 */
final class TimeSegments {

    private static final Pattern RANGE = Pattern.compile(
            "[ ,;(]*(?:-|den|toi)[ ,;(]*(?:(?:het|ngay|thang|quy|nam|truoc|cham nhat|muon nhat|la|vao)[ ,;(]*)*");

    /** The interval between two or four times that are equally far apart in a year. */
    private static final Map<Integer, Recurrence> STEPS = Map.of(2, Recurrence.HALF_YEAR, 4, Recurrence.QUARTER);

    /**
     * One time.
     *
     * @param unit the unit that names its end
     * @param open whether the words name no year
     * @param sure false when the words leave its end open to doubt
     */
    record Segment(LocalDate first, LocalDate last, Unit unit, boolean open, boolean sure) {

        boolean isWithin(Segment other) {
            return !first.isBefore(other.first) && !last.isAfter(other.last);
        }

        boolean isDirectlyBefore(Segment next) {
            return last.plusDays(1).equals(next.first) && unit != Unit.HALF;
        }
    }

    private TimeSegments() {}

    /**
     * The times in the order of their last days.
     *
     * @param words the words around the spans
     */
    static List<Segment> of(List<NamedSpan> spans, String words, int fromYear) {
        var found = new ArrayList<Segment>();
        for (int i = 0; i < spans.size(); i++) {
            var year = year(spans, i);
            var span = spans.get(i);
            var each = new Segment(
                    span.firstDay(year == null ? fromYear : year),
                    span.lastDay(year == null ? fromYear : year),
                    span.unit(),
                    year == null,
                    !span.vague());
            boolean range = i > 0
                    && RANGE.matcher(words.substring(spans.get(i - 1).end(), span.start()))
                            .matches();
            found.add(range ? join(found.removeLast(), each, spans.get(i - 1).year() == null) : each);
        }
        var apart = found.stream()
                .filter(one -> found.stream().noneMatch(other -> isNarrower(other, one, found)))
                .sorted(Comparator.comparing(Segment::last))
                .toList();
        return merged(apart);
    }

    /** The year of a span: its own, else that of the next span with one, else that of the last one before it. */
    private static @Nullable Integer year(List<NamedSpan> spans, int at) {
        for (int i = at; i < spans.size(); i++) {
            if (spans.get(i).year() != null) {
                return spans.get(i).year();
            }
        }
        for (int i = at - 1; i >= 0; i--) {
            if (spans.get(i).year() != null) {
                return spans.get(i).year();
            }
        }
        return null;
    }

    /** The range between two times; "tháng 11 đến tháng 02/2027" begins in the year before. */
    private static Segment join(Segment from, Segment to, boolean yearOpen) {
        boolean wraps = from.first().isAfter(to.last());
        boolean sure = to.sure() && (!wraps || yearOpen && !to.open());
        var last = wraps && to.open() ? to.last().plusYears(1) : to.last();
        var first = wraps && !to.open() ? from.first().minusYears(1) : from.first();
        return new Segment(first, last, to.unit(), to.open(), sure);
    }

    private static boolean isNarrower(Segment one, Segment other, List<Segment> all) {
        return one != other && one.isWithin(other) && (!other.isWithin(one) || all.indexOf(one) < all.indexOf(other));
    }

    /** Joins times that follow each other without a gap: "quý II, III". Two halves of a year stay apart. */
    private static List<Segment> merged(List<Segment> apart) {
        var joined = new ArrayList<Segment>();
        for (var next : apart) {
            if (!joined.isEmpty() && joined.getLast().isDirectlyBefore(next)) {
                var before = joined.removeLast();
                joined.add(new Segment(
                        before.first(), next.last(), next.unit(), next.open(), before.sure() && next.sure()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    /** The interval of times that are equally far apart through a year, such as 15/6 and 15/12; null for others. */
    static @Nullable Recurrence step(List<Segment> times) {
        var step = STEPS.get(times.size());
        if (step == null || times.stream().anyMatch(time -> !time.sure())) {
            return null;
        }
        int months = 12 / times.size();
        for (int i = 1; i < times.size(); i++) {
            var due = times.getFirst().last().plusMonths((long) months * i);
            var last = times.get(i).last();
            boolean ends = isMonthEnd(times.getFirst().last()) && isMonthEnd(last) && due.getMonth() == last.getMonth();
            if (!due.equals(last) && !(ends && due.getYear() == last.getYear())) {
                return null;
            }
        }
        return step;
    }

    /** The first due day of an interval; null when its due days are the ends of quarters or half-years. */
    static @Nullable LocalDate firstDue(List<Segment> times) {
        var first = times.getFirst().last();
        var period = Month.of(12 / times.size());
        return isMonthEnd(first) && first.getMonth() == period ? null : first;
    }

    private static boolean isMonthEnd(LocalDate day) {
        return day.plusDays(1).getDayOfMonth() == 1;
    }
}
