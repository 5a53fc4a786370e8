package vn.tincay.reader.facts.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.words.Dates;

/** Finds due days of reports and their frequencies in folded sentences (lower case, without accents). */
final class DueDayWords {
    private static final Pattern WORDS_BEFORE_DAY = Pattern.compile(
            "(?:truoc|cham nhat|vao|muon nhat|het|han|tu|den)(?: het| la| vao| truoc)?(?: \\d{1,2} ?(?:gio|h|g)(?: ?\\d{2})?(?: phut)?,?)?(?: ngay)? ?(?:mung )?$");
    /** A frequency before a day in brackets: "báo cáo sáu tháng (10/6) và cả năm (05/12)". */
    private static final Pattern IN_BRACKETS = Pattern.compile(
            "\\b(?:6 thang|sau thang|nua nam|giua nam|dau nam|cuoi nam|nam|quy(?: [iv]{1,3})?|thang|dot \\d|ky \\d|so ket|tong ket|bao cao)(?: (?:dau nam|cuoi nam))?,? ?\\((?:vao )?(?:(?:dot|ky|lan) \\d{1,2}:? ?)?(?:ngay )?$");

    private static final Pattern DAY_WITHOUT_MONTH = Pattern.compile(
            "(?:(?:truoc|cham nhat(?: la| vao)?|vao|muon nhat) (?:het )?(?:ngay )?|dinh ky (?:vao )?ngay |(?<=(?:thang|quy), )ngay |(?<= )ngay (?=\\d{1,2} (?:hang|moi) thang))(\\d{1,2}) (?:hang thang|moi thang|cua thang|thang cuoi|thang dau|hang quy|cuoi quy|cua quy)(?: (?:cua )?(?:moi |hang )?quy)?");
    /**
     * A frequency followed by a day without a month: "báo cáo tháng (trước ngày 25), quý (ngày 20), tuần (thứ Sáu)".
     */
    private static final Pattern FREQUENCY_IN_BRACKETS = Pattern.compile(
            "\\b(?:hang |moi )?(tuan|thang|quy) \\(((?:(?:truoc|vao|cham nhat) )?(?:ngay )?(?:\\d{1,2}|thu (?:hai|ba|tu|nam|sau|bay))(?! ?[/.\\d]| thang \\d)[^()]{0,40})\\)");

    /** A frequency and its day outside brackets: "báo cáo tháng vào ngày 25". */
    private static final Pattern FREQUENCY_AND_DAY = Pattern.compile(
            "\\bbao cao (tuan|thang|quy) ((?:vao|truoc|cham nhat(?: la| vao)?) (?:ngay \\d{1,2}|thu (?:hai|ba|tu|nam|sau|bay)))(?! ?[/.]\\d| thang \\d|\\d)");

    private static final Map<String, String> FREQUENCY_NAMES =
            Map.of("tuan", "week", "thang", "month", "quy", "quarter");

    private static final Pattern YEARLY = Pattern.compile(
            "hang nam|moi nam|bao cao nam|dinh ky nam|\\b(?:0?1 )nam|(?:, |; (?=nam (?:\\(|truoc (?:ngay )?(?:\\d|$)))|va )nam\\b(?! (?:bat|tinh hinh|vung|chac|ro|duoc|lay|giu))|ca nam|1 nam|(?<!giua )(?<!dau )nam \\(|(?<!thang )cuoi nam|tong ket nam");
    private static final Pattern AFTER_YEARLY =
            Pattern.compile("^,? ?\\(?(?:cua )?(?:hang|moi) nam(?! (?:truoc|cham nhat|vao ngay|bao cao))");
    private static final Pattern HALF = Pattern.compile("\\b0?6 thang|sau thang|nua nam|giua nam");
    private static final Pattern QUARTER =
            Pattern.compile("hang quy|\\bquy\\b(?! (?:bao|i\\b|ii|iv|v|dinh))|moi quy|theo quy\\b(?! dinh)");
    private static final Pattern MONTH = Pattern.compile("hang thang|moi thang|ngay cuoi (?:cung )?(?:cua )?thang");
    private static final Pattern WEEK = Pattern.compile("hang tuan|moi tuan");

    /**
     * The report named after a day, mostly in brackets: "trước ngày 10/6 (báo cáo 6 tháng) và ngày 05/12 (báo cáo
     * năm)".
     */
    private static final Pattern REPORT_AFTER_DAY = Pattern.compile(
            "^,? ?(?:\\(|doi voi |cho )(?:doi voi |voi |la )?bao cao (6 thang|sau thang|nua nam|nam|quy)\\b");

    private static final Pattern NEXT_DAY = Pattern.compile(
            "(?: ?\\([^)]{1,60}\\))?(?: hang nam)?(?:,| va|;)(?: va)?(?: (?:dot|ky|lan) \\d{1,2}:?)?(?: truoc)?(?: ngay)? ?");
    /** Words after several days that make all of them yearly: "trước ngày 20/6 và 20/11 hằng năm". */
    private static final Pattern ALL_YEARLY =
            Pattern.compile("^(?:(?:,| va)(?: truoc)?(?: ngay)? ?\\d{1,2}/\\d{1,2})+,? ?\\(?(?:hang|moi) nam");

    /**
     * A due day, its position in the sentence and its frequency.
     *
     * @param deadline null when the sentence states no month
     * @param frequency {@code week}, {@code month}, {@code quarter}, {@code half_year}, {@code yearly} or {@code once};
     *     null when the sentence does not state it
     */
    record Due(
            @Nullable String deadline,
            int start,
            int end,
            @Nullable String frequency) {}

    /** The largest distance in characters between a day and the words that belong to it. */
    private static final int NEAR = 120;

    private DueDayWords() {}

    static List<Due> in(String plain, int reportAt) {
        List<Due> dues = new ArrayList<>();
        Matcher rhythm = FREQUENCY_IN_BRACKETS.matcher(plain);
        while (rhythm.find()) {
            dues.add(new Due(null, rhythm.start(2), rhythm.end(2), FREQUENCY_NAMES.get(rhythm.group(1))));
        }
        Matcher dayOf = FREQUENCY_AND_DAY.matcher(plain);
        while (dues.isEmpty() && dayOf.find()) {
            dues.add(new Due(null, dayOf.start(2), dayOf.end(2), FREQUENCY_NAMES.get(dayOf.group(1))));
        }
        Matcher open = DAY_WITHOUT_MONTH.matcher(plain);
        boolean hasFrequency = !dues.isEmpty();
        while (!hasFrequency && open.find()) {
            String around = plain.substring(open.start(), Math.min(plain.length(), open.end() + 10));
            dues.add(new Due(null, open.start(), open.end(), around.contains("quy") ? "quarter" : "month"));
        }
        List<Dates.Day> days = Dates.in(plain);
        for (int i = 0; i < days.size(); i++) {
            Dates.Day day = days.get(i);
            int from = i == 0 ? 0 : days.get(i - 1).end();
            int near = Math.max(0, day.start() - NEAR);
            Matcher before = WORDS_BEFORE_DAY.matcher(plain.substring(near, day.start()));
            boolean next = !dues.isEmpty()
                    && dues.getLast().end() == from
                    && NEXT_DAY.matcher(plain.substring(from, day.start())).matches();
            Matcher bracket = IN_BRACKETS.matcher(plain.substring(0, day.start()));
            boolean bracketed = bracket.find();
            boolean introduced = before.find() || bracketed;
            if (!introduced && !next
                    || day.start() < reportAt - 120
                    || isCitation(plain, day)
                    || isOfOtherWork(plain, from, day, reportAt)) {
                continue;
            }
            int to = i + 1 < days.size() ? days.get(i + 1).start() : plain.length();
            int start = introduced && !bracketed ? near + before.start() : day.start();
            dues.add(new Due(day.iso(), start, day.end(), frequency(plain, from, day, to, days.size())));
        }
        return dues;
    }

    /**
     * Whether a day belongs to other work that is named before the report: "xây dựng kế hoạch trước 05/11, báo cáo …".
     */
    private static boolean isOfOtherWork(String plain, int from, Dates.Day day, int reportAt) {
        if (day.end() >= reportAt
                || !END_OF_WORK.matcher(plain.substring(day.end())).lookingAt()) {
            return false;
        }
        String before = plain.substring(Math.max(from, day.start() - NEAR), day.start());
        return OTHER_WORK.matcher(before).find();
    }

    private static final Pattern END_OF_WORK = Pattern.compile(" ?[,;] | va (?=(?:gui )?bao cao\\b)");
    private static final Pattern OTHER_WORK = Pattern.compile(
            "\\b(?:xay dung|ban hanh|lap|dang ky|gui|nop|hoan thanh|to chuc|ra soat|kien toan|tap huan|phat dong|trien khai)\\b(?![^,;:]*\\bbao cao\\b) [^,;:]{3,90}?\\b(?:truoc|cham nhat|muon nhat|het|vao)\\b[^,;:]{0,20}$");

    private static boolean isCitation(String plain, Dates.Day day) {
        return plain.substring(Math.max(0, day.start() - 30), day.start()).matches(".*/[a-z][a-z0-9&-]+,? ngay $");
    }

    private static @Nullable String frequency(String plain, int from, Dates.Day day, int to, int dayCount) {
        String after = plain.substring(day.end(), Math.min(to, day.end() + 28));
        String before = plain.substring(from, day.start());
        String near = dayCount == 1 ? plain : before.substring(Math.max(0, before.length() - 70));
        List<String> frequencies = new ArrayList<>();
        Matcher kind = REPORT_AFTER_DAY.matcher(after);
        if (kind.find()) {
            return kind.group(1).equals("quy") ? "quarter" : kind.group(1).equals("nam") ? "yearly" : "half_year";
        }
        if (AFTER_YEARLY.matcher(after).find()
                || ALL_YEARLY
                        .matcher(plain.substring(day.end(), Math.min(plain.length(), day.end() + NEAR)))
                        .find()) {
            frequencies.add("yearly");
        }
        if (frequencies.isEmpty()) {
            frequencies.addAll(frequencies(near));
        }
        if (day.year() != null && (frequencies.isEmpty() || dayCount == 1)) {
            return "once";
        }
        return frequencies.isEmpty()
                ? null
                : frequencies.size() > 1 ? nearest(before, frequencies) : frequencies.getFirst();
    }

    /**
     * The half-yearly, yearly or quarterly frequency that stands last before a day; the first of all frequencies when
     * none of these does.
     */
    private static String nearest(String before, List<String> frequencies) {
        int half = lastPosition(HALF, before);
        int year = lastPosition(YEARLY, before);
        int quarter = lastPosition(QUARTER, before);
        if (quarter > half && quarter > year) {
            return "quarter";
        }
        return half > year ? "half_year" : year > half ? "yearly" : frequencies.getFirst();
    }

    private static int lastPosition(Pattern pattern, String text) {
        int at = -1;
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            at = m.start();
        }
        return at;
    }

    /** All frequencies that a text names, from the shortest to the longest. */
    static List<String> frequencies(String plain) {
        List<String> frequencies = new ArrayList<>();
        add(frequencies, WEEK, "week", plain);
        add(frequencies, MONTH, "month", plain);
        add(frequencies, QUARTER, "quarter", plain);
        add(frequencies, HALF, "half_year", plain);
        add(frequencies, YEARLY, "yearly", plain);
        return frequencies;
    }

    private static void add(List<String> frequencies, Pattern pattern, String name, String plain) {
        if (pattern.matcher(plain).find()) {
            frequencies.add(name);
        }
    }
}
