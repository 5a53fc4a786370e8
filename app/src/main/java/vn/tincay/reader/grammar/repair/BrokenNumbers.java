package vn.tincay.reader.grammar.repair;

import java.util.regex.Pattern;

/**
 * Recognises a number or a day that a line break or a page number separated from the words before it: "trước ngày |
 * 18/11", "giai đoạn | 2026 - 2030", "0912 000 | 113". No paragraph ends with such words, so the lines are joined even
 * across a blank line.
 */
final class BrokenNumbers {
    private static final Pattern DAY_OPEN = Pattern.compile("\\b(?:ngay|truoc|den ngay|tu ngay|thang)$");
    private static final Pattern DAY =
            Pattern.compile("^\\d{1,2}(?:$|/\\d{1,2}\\b| thang \\d| ?/ ?\\d{4}\\b| nam \\d{4})");
    private static final Pattern YEARS_OPEN =
            Pattern.compile("\\b(?:giai doan|nhiem ky|den nam|tu nam|nam|trong nam)(?: \\d{4} ?-)?$");
    private static final Pattern YEARS = Pattern.compile("^(?:19|20)\\d{2}(?: ?[-–] ?(?:19|20)\\d{2})?\\b");
    private static final Pattern NUMBER_OPEN = Pattern.compile("[a-z,] so$");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,6} ?[/-] ?(?:\\d{4}/)?[a-z]");
    private static final Pattern SYMBOL_OPEN = Pattern.compile("\\bso:? ?\\d{1,6} ?[/-]$");
    private static final Pattern SYMBOL = Pattern.compile("^(?:\\d{4} ?/ ?)?[a-z]{2}");
    private static final Pattern CALL_OPEN =
            Pattern.compile("\\b(?:0\\d{2,3}[ .]\\d{3,4}|0\\d{3}|1[89]00(?:[ .]\\d{2,4})?)$");
    private static final Pattern CALL = Pattern.compile("^\\d{3,4}(?:[ .]\\d{3})?(?!\\d|[./]\\d)");

    private static final Pattern QUARTER_OPEN = Pattern.compile("\\bquy$");
    private static final Pattern QUARTER = Pattern.compile("^(?:i{1,3}|iv|[1-4])(?:[/.;, ]|$)");
    /** Words that must be followed by a value. */
    private static final Pattern VALUE_OPEN = Pattern.compile(
            "\\b(?:toi thieu|it nhat|khong qua|khong duoi|khoang|duoi|tren|toi da|giam con|xuong con)$");

    private static final Pattern VALUE = Pattern.compile("^\\d{1,3}(?:[.,]\\d{1,3})? ?(?:%|[a-z]{2})");

    /** Words of an ordinal that must be followed by a number: "năm thứ | 3", "đợt | 2". */
    private static final Pattern ORDER_OPEN = Pattern.compile("[a-z,] (?:thu|dot|lan)$");

    private static final Pattern ORDER = Pattern.compile("^\\d{1,2}(?:$|[.,;)]| (?!thang|nam)[a-z])");

    /** A phone number, which begins no paragraph: "Hội Nông dân: | 0905 111 222". */
    private static final Pattern CALL_ALONE = Pattern.compile("^(?:0\\d{2,3}[ .]?\\d{3}|1[89]00[ .]?\\d{3})");

    private BrokenNumbers() {}

    /** Whether the second of two folded lines continues a number in the first line. */
    static boolean belongTogether(String last, String line) {
        return DAY_OPEN.matcher(last).find() && DAY.matcher(line).find()
                || YEARS_OPEN.matcher(last).find() && YEARS.matcher(line).find()
                || SYMBOL_OPEN.matcher(last).find() && SYMBOL.matcher(line).find()
                || NUMBER_OPEN.matcher(last).find() && NUMBER.matcher(line).find()
                || QUARTER_OPEN.matcher(last).find() && QUARTER.matcher(line).find()
                || ORDER_OPEN.matcher(last).find() && ORDER.matcher(line).find()
                || VALUE_OPEN.matcher(last).find() && VALUE.matcher(line).find()
                || last.endsWith(":") && CALL_ALONE.matcher(line).find()
                || CALL_OPEN.matcher(last).find() && CALL.matcher(line).find();
    }

    /**
     * Whether a number alone on its line belongs to the text and is no page number: the rest of a day, an ordinal or a
     * percentage, as in "trước ngày | 15 | tháng 11".
     */
    static boolean isPartOfText(String last, String alone, String next) {
        boolean day = alone.indexOf('/') > 0 && !DAY.matcher(next).find();
        return ORDER_OPEN.matcher(last).find()
                || DAY_OPEN.matcher(last).find()
                        && (day || GOES_ON.matcher(next).find());
    }

    private static final Pattern GOES_ON = Pattern.compile("^(?:thang|nam \\d{4}|/|%|hang thang)");
}
