package vn.tincay.plan.drafting.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.plan.task.content.Recurrence;
import vn.tincay.plan.task.content.Timing;

/**
 * Converts a document's wording of a time into a {@link Timing}. A wording without a day, month, quarter or rhythm
 * means an ongoing task; no wording means that no time is stated.
 */
public final class TimeWords {

    private static final Pattern DATE = Pattern.compile("(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?(?!\\d)");
    private static final Pattern WRITTEN_DATE = Pattern.compile("ngay (\\d{1,2}) thang (\\d{1,2})(?: nam (\\d{4}))?");
    private static final Pattern QUARTER =
            Pattern.compile("quy (iv|iii|ii|i|[1-4])(?![a-z\\d])(?:[/ ]*(?:nam )?(\\d{4}))?");
    private static final Pattern MONTH = Pattern.compile("thang (\\d{1,2})(?:[/ ](?:nam )?(\\d{4}))");
    /**
     * A date within a sentence counts only after a word such as "trước" (before); any other date there may be that of a
     * cited document.
     */
    private static final Pattern DEADLINE = Pattern.compile("(?iu)(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?)\\s+"
            + "(?:ngày\\s+)?(\\d{1,2})(?:[/.-]|\\s+tháng\\s+)(\\d{1,2})(?:(?:[/.-]|\\s+năm\\s+)(\\d{4}))?(?!\\d)");

    /** The first of several due days, as in "Hằng tháng, lần đầu ngày 15/01/2026"; folded text has no separators. */
    private static final Pattern FIRST_TIME = Pattern.compile(
            "(?:lan dau|bat dau|ke tu)(?: tu)?(?: ngay)? (\\d{1,2}) (?:thang )?(\\d{1,2}) (?:nam )?(\\d{4})");

    private static final Pattern YEARLY = Pattern.compile("hang nam|moi nam|tung nam|dinh ky nam");
    private static final Map<String, Recurrence> RECURRENCES = Map.of(
            "hang tuan", Recurrence.WEEK,
            "hang thang", Recurrence.MONTH,
            "hang quy", Recurrence.QUARTER,
            "6 thang", Recurrence.HALF_YEAR,
            "sau thang", Recurrence.HALF_YEAR);
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

    private TimeWords() {}

    /** The time that the words state. In a plan of several years, a day or quarter without a year recurs every year. */
    public static Timing read(@Nullable String words, int fromYear, int toYear) {
        if (words == null || words.isBlank()) {
            return new Timing.Unstated();
        }
        var folded = VietnameseText.fold(words);
        boolean oneYear = fromYear == toYear;
        boolean yearly = YEARLY.matcher(folded).find();
        var first = FIRST_TIME.matcher(folded);
        var recurrence = recurrence(folded, yearly);
        if (recurrence != null && first.find()) {
            return recurringFrom(recurrence, first);
        }
        var date = findDate(words, folded);
        if (date != null) {
            return timingOnDate(date, yearly || !oneYear, fromYear);
        }
        var quarter = QUARTER.matcher(folded);
        if (quarter.find()) {
            return timingInQuarter(quarter, yearly || !oneYear, fromYear);
        }
        var month = MONTH.matcher(folded);
        if (month.find()) {
            return timingAtEndOf(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
        }
        return recurrence == null ? new Timing.Ongoing() : new Timing.Recurring(recurrence, null);
    }

    private static @Nullable Recurrence recurrence(String folded, boolean yearly) {
        return RECURRENCES.entrySet().stream()
                .filter(rhythm -> folded.contains(rhythm.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(yearly ? Recurrence.YEAR : null);
    }

    private static Timing recurringFrom(Recurrence recurrence, Matcher first) {
        try {
            int year = Integer.parseInt(first.group(3));
            return new Timing.Recurring(
                    recurrence, LocalDate.of(year, Integer.parseInt(first.group(2)), Integer.parseInt(first.group(1))));
        } catch (DateTimeException noSuchDay) {
            return new Timing.Recurring(recurrence, null);
        }
    }

    /** The time of a task by the deadline in its sentence; unstated without one. */
    public static Timing inSentence(String words, int fromYear, int toYear) {
        var deadline = DEADLINE.matcher(words);
        boolean yearly = YEARLY.matcher(VietnameseText.fold(words)).find();
        return deadline.find() ? timingOnDate(deadline, yearly || fromYear != toYear, fromYear) : new Timing.Unstated();
    }

    /**
     * The matcher at the first date in words, else at the last one in digits; null without a date. Groups: day, month,
     * year.
     */
    private static @Nullable Matcher findDate(String words, String folded) {
        var written = WRITTEN_DATE.matcher(folded);
        if (written.find()) {
            return written;
        }
        var date = DATE.matcher(words);
        int last = -1;
        while (date.find()) {
            last = date.start();
        }
        return last >= 0 && date.find(last) ? date : null;
    }

    private static Timing timingOnDate(Matcher date, boolean everyYear, int fromYear) {
        try {
            int day = Integer.parseInt(date.group(1));
            int month = Integer.parseInt(date.group(2));
            if (date.group(3) != null) {
                return new Timing.ByDate(LocalDate.of(Integer.parseInt(date.group(3)), month, day));
            }
            var first = LocalDate.of(fromYear, month, day);
            return everyYear ? new Timing.Recurring(Recurrence.YEAR, first) : new Timing.ByDate(first);
        } catch (DateTimeException noSuchDay) {
            return new Timing.Ongoing();
        }
    }

    private static Timing timingInQuarter(Matcher matcher, boolean everyYear, int fromYear) {
        var written = matcher.group(1);
        int quarter = ROMAN.containsKey(written) ? ROMAN.get(written) : Integer.parseInt(written);
        if (matcher.group(2) != null) {
            return new Timing.ByQuarter(Integer.parseInt(matcher.group(2)), quarter);
        }
        var byQuarter = new Timing.ByQuarter(fromYear, quarter);
        return everyYear
                ? new Timing.Recurring(Recurrence.YEAR, byQuarter.dueFrom(LocalDate.of(fromYear, 1, 1)))
                : byQuarter;
    }

    private static Timing timingAtEndOf(int month, int year) {
        return month < 1 || month > 12
                ? new Timing.Ongoing()
                : new Timing.ByDate(LocalDate.of(year, month, 1).plusMonths(1).minusDays(1));
    }
}
