package vn.tincay.report.past.source;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tincay.report.form.WindowRule.Kind;
import vn.tincay.report.period.Period;

/** The period that the heading of a column names: "Số hộ – 2021", "Số hộ năm 2021". */
public final class HeadingPeriod {

    private static final Pattern YEAR = Pattern.compile("(?iU)\\s*\\b(năm\\s+)?20\\d\\d\\b");

    private HeadingPeriod() {}

    /** The period of the column; empty when its heading names none, or several. */
    public static Optional<Period> of(Kind kind, String heading) {
        var found = Arrays.stream(heading.split(" – "))
                .flatMap(part -> PeriodFinder.find(kind, part).stream())
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The heading without the period it names. */
    static String without(Kind kind, String heading) {
        if (of(kind, heading).isEmpty()) {
            return heading;
        }
        return kind == Kind.YEAR
                ? YEAR.matcher(heading).replaceAll("")
                : Arrays.stream(heading.split(" – "))
                        .filter(part -> PeriodFinder.find(kind, part).isEmpty())
                        .collect(Collectors.joining(" – "));
    }
}
