package vn.tincay.report.past.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.report.form.WindowRule.Kind;
import vn.tincay.report.period.Period;

/**
 * Finds a period in the words of a title, of a sheet name or of a cell: "6 tháng đầu năm 2025", "Quý III/2025",
 * "T7/2025".
 */
public final class PeriodFinder {

    private static final Pattern WITH_YEAR = Pattern.compile("20\\d\\d");

    /** Codes of periods. A number below 2000 is a figure, not a year. */
    private static final Pattern CODE = Pattern.compile("20\\d\\d(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?");

    private static final String YEAR = "(20\\d\\d)";
    private static final Pattern IN_MONTH = Pattern.compile(
            "(?:^|.* )(?:thang|t|month) ?0?(1[0-2]|[1-9]) (?:nam )?" + YEAR + "(?: .*|$)|0?(1[0-2]|[1-9]) " + YEAR);
    private static final Pattern IN_QUARTER =
            Pattern.compile("(?:^|.* )(?:quy|q|quarter) ?(iv|iii|ii|i|[1-4]) (?:nam )?" + YEAR + "(?: .*|$)");
    private static final Pattern IN_HALF =
            Pattern.compile("(?:^|.* )(?:(?:6|06|sau) thang (dau|cuoi)(?: nam)?|h([12])) " + YEAR + "(?: .*|$)");
    private static final Pattern IN_YEAR = Pattern.compile("(?:^|.* )(?:nam |year )" + YEAR + "(?: .*|$)|" + YEAR);
    private static final Pattern PART_OF_YEAR = Pattern.compile(".*\\b(thang|quy)\\b.*");

    /**
     * Matches a title about a part of a year: "6 tháng đầu năm 2022", "quý III/2022", "tháng 7/2022". It matches no
     * date.
     */
    private static final Pattern TITLE_OF_PART = Pattern.compile(
            "(?:^|.* )(?:(?:\\d{1,2}|ba|sau|chin) thang (?:dau |cuoi )?(?:nam )?20\\d\\d"
                    + "|quy (?:iv|iii|ii|i|[1-4]) (?:nam )?20\\d\\d|(?<!ngay \\d{1,2} )thang \\d{1,2} (?:nam )?20\\d\\d)(?: .*|$)");

    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    private PeriodFinder() {}

    public static Optional<Period> find(Kind kind, String text) {
        var bare = text.strip();
        if (!WITH_YEAR.matcher(bare).find()) {
            return Optional.empty();
        }
        return CODE.matcher(bare).matches()
                ? Optional.of(Period.of(bare)).filter(period -> period.kind() == kind)
                : inWords(kind, VietnameseText.fold(bare));
    }

    /** Whether a title speaks of a part of a year, so that its figures are not those of the whole year. */
    public static boolean isPartOfYear(String text) {
        return TITLE_OF_PART.matcher(VietnameseText.fold(text)).matches();
    }

    private static Optional<Period> inWords(Kind kind, String words) {
        var found = switch (kind) {
            case MONTH -> IN_MONTH.matcher(words);
            case QUARTER -> IN_QUARTER.matcher(words);
            case HALF_YEAR -> IN_HALF.matcher(words);
            case YEAR -> IN_YEAR.matcher(words);
        };
        if (!found.matches() || kind == Kind.YEAR && PART_OF_YEAR.matcher(words).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind) {
                    case MONTH ->
                        found.group(1) == null
                                ? period(kind, found.group(4), Integer.parseInt(found.group(3)))
                                : period(kind, found.group(2), Integer.parseInt(found.group(1)));
                    case QUARTER -> period(kind, found.group(2), quarter(found.group(1)));
                    case HALF_YEAR ->
                        period(
                                kind,
                                found.group(3),
                                found.group(1) == null
                                        ? Integer.parseInt(found.group(2))
                                        : found.group(1).equals("dau") ? 1 : 2);
                    case YEAR -> period(kind, found.group(1) == null ? found.group(2) : found.group(1), 1);
                });
    }

    private static int quarter(String number) {
        return ROMAN.contains(number) ? ROMAN.indexOf(number) + 1 : Integer.parseInt(number);
    }

    private static Period period(Kind kind, String year, int number) {
        return new Period(kind, Integer.parseInt(year), number);
    }
}
