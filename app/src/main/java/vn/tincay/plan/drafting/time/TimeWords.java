package vn.tincay.plan.drafting.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.drafting.time.NamedSpan.Unit;
import vn.tincay.plan.drafting.time.UnderstoodTime.Doubt;
import vn.tincay.plan.task.content.Recurrence;
import vn.tincay.plan.task.content.Timing;

/**
 * Converts a document's wording of a time into a {@link Timing}: the deadline is the last day of the time named. Words
 * that are not understood state no time; no day is guessed for them.
 */
public final class TimeWords {

    private static final Pattern ONGOING = Pattern.compile("thuong xuyen|lien tuc|(?<!\\p{L})(?:ca|suot|quanh) nam|"
            + "xuyen suot|khi (?:co|phat sinh|xay ra|can)|dot xuat|theo yeu cau|thuong nhat|hang ngay");

    /** Words that shift a time to a day they do not name: "10 ngày sau khi kết thúc quý", "tuần 3 tháng 11". */
    private static final Pattern MOVED = Pattern.compile(
            "(?<!\\p{L})(?:sau|trong vong|nam hoc|hoc ky|tro di|ngay lam viec"
                    + "|tuan (?:thu )?(?:\\d|dau|cuoi|le|[iv]+(?!\\p{L}))|\\d+ (?:ngay|tuan)(?! ?\\d)|trong \\d+ thang)(?!\\p{L})");

    private static final Pattern FOLLOWING_YEARS =
            Pattern.compile("(?:,|va) (?:cac |nhung )?nam (?:tiep theo|ke tiep|tiep sau|sau)(?: do)?(?!\\p{L})");
    private static final Pattern HOUR =
            Pattern.compile("(?<!\\d)\\d{1,2} ?(?:h|g|gio)(?!\\p{L}) ?(?:\\d{2}(?!\\d|/) ?)?(?:phut)?,?");

    private TimeWords() {}

    /** The time that the words state. In a plan of several years, a time without a year recurs every year. */
    public static Timing read(@Nullable String words, int fromYear, int toYear) {
        return understand(words, fromYear, toYear).timing();
    }

    /** The time that the words state, with the reason to doubt it. */
    public static UnderstoodTime understand(@Nullable String words, int fromYear, int toYear) {
        if (words == null || words.isBlank()) {
            return new UnderstoodTime(new Timing.Unstated(), null);
        }
        var plain = PlainWords.of(words);
        var following = FOLLOWING_YEARS.matcher(plain);
        boolean openEnd = following.find();
        var text = new StringBuilder(openEnd ? following.replaceAll("") : plain);
        plain = text.toString();
        if (MOVED.matcher(plain).find()) {
            return UnderstoodTime.unclear();
        }
        blank(HOUR, text);
        var spans = new ArrayList<>(SpansInWords.partsOfYear(text));
        var rhythm = RhythmInWords.in(text, fromYear);
        spans.addAll(SpansInWords.in(text));
        spans.sort(Comparator.comparingInt(NamedSpan::start));
        if (spans.stream().anyMatch(span -> !span.exists())) {
            return new UnderstoodTime(new Timing.Unstated(), Doubt.NO_SUCH_DAY);
        }
        if (openEnd) {
            return new UnderstoodTime(new Timing.Recurring(Recurrence.YEAR, null), Doubt.VAGUE);
        }
        boolean wholeYears = spans.stream().allMatch(span -> span.unit() == Unit.YEAR && !span.vague());
        if (ONGOING.matcher(plain).find() && rhythm.isNone() && wholeYears) {
            return new UnderstoodTime(new Timing.Ongoing(), null);
        }
        if (spans.isEmpty() && rhythm.isNone()) {
            return UnderstoodTime.unclear();
        }
        var understood = new NamedTimes(plain, text.toString(), spans, rhythm, fromYear, toYear).time();
        return understood.doubt() == null && WordsAroundTimes.sayMore(text.toString())
                ? new UnderstoodTime(understood.timing(), Doubt.UNCLEAR)
                : understood;
    }

    private static void blank(Pattern pattern, StringBuilder text) {
        for (var match : pattern.matcher(text.toString()).results().toList()) {
            for (int i = match.start(); i < match.end(); i++) {
                text.setCharAt(i, SpansInWords.BLANK);
            }
        }
    }
}
