package vn.tincay.report.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tincay.base.NotFound;
import vn.tincay.base.web.Ui;
import vn.tincay.report.period.Period;

/** A period in words: "Tháng 7/2025", "6 tháng đầu năm 2025". */
public record PeriodWords(Period period) {

    public String in(Ui ui) {
        return ui.say(period.named());
    }

    /** Matches common spellings of a period: {@code 2025h1}, {@code 7/2025}, {@code Q3-2025}. */
    private static final Pattern COMMON_SPELLINGS =
            Pattern.compile("(?:([HQT]?)0?(\\d{1,2})[-/. ]?)?(\\d{4})(?:[-/. ]?([HQT]?)0?(\\d{1,2}))?");

    /** Reads a period in any common spelling; empty when the text cannot be a period. */
    static Optional<Period> parseLoosely(String typed) {
        var parts = COMMON_SPELLINGS.matcher(typed.strip().toUpperCase(Locale.ROOT));
        if (!parts.matches() || parts.group(2) != null && parts.group(5) != null) {
            return Optional.empty();
        }
        var letter = parts.group(2) != null ? parts.group(1) : parts.group(4);
        var number = parts.group(2) != null ? parts.group(2) : parts.group(5);
        var code = number == null
                ? parts.group(3)
                : letter.isEmpty() || letter.equals("T")
                        ? "%s-%02d".formatted(parts.group(3), Integer.valueOf(number))
                        : parts.group(3) + "-" + letter + number;
        try {
            return Optional.of(Period.of(code));
        } catch (IllegalArgumentException notAPeriod) {
            return Optional.empty();
        }
    }

    /** Parses a period sent by a page; any other value is answered with 404. */
    public static Period parse(String code) {
        try {
            return Period.of(code);
        } catch (IllegalArgumentException notAPeriod) {
            throw new NotFound();
        }
    }
}
