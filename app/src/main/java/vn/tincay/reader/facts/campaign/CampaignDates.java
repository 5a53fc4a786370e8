package vn.tincay.reader.facts.campaign;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tincay.reader.words.Dates;

/**
 * Finds days and ranges of days as plans write them for campaigns: "15/11 - 15/12", "từ ngày 01 đến 30/6/2025",
 * "(tháng 6)", "28-6".
 */
final class CampaignDates {
    private static final String YEAR = "(?: ?[/.-] ?\\d{4}| nam \\d{4})?";
    private static final String TO = "(?: ?- ?| ?(?:den|toi) )(?:het )?(?:ngay )?";
    private static final Pattern RANGE = Pattern.compile("(?<![\\d/.-])(\\d{1,2})(?: ?[/.-] ?| thang )(\\d{1,2})" + YEAR
            + TO + "(\\d{1,2})(?: ?[/.-] ?| thang )(\\d{1,2})(?!\\d)");
    private static final Pattern IN_ONE_MONTH =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})" + TO + "(\\d{1,2})(?: ?[/.] ?| thang )(\\d{1,2})(?![\\d-])");
    private static final Pattern MONTH = Pattern.compile("\\bthang (1[0-2]|0?[1-9])\\b(?![ /]*(?:den|-) )");
    /**
     * Matches text before "tháng 6" that ends with a day, as in "ngày 15 tháng 6"; such text does not mean the whole
     * month.
     */
    private static final Pattern ENDS_WITH_DAY = Pattern.compile("\\d,? ?$");

    private static final Pattern HYPHEN_BEFORE_DAY = Pattern.compile("(\\d)-(?=\\d{1,2}/)");
    private static final int LEAP_YEAR = 2024;

    /** A range of days; each end is {@code MM-DD}. */
    record Range(String from, String to) {
        boolean isOneDay() {
            return from.equals(to);
        }
    }

    /** A range and its position in the text. */
    record DatedText(Range range, int start, int end) {}

    private CampaignDates() {}

    /**
     * The ranges of more than one day. Ranges inside one month are read only when there is no range with two months,
     * and whole months only when there is neither.
     */
    static List<DatedText> ranges(String plain) {
        List<DatedText> datedTexts = new ArrayList<>();
        Matcher m = RANGE.matcher(plain);
        while (m.find()) {
            add(datedTexts, m, day(m.group(2), m.group(1)), day(m.group(4), m.group(3)));
        }
        m = IN_ONE_MONTH.matcher(plain);
        while (datedTexts.isEmpty() && m.find()) {
            add(datedTexts, m, day(m.group(3), m.group(1)), day(m.group(3), m.group(2)));
        }
        m = MONTH.matcher(plain);
        while (datedTexts.isEmpty() && m.find()) {
            int month = Integer.parseInt(m.group(1));
            int last = YearMonth.of(LEAP_YEAR, month).lengthOfMonth();
            String before = plain.substring(Math.max(0, m.start() - 3), m.start());
            if (!ENDS_WITH_DAY.matcher(before).find()) {
                add(datedTexts, m, "%02d-01".formatted(month), "%02d-%02d".formatted(month, month == 2 ? 28 : last));
            }
        }
        return datedTexts;
    }

    /** The single days, in the order of the text. */
    static List<DatedText> days(String plain) {
        List<DatedText> datedTexts = new ArrayList<>();
        for (Dates.Day day : Dates.in(HYPHEN_BEFORE_DAY.matcher(plain).replaceAll("$1;"))) {
            datedTexts.add(new DatedText(new Range(day.monthDay(), day.monthDay()), day.start(), day.end()));
        }
        return datedTexts;
    }

    private static void add(List<DatedText> datedTexts, Matcher m, String from, String to) {
        if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
            datedTexts.add(new DatedText(new Range(from, to), m.start(), m.end()));
        }
    }

    private static String day(String month, String day) {
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        boolean exists =
                m >= 1 && m <= 12 && d >= 1 && d <= YearMonth.of(LEAP_YEAR, m).lengthOfMonth();
        return exists ? "%02d-%02d".formatted(m, d) : "";
    }
}
