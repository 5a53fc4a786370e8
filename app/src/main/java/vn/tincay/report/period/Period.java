package vn.tincay.report.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tincay.base.Problem;
import vn.tincay.report.form.WindowRule.Kind;

/**
 * A reporting period by name: {@code 2025}, {@code 2025-H1}, {@code 2025-Q3}, {@code 2025-07}. It differs from the
 * calendar month or year: figures are counted in a window (Decree 09/2019/NĐ-CP, article 12) that {@link ReportWindow}
 * computes.
 *
 * @param number of the part within the year, from 1; 1 for a year
 */
public record Period(Kind kind, int year, int number) implements Comparable<Period> {

    private static final Pattern CODE = Pattern.compile("([1-9]\\d{3})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?");

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    public static Period of(String code) {
        var parts = CODE.matcher(code);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a period: " + code);
        }
        return of(parts, Integer.parseInt(parts.group(1)));
    }

    private static Period of(Matcher parts, int year) {
        if (parts.group(2) != null) {
            return new Period(Kind.HALF_YEAR, year, Integer.parseInt(parts.group(2)));
        }
        if (parts.group(3) != null) {
            return new Period(Kind.QUARTER, year, Integer.parseInt(parts.group(3)));
        }
        if (parts.group(4) != null) {
            return new Period(Kind.MONTH, year, Integer.parseInt(parts.group(4)));
        }
        return new Period(Kind.YEAR, year, 1);
    }

    /** The period of this kind whose closing day is the first on or after the day. */
    public static Period containing(Kind kind, LocalDate day) {
        var period = new Period(kind, day.getYear(), 1);
        while (ReportWindow.closing(period).isBefore(day)) {
            period = period.next();
        }
        return period;
    }

    /**
     * The name of the period as a message with arguments; the year is a text, so that it gets no thousands separator.
     */
    public Problem named() {
        var inYear = Integer.toString(year);
        return switch (kind) {
            case MONTH -> Problem.of("report.period.month", Integer.toString(number), inYear);
            case QUARTER -> Problem.of("report.period.quarter", ROMAN.get(number - 1), inYear);
            case HALF_YEAR -> Problem.of("report.period." + (number == 1 ? "first" : "second") + "-half", inYear);
            case YEAR -> Problem.of("report.period.year", inYear);
        };
    }

    public Period next() {
        return number == periodsPerYear() ? new Period(kind, year + 1, 1) : new Period(kind, year, number + 1);
    }

    public Period previous() {
        return number == 1 ? new Period(kind, year - 1, periodsPerYear()) : new Period(kind, year, number - 1);
    }

    /** The periods from this one to the last, both included; empty when the last is earlier or of another kind. */
    public List<Period> to(Period last) {
        var all = new ArrayList<Period>();
        for (var period = this; period.kind == last.kind && period.compareTo(last) <= 0; period = period.next()) {
            all.add(period);
        }
        return all;
    }

    /** The calendar month in which the period closes. */
    int lastMonth() {
        return number * 12 / periodsPerYear();
    }

    public int months() {
        return 12 / periodsPerYear();
    }

    private int periodsPerYear() {
        return switch (kind) {
            case MONTH -> 12;
            case QUARTER -> 4;
            case HALF_YEAR -> 2;
            case YEAR -> 1;
        };
    }

    @Override
    public int compareTo(Period other) {
        return year == other.year ? number - other.number : year - other.year;
    }

    /** The code, as in addresses and tables. */
    @Override
    public String toString() {
        return switch (kind) {
            case MONTH -> "%d-%02d".formatted(year, number);
            case QUARTER -> year + "-Q" + number;
            case HALF_YEAR -> year + "-H" + number;
            case YEAR -> Integer.toString(year);
        };
    }
}
