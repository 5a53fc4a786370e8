package vn.tincay.reader.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds days as documents write them: {@code 15/12}, {@code 15-12-2024}, {@code 15 tháng 12 năm 2024}, {@code 15.12}.
 */
public final class Dates {
    private static final Pattern DAY =
            Pattern.compile("\\b([0-3]?\\d) ?(?:[/.] ?|-|/ )(1[0-2]|0?[1-9])(?:(?: ?[/.-] ?| nam )([12]\\d{3}))?\\b"
                    + "|\\b([0-3]?\\d) thang (1[0-2]|0?[1-9])\\b(?:,? nam ([12]\\d{3})\\b)?");

    private Dates() {}

    /** A day with its year (null when absent) and its position in the text. */
    public record Day(int day, int month, @Nullable Integer year, int start, int end) {

        /** The day as {@code 12-05}, or {@code 2024-12-05} with a year. */
        public String iso() {
            String md = "%02d-%02d".formatted(month, day);
            return year == null ? md : year + "-" + md;
        }

        public @Nullable LocalDate date() {
            return year == null ? null : LocalDate.of(year, month, day);
        }

        public String monthDay() {
            return "%02d-%02d".formatted(month, day);
        }
    }

    /** All days in a folded text that exist in the calendar, in order. */
    public static List<Day> in(String plain) {
        List<Day> days = new ArrayList<>();
        Matcher m = DAY.matcher(plain);
        while (m.find()) {
            boolean words = m.group(4) != null;
            String year = words ? m.group(6) : m.group(3);
            Day day = valid(
                    Integer.parseInt(words ? m.group(4) : m.group(1)),
                    Integer.parseInt(words ? m.group(5) : m.group(2)),
                    year == null ? null : Integer.valueOf(year),
                    m);
            if (day != null) {
                days.add(day);
            }
        }
        return days;
    }

    /** The first day with a year in a folded text; null when there is none. */
    public static @Nullable LocalDate firstWithYear(String plain) {
        for (Day day : in(plain)) {
            if (day.year() != null) {
                return day.date();
            }
        }
        return null;
    }

    private static @Nullable Day valid(int day, int month, @Nullable Integer year, Matcher m) {
        try {
            LocalDate.of(year == null ? 2024 : year, month, day);
            return new Day(day, month, year, m.start(), m.end());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
