package vn.tincay.plan.drafting.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.task.content.Recurrence;

/**
 * The interval at which words repeat a task. Of several intervals the shortest counts.
 *
 * @param shorter an interval shorter than a year; null when the words name none
 * @param first its first due day, when the words name a day in each month or quarter; otherwise null
 * @param yearly whether the words say that the task recurs every year
 */
record RhythmInWords(@Nullable Recurrence shorter, @Nullable LocalDate first, boolean yearly) {

    private static final String EACH = "(?:hang|moi|tung)";

    private static final Pattern DAY_OF_MONTH =
            Pattern.compile("(?:ngay )?(?<!\\d)(\\d{1,2}) (?:cua )?" + EACH + " thang(?! ?\\d)");
    private static final Pattern DAY_OF_QUARTER =
            Pattern.compile("ngay (\\d{1,2}) (?:cua )?thang cuoi (?:cua )?(?:" + EACH + " )?quy(?! ?[\\div])");
    private static final Pattern LAST_DAY =
            Pattern.compile("ngay cuoi(?: cung)? (?:cua )?(?:" + EACH + " )?(thang|quy)(?! ?[\\div]| dinh)");
    private static final Pattern NAMED = Pattern.compile("(?<!\\p{L})(?:dinh ky(?: theo)?(?: " + EACH + ")?|" + EACH
            + ") (tuan|thang|quy|nam)(?!\\p{L}| ?\\d| dinh| hoc)");
    private static final Pattern TIMES = Pattern.compile(
            "(?:(?:(?:it nhat|toi thieu) )?(?<!\\d)(?:1|mot) )?lan ?(?:/|moi|tren) ?(?:(?:1|mot) )?(tuan|thang|quy|nam)(?!\\p{L})");
    private static final Pattern ONCE_IN =
            Pattern.compile("(?:moi )?(?<!\\p{L}|\\d )(tuan|thang|quy|nam) (?:1|mot) lan(?!\\p{L})");
    private static final Pattern MONTHS = Pattern.compile(
            "(?:dinh ky |moi |hang )?(?<!\\d)(?:(1|3|6|12) thang ?(?:/ ?(?:1 )?lan|(?:1|mot) lan)|(6) thang(?!\\p{L}| (?:toi|ke|\\d)))");

    private static final Map<String, Recurrence> UNITS = Map.of(
            "tuan", Recurrence.WEEK, "thang", Recurrence.MONTH, "quy", Recurrence.QUARTER, "nam", Recurrence.YEAR);
    private static final Map<String, Recurrence> BY_MONTHS =
            Map.of("1", Recurrence.MONTH, "3", Recurrence.QUARTER, "6", Recurrence.HALF_YEAR, "12", Recurrence.YEAR);

    private static final RhythmInWords NONE = new RhythmInWords(null, null, false);

    /** Finds the interval in folded words and blanks its words. */
    static RhythmInWords in(StringBuilder text, int fromYear) {
        var found = NONE;
        for (var day : take(DAY_OF_MONTH, text)) {
            found = found.and(Recurrence.MONTH, dayOf(fromYear, 1, day));
        }
        for (var day : take(DAY_OF_QUARTER, text)) {
            found = found.and(Recurrence.QUARTER, dayOf(fromYear, 3, day));
        }
        for (var pattern : new Pattern[] {LAST_DAY, TIMES, ONCE_IN, NAMED}) {
            for (var each : take(pattern, text)) {
                found = found.and(unit(each.group(1)), null);
            }
        }
        for (var each : take(MONTHS, text)) {
            var months = BY_MONTHS.get(each.group(1) == null ? each.group(2) : each.group(1));
            found = found.and(months == null ? Recurrence.HALF_YEAR : months, null);
        }
        return found;
    }

    boolean isNone() {
        return shorter == null && !yearly;
    }

    private RhythmInWords and(Recurrence other, @Nullable LocalDate firstDay) {
        if (other == Recurrence.YEAR) {
            return new RhythmInWords(shorter, first, true);
        }
        return shorter != null && shorter.compareTo(other) <= 0 ? this : new RhythmInWords(other, firstDay, yearly);
    }

    private static Recurrence unit(String word) {
        var unit = UNITS.get(word);
        return unit == null ? Recurrence.YEAR : unit;
    }

    /** The day in the month, null when no month of the calendar has it. */
    private static @Nullable LocalDate dayOf(int year, int month, MatchResult day) {
        int number = Integer.parseInt(day.group(1));
        return number < 1 || number > 31 ? null : LocalDate.of(year, month, number);
    }

    private static List<MatchResult> take(Pattern pattern, StringBuilder text) {
        var matches = pattern.matcher(text.toString()).results().toList();
        for (var match : matches) {
            for (int i = match.start(); i < match.end(); i++) {
                text.setCharAt(i, SpansInWords.BLANK);
            }
        }
        return matches;
    }
}
