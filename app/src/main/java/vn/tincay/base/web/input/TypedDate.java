package vn.tincay.base.web.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as typed into its three fields. A form record holds it as a component, so that {@code due.day}, {@code
 * due.month} and {@code due.year} bind by name and an invalid date is shown again as typed.
 */
public record TypedDate(
        @Nullable String day,
        @Nullable String month,
        @Nullable String year) {

    public static final TypedDate BLANK = new TypedDate("", "", "");

    public static TypedDate of(@Nullable LocalDate date) {
        return date == null
                ? BLANK
                : new TypedDate("" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear());
    }

    public boolean isBlank() {
        return clean(day).isEmpty() && clean(month).isEmpty() && clean(year).isEmpty();
    }

    /**
     * The date; empty when the fields are blank or form no calendar date. Years have four digits and lie between 1900
     * and 2200: no document, body or plan has a day outside these years, so any other is a typing error.
     */
    public Optional<LocalDate> date() {
        if (!clean(day).matches("\\d{1,2}")
                || !clean(month).matches("\\d{1,2}")
                || !clean(year).matches("19\\d\\d|2[01]\\d\\d|2200")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(clean(year)), Integer.parseInt(clean(month)), Integer.parseInt(clean(day))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
