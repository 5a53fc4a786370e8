package vn.tincay.plan.drafting.time;

import java.util.regex.Pattern;

/** How folded words name days, months, quarters, halves and years. The last group of each pattern is the year. */
final class SpanPatterns {
    private static final String YEAR = "(?:(?: ?/ ?(?:nam )?|,? ?(?:cua )?nam | )(20\\d\\d)(?!\\d|/\\d))?";
    private static final String NO_DAY = "(?!\\d| ?/ ?\\d{1,2}(?!\\d)|\\.\\d)";
    private static final String AND = " ?(?:,|;|-|&|\\+|va|den|toi) ?(?:het )?";
    private static final String PART = "(?:(nua dau|nua cuoi|dau|giua|cuoi)(?: cua)? )?";
    private static final String NUMERAL = "(iv|iii|ii|i|[1-4])(?![a-z])";
    /** The first of two days in a month: "15 -" in "15 - 20/10", "15," in "15, 16/10". */
    private static final String DAYS_BEFORE =
            "(?:(?<![\\d/.])(?<!thang |quy )\\d{1,2} ?(?:-|,|va|den) ?(?:ngay )?)?(?<![\\d/.\\p{L}])";

    static final Pattern MONTHS_OF_YEAR =
            Pattern.compile("(?<!\\d)(\\d{1,2}) thang (dau|cuoi)(?!\\p{L})(?: (?:cua )?nam(?! ?hoc))?" + YEAR);
    static final Pattern HALF = Pattern.compile("nua (dau|cuoi)(?: cua)? nam(?! ?hoc)" + YEAR);
    static final Pattern NUMBERED_MONTHS =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2}) ?- ?(\\d{1,2}) ?/ ?(20\\d\\d)(?!\\d)");
    static final Pattern WRITTEN_DAY = Pattern.compile("(?<!thang |quy )" + DAYS_BEFORE
            + "(?<!thang |quy )(\\d{1,2}) thang (\\d{1,2})(?!\\d|/(?!20\\d\\d))" + YEAR);
    /** Without a year, numbers with a dash could be two months; they are a day only after a word for a day. */
    static final Pattern DASHED_DAY = Pattern.compile("(?<![\\d/.-])(\\d{1,2}) ?- ?(\\d{1,2}) ?- ?(20\\d\\d)(?!\\d)"
            + "|(?<=ngay |truoc )(\\d{1,2})-(\\d{1,2})(?![\\d/-])");

    static final Pattern NUMBERED_MONTH = Pattern.compile("(?<![\\d/.\\p{L}])(\\d{1,2}) ?[/-] ?(20\\d\\d)(?!\\d)");
    static final Pattern DAY = Pattern.compile(
            DAYS_BEFORE + "(\\d{1,2}) ?[/.] ?(\\d{1,2})(?:(?: ?[/.-] ?|,? nam )(20\\d\\d))?(?!\\d|/\\d)");
    static final Pattern MONTH = Pattern.compile(PART + "thang (\\d{1,2})" + NO_DAY + YEAR);
    static final Pattern NEXT_MONTH = Pattern.compile(AND + "(?:thang )?(\\d{1,2})" + NO_DAY + YEAR);
    static final Pattern QUARTER =
            Pattern.compile("(?<!\\p{L})" + PART + "(?:quy |q[. ]{0,2})" + NUMERAL + NO_DAY + YEAR);
    static final Pattern NEXT_QUARTER = Pattern.compile(AND + "(?:quy |q[. ]{0,2})?" + NUMERAL + NO_DAY + YEAR);
    static final Pattern YEAR_ONLY = Pattern.compile(
            "(?:(dau|giua|cuoi|trong|het)(?: cua)? )?nam(?! hoc)(?: (20\\d\\d)(?!\\d))?|(?<![\\d/.])()(20\\d\\d)(?!\\d)");

    private SpanPatterns() {}
}
