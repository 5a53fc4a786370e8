package vn.tincay.plan.drafting.time;

import java.util.List;
import java.util.regex.Pattern;
import vn.tincay.plan.drafting.time.NamedSpan.Unit;
import vn.tincay.plan.drafting.time.TimeSegments.Segment;
import vn.tincay.plan.drafting.time.UnderstoodTime.Doubt;
import vn.tincay.plan.task.content.Recurrence;
import vn.tincay.plan.task.content.Timing;

/**
 * The spans of time and the interval that one wording names.
 *
 * @param plain the folded words
 * @param around the folded words, without those of {@code spans} and {@code rhythm}
 */
record NamedTimes(String plain, String around, List<NamedSpan> spans, RhythmInWords rhythm, int fromYear, int toYear) {
    private static final Pattern FROM_ONLY =
            Pattern.compile("(?:^|[^\\p{L}])(?:tu|bat dau)(?: ngay| het| dau| khoang)*[ :]*$");
    private static final Pattern BEFORE = Pattern.compile("(?:^|[^\\p{L}])truoc(?: thoi diem)? $");
    private static final Pattern FIRST_TIME = Pattern.compile("(?:lan dau|bat dau|ke tu)(?: tu)?(?: ngay)? $");

    UnderstoodTime time() {
        var shorter = rhythm.shorter();
        var named = rhythm.yearly() || shorter != null
                ? spans.stream()
                        .filter(span -> span.unit() != Unit.YEAR || span.vague())
                        .toList()
                : spans;
        if (shorter != null) {
            return rhythm.first() != null || named.isEmpty()
                    ? sure(new Timing.Recurring(shorter, rhythm.first()))
                    : repeated(shorter, named);
        }
        if (named.isEmpty()) {
            return sure(new Timing.Recurring(Recurrence.YEAR, null));
        }
        var first = named.getFirst();
        var before = plain.substring(0, first.start());
        var times = TimeSegments.of(named, around, fromYear);
        boolean oneSpan = named.size() == 1
                && !plain.substring(first.start(), first.end()).matches(".*(?:-|den).*");
        if (oneSpan && rhythm.isNone() && FROM_ONLY.matcher(before).find()) {
            return UnderstoodTime.unclear();
        }
        if (times.size() == 1
                && first.unit() != Unit.DAY
                && !first.vague()
                && BEFORE.matcher(before).find()) {
            return doubted(new Timing.ByDate(times.getFirst().first().minusDays(1)), Doubt.VAGUE);
        }
        return times.size() == 1 ? single(times.getFirst()) : several(times);
    }

    /** The time of words that name an interval and other times: its first day, days that far apart, or a doubt. */
    private UnderstoodTime repeated(Recurrence shorter, List<NamedSpan> named) {
        var times = TimeSegments.of(named, around, fromYear);
        var first = times.getFirst();
        boolean firstTime = times.size() == 1
                && first.unit() == Unit.DAY
                && FIRST_TIME
                        .matcher(plain.substring(0, named.getFirst().start()))
                        .find();
        if (firstTime) {
            return sure(new Timing.Recurring(shorter, first.last()));
        }
        if (shorter == TimeSegments.step(times)) {
            return sure(new Timing.Recurring(shorter, TimeSegments.firstDue(times)));
        }
        return shorter == Recurrence.HALF_YEAR
                ? several(times)
                : doubted(new Timing.Recurring(shorter, null), Doubt.SEVERAL_TIMES);
    }

    private UnderstoodTime several(List<Segment> times) {
        var step = TimeSegments.step(times);
        boolean recurs = times.stream().allMatch(Segment::open) || fromYear == toYear;
        return step != null && recurs
                ? sure(new Timing.Recurring(step, TimeSegments.firstDue(times)))
                : doubted(single(times.getLast()).timing(), Doubt.SEVERAL_TIMES);
    }

    private UnderstoodTime single(Segment time) {
        var doubt = time.sure() ? null : Doubt.VAGUE;
        if (rhythm.yearly() || time.open() && fromYear != toYear) {
            boolean whole = time.unit() == Unit.YEAR;
            return new UnderstoodTime(new Timing.Recurring(Recurrence.YEAR, whole ? null : time.last()), doubt);
        }
        var timing = time.unit() == Unit.QUARTER
                ? new Timing.ByQuarter(time.last().getYear(), time.last().getMonthValue() / 3)
                : new Timing.ByDate(time.last());
        int year = time.last().getYear();
        boolean outside = year < fromYear || year > toYear;
        return new UnderstoodTime(timing, outside && doubt == null ? Doubt.OUTSIDE_PLAN : doubt);
    }

    private static UnderstoodTime sure(Timing timing) {
        return new UnderstoodTime(timing, null);
    }

    private static UnderstoodTime doubted(Timing timing, Doubt doubt) {
        return new UnderstoodTime(timing, doubt);
    }
}
