package vn.tincay.plan.drafting.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.drafting.time.NamedSpan.Unit;

/** Finds the days, months, quarters, halves and years that folded words name; what was found becomes blank. */
final class SpansInWords {

    /** Fills the place of words that were understood; it is no letter, digit, space or punctuation. */
    static final char BLANK = '\u0001';

    /** The month in which a part of a year ends (Civil Code 2015, Article 147); "đầu năm" names no end. */
    private static final Map<String, Integer> LAST_MONTH = Map.of("giua", 6, "cuoi", 12);

    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

    private final StringBuilder text;
    private final List<NamedSpan> found = new ArrayList<>();

    private SpansInWords(StringBuilder text) {
        this.text = text;
    }

    /** Months counted from the beginning or end of a year; found first, because "6 tháng" alone is an interval. */
    static List<NamedSpan> partsOfYear(StringBuilder text) {
        var words = new SpansInWords(text);
        words.each(SpanPatterns.MONTHS_OF_YEAR, m -> {
            int months = Integer.parseInt(m.group(1));
            return partOfYear(m, m.group(2).equals("dau"), months, m.group(3));
        });
        words.each(SpanPatterns.HALF, m -> partOfYear(m, m.group(1).equals("dau"), 6, m.group(2)));
        return words.found;
    }

    /** All spans other than {@link #partsOfYear}, in the order of the text. */
    static List<NamedSpan> in(StringBuilder text) {
        var words = new SpansInWords(text);
        words.each(
                SpanPatterns.WRITTEN_DAY,
                m -> NamedSpan.day(m.start(), m.end(), number(m, 1), number(m, 2), year(m.group(3))));
        words.each(SpanPatterns.DASHED_DAY, m -> {
            int first = m.group(1) == null ? 4 : 1;
            return NamedSpan.day(m.start(), m.end(), number(m, first), number(m, first + 1), year(m.group(3)));
        });
        words.list(SpanPatterns.MONTH, SpanPatterns.NEXT_MONTH, SpansInWords::month);
        words.list(SpanPatterns.QUARTER, SpanPatterns.NEXT_QUARTER, SpansInWords::quarter);
        words.each(
                SpanPatterns.NUMBERED_MONTHS,
                m -> NamedSpan.months(
                        m.start(), m.end(), Unit.MONTH, number(m, 1), number(m, 2), year(m.group(3)), false));
        words.each(
                SpanPatterns.NUMBERED_MONTH,
                m -> number(m, 1) > 12
                        ? null
                        : NamedSpan.months(
                                m.start(), m.end(), Unit.MONTH, number(m, 1), number(m, 1), year(m.group(2)), false));
        words.each(
                SpanPatterns.DAY, m -> NamedSpan.day(m.start(), m.end(), number(m, 1), number(m, 2), year(m.group(3))));
        words.each(SpanPatterns.YEAR_ONLY, SpansInWords::year);
        words.found.sort(Comparator.comparingInt(NamedSpan::start));
        return words.found;
    }

    private interface Reading {
        @Nullable
        NamedSpan span(MatchResult match);
    }

    /** One item of a list: its place, the part of the month or quarter that it names, its number and its year. */
    private record Item(
            int start,
            int end,
            @Nullable String part,
            String number,
            @Nullable Integer year) {}

    private void each(Pattern pattern, Reading reading) {
        for (var match : pattern.matcher(text.toString()).results().toList()) {
            add(reading.span(match));
        }
    }

    /** Reads the items of each list: "tháng 5, 7 và 9/2026". */
    private void list(Pattern first, Pattern next, Function<Item, @Nullable NamedSpan> reading) {
        var words = text.toString();
        var head = first.matcher(words);
        int from = 0;
        while (head.find(from)) {
            from = head.end();
            var item = new Item(head.start(), from, head.group(1), head.group(2), year(head.group(3)));
            var more = next.matcher(words);
            while (item != null && add(reading.apply(item))) {
                from = item.end();
                item = more.region(from, words.length()).lookingAt()
                        ? new Item(more.start(1), more.end(), null, more.group(1), year(more.group(2)))
                        : null;
            }
        }
    }

    private boolean add(@Nullable NamedSpan span) {
        if (span == null) {
            return false;
        }
        found.add(span);
        for (int i = span.start(); i < span.end(); i++) {
            text.setCharAt(i, BLANK);
        }
        return true;
    }

    private static @Nullable NamedSpan partOfYear(MatchResult m, boolean beginning, int months, @Nullable String year) {
        return months < 1 || months > 11
                ? null
                : NamedSpan.months(
                        m.start(),
                        m.end(),
                        months == 6 ? Unit.HALF : Unit.MONTH,
                        beginning ? 1 : 13 - months,
                        beginning ? months : 12,
                        year(year),
                        false);
    }

    private static @Nullable NamedSpan month(Item item) {
        int month = Integer.parseInt(item.number());
        if (month < 1 || month > 12 || "dau".equals(item.part())) {
            return null;
        }
        // Civil Code 2015, Article 147: half a month has fifteen days; the middle of a month is its fifteenth day.
        boolean middle = "nua dau".equals(item.part()) || "giua".equals(item.part());
        return new NamedSpan(
                item.start(), item.end(), Unit.MONTH, month, month, middle ? 15 : 0, item.year(), item.part() != null);
    }

    private static @Nullable NamedSpan quarter(Item item) {
        int quarter = ROMAN.containsKey(item.number()) ? ROMAN.get(item.number()) : Integer.parseInt(item.number());
        return item.part() != null && !item.part().endsWith("cuoi")
                ? null
                : NamedSpan.months(
                        item.start(),
                        item.end(),
                        Unit.QUARTER,
                        quarter * 3 - 2,
                        quarter * 3,
                        item.year(),
                        item.part() != null);
    }

    private static @Nullable NamedSpan year(MatchResult m) {
        var part = m.group(1);
        var year = year(m.group(2) == null ? m.group(4) : m.group(2));
        if (year == null && part == null || "dau".equals(part)) {
            return null;
        }
        var last = part == null ? null : LAST_MONTH.get(part);
        return NamedSpan.months(m.start(), m.end(), Unit.YEAR, 1, last == null ? 12 : last, year, last != null);
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static @Nullable Integer year(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
