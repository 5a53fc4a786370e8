package vn.tincay.plan.reading;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.input.TypedDate;

/**
 * Converts days between the way officers type them, {@code 05/12/2026} or {@code 05/12}, and the form used for facts.
 */
final class TypedDays {

    /** Stands in for the year of a day typed without one, so that 29/02 is accepted. */
    private static final String LEAP_YEAR = "2024";

    private TypedDays() {}

    /**
     * The day as officers type it, from {@code 2026-12-05}, {@code 12-05} or {@code 2026-12} (without day); anything
     * else stays as it is.
     */
    static String asTyped(@Nullable String read) {
        if (read == null) {
            return "";
        }
        var parts = read.split("-", -1);
        if (read.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return parts[2] + "/" + parts[1] + "/" + parts[0];
        }
        return read.matches("(\\d{4}|\\d\\d)-\\d\\d") ? parts[1] + "/" + parts[0] : read;
    }

    static @Nullable String nullIfEmpty(String value) {
        return value.isEmpty() ? null : value;
    }

    static Optional<LocalDate> date(String typed) {
        var parts = typed.strip().split("/", -1);
        return parts.length == 3 ? new TypedDate(parts[0], parts[1], parts[2]).date() : Optional.empty();
    }

    /** The year of a target, from 2000 to 2100; empty for other text. */
    static Optional<Integer> year(String typed) {
        return typed.strip().matches("20\\d\\d|2100") ? Optional.of(Integer.valueOf(typed.strip())) : Optional.empty();
    }

    /** A day that recurs every year, typed as {@code 05/12}; empty for other text. */
    static Optional<MonthDay> monthDay(String typed) {
        var parts = typed.strip().split("/", -1);
        return parts.length == 2
                ? new TypedDate(parts[0], parts[1], LEAP_YEAR).date().map(MonthDay::from)
                : Optional.empty();
    }
}
