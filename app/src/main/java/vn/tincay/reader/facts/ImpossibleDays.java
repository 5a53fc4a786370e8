package vn.tincay.reader.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.words.Folding;

/** Finds days that no calendar has, such as 31/6 and 30/02. Without a year, 29/02 counts as a day. */
final class ImpossibleDays {
    private static final Pattern DAY =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(20\\d\\d)(?![\\d/])"
                    + "|\\b(?:ngay|truoc|den|het|cham nhat) (\\d{1,2}) ?[/.-] ?(\\d{1,2})(?! ?[\\d/.-]? ?\\d|/|-[\\p{L}])"
                    + "|\\bngay (\\d{1,2}) thang (\\d{1,2})(?!\\d)(?:,? nam (20\\d\\d))?");

    /** A leap year, used for days without a year, because it has every possible day. */
    private static final int LEAP_YEAR = 2024;

    private ImpossibleDays() {}

    static List<String> in(String text) {
        List<String> days = new ArrayList<>();
        Matcher m = DAY.matcher(Folding.plain(text));
        while (m.find()) {
            boolean exists = m.group(1) != null
                    ? exists(m.group(1), m.group(2), m.group(3))
                    : m.group(4) != null
                            ? exists(m.group(4), m.group(5), null)
                            : exists(m.group(6), m.group(7), m.group(8));
            if (!exists) {
                days.add(text.substring(m.start(), m.end()));
            }
        }
        return days;
    }

    private static boolean exists(String day, String month, @Nullable String year) {
        try {
            LocalDate.of(
                    year == null ? LEAP_YEAR : Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
