package vn.tincay.report.past.source;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tincay.base.text.VietnameseText;

/**
 * A unit of measure as files write it: "(nghìn đồng)" in a heading, "Đơn vị tính: triệu đồng" above a table.
 *
 * @param words as written
 * @param size how many base units it stands for: 1,000 for "nghìn đồng" (thousand đồng)
 * @param base the base unit without diacritics: "dong"; empty where only a size is written
 */
public record MeasureUnit(String words, BigDecimal size, String base) {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern ABOVE =
            Pattern.compile("(?iU).*?(?:đơn vị(?: tính)?|đvt|đv tính)\\s*:\\s*([^;.()]+?)\\s*\\)?\\s*");
    private static final Map<String, BigDecimal> SIZES = Map.of(
            "chuc", BigDecimal.TEN,
            "tram", BigDecimal.valueOf(100),
            "nghin", BigDecimal.valueOf(1_000),
            "ngan", BigDecimal.valueOf(1_000),
            "1000", BigDecimal.valueOf(1_000),
            "1 000", BigDecimal.valueOf(1_000),
            "trieu", BigDecimal.valueOf(1_000_000),
            "ty", BigDecimal.valueOf(1_000_000_000),
            "ti", BigDecimal.valueOf(1_000_000_000));
    private static final Set<String> BASES = Set.of(
            "dong", "vnd", "d", "nguoi", "luot", "luot nguoi", "vu", "ca", "ho", "cuoc", "lop", "tin bai", "van ban");

    /** The unit of measure of which the text consists; empty for other text. */
    public static Optional<MeasureUnit> read(String text) {
        var folded = VietnameseText.fold(text.replaceFirst("(?iU)^\\s*(đơn vị( tính)?|đvt)\\s*:", ""));
        var size = SIZES.keySet().stream()
                .filter(word -> folded.equals(word) || folded.startsWith(word + " "))
                .max(Comparator.comparingInt(String::length));
        var base = size.map(word -> folded.substring(word.length()).strip()).orElse(folded);
        if (!BASES.contains(base) && !(base.isEmpty() && size.isPresent())) {
            return Optional.empty();
        }
        return Optional.of(new MeasureUnit(
                text.strip(),
                size.map(SIZES::get).orElse(BigDecimal.ONE),
                base.equals("vnd") || base.equals("d") ? "dong" : base));
    }

    /** The unit in the brackets of a heading. */
    static Optional<MeasureUnit> ofHeading(String heading) {
        return BRACKETS.matcher(heading)
                .results()
                .flatMap(found -> read(found.group(1)).stream())
                .reduce((one, other) -> other);
    }

    /** The unit that a text above a table gives: "Đơn vị tính: đồng" (unit: đồng). */
    static Optional<MeasureUnit> above(List<String> titles) {
        return titles.stream()
                .map(ABOVE::matcher)
                .filter(found -> found.matches())
                .flatMap(found -> read(found.group(1)).stream())
                .findFirst();
    }

    /** The unit of measure of a column: that in its heading, otherwise that above the table. */
    public static Optional<MeasureUnit> of(HeadedColumn column, TableLayout layout) {
        return ofHeading(column.title())
                .or(() -> above(List.of(column.title().split(" – "))))
                .or(() -> above(layout.titles()));
    }

    /**
     * The heading without brackets and the units of money in them. Other units stay without their size, because they
     * tell columns apart.
     */
    static String without(String heading) {
        return BRACKETS.matcher(heading)
                .replaceAll(found -> read(found.group(1))
                        .map(unit -> unit.base().equals("dong") ? " " : " " + unit.base() + " ")
                        .orElse(
                                found.group(1).matches("\\d+|[%A-Z]")
                                        ? " "
                                        : " " + Matcher.quoteReplacement(found.group(1)) + " "));
    }

    /**
     * The factor that converts a figure in this unit to the other unit; empty when the units are alike or measure
     * different things.
     */
    public Optional<BigDecimal> factorTo(MeasureUnit other) {
        boolean alike = base.isEmpty()
                || base.equals(other.base())
                || !base.equals("dong") && !other.base().equals("dong");
        return !alike || size.compareTo(other.size()) == 0 ? Optional.empty() : Optional.of(size.divide(other.size()));
    }
}
