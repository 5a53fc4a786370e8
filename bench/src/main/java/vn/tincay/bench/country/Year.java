package vn.tincay.bench.country;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The months with figures on one tree. Months before all of these are free for measurements that write. */
public record Year(YearMonth first, int months) {

    private static final YearMonth THREE_LEVELS = YearMonth.of(2024, 1);
    private static final YearMonth TWO_LEVELS = YearMonth.of(2025, 8);

    /** The months of the three-level tree; all their reports are accepted. */
    static Year threeLevels(int months) {
        return new Year(THREE_LEVELS, months);
    }

    /** The months of the two-level tree; the reports of the last month stay drafts. */
    static Year twoLevels(int months) {
        return new Year(TWO_LEVELS, months);
    }

    /** The n-th month before all months with figures; measurements remove what they write there. */
    public static String freeMonth(int n) {
        return THREE_LEVELS.minusMonths(n).toString();
    }

    /** The first month with figures; months before it are free. */
    public static String firstKeptMonth() {
        return THREE_LEVELS.toString();
    }

    public List<String> all() {
        return IntStream.range(0, months)
                .mapToObj(first::plusMonths)
                .map(YearMonth::toString)
                .toList();
    }

    public String last() {
        return all().getLast();
    }

    /** The months as a range, in the notation of the machine interface. */
    public String range() {
        return first + ".." + last();
    }
}
