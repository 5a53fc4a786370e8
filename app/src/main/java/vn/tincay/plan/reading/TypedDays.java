package vn.tincay.plan.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Converts days between the way officers type them, {@code 05/12/2026} or {@code 05/12}, and the form used for facts. */
final class TypedDays {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private TypedDays() {}

    /** From {@code 2026-12-05}, {@code 12-05} or {@code 2026-12} (without day); anything else stays as it is. */
    static String shown(@Nullable String read) {
        if (read == null) {
            return "";
        }
        var parts = read.split("-", -1);
        if (read.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return parts[2] + "/" + parts[1] + "/" + parts[0];
        }
        return read.matches("(\\d{4}|\\d\\d)-\\d\\d") ? parts[1] + "/" + parts[0] : read;
    }

    /** A value, or null when it is empty. */
    static @Nullable String stated(String value) {
        return value.isEmpty() ? null : value;
    }

    static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip(), DAY));
        } catch (DateTimeException no) {
            return Optional.empty();
        }
    }

    /** The year of a target; anything else is refused rather than ignored. */
    static Optional<Integer> year(String typed) {
        return typed.strip().matches("20\\d\\d|2100") ? Optional.of(Integer.valueOf(typed.strip())) : Optional.empty();
    }

    /** A day that recurs every year. */
    static Optional<MonthDay> monthDay(String typed) {
        var parts = typed.strip().split("/", -1);
        if (parts.length != 2 || !parts[0].matches("\\d{1,2}") || !parts[1].matches("\\d{1,2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(MonthDay.of(Integer.parseInt(parts[1]), Integer.parseInt(parts[0])));
        } catch (DateTimeException no) {
            return Optional.empty();
        }
    }
}
