package vn.tincay.reader.plan.head;

import org.jspecify.annotations.Nullable;

/**
 * The years of a plan. A one-year plan has equal {@code from} and {@code to}; an open start ("đến năm 2030") has no
 * {@code from}.
 */
public record YearSpan(@Nullable Integer from, @Nullable Integer to) {

    public static YearSpan of(int year) {
        return new YearSpan(year, year);
    }

    public boolean isOneYear() {
        return from != null && from.equals(to);
    }
}
