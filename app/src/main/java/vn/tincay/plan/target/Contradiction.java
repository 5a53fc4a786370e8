package vn.tincay.plan.target;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A contradiction within a target: its text names figures in the target's unit, and none of them is its value, so
 * probably only one of the two was changed. It is shown as a question and never refused, since the paper may state it
 * so.
 *
 * @param figures the figures in the text, in their order
 */
public record Contradiction(List<BigDecimal> figures, BigDecimal value, String unit) {

    private static final String FIGURE = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?";

    /** Excludes figures of other kinds: a year, a day, the second half of a number such as 12/KH. */
    private static final String ALONE = "(?<![\\d/.,])(?<!năm )(?<!ngày )(?<!tháng )";

    private static final String RANGE = "(?:" + ALONE + "(" + FIGURE + ")\\s*%?\\s*(?:-|–|÷|đến|tới)\\s*)?";
    private static final Pattern SHARE = Pattern.compile(RANGE + ALONE + "(" + FIGURE + ")\\s*(?:%|phần trăm)");

    /** "Mỗi xã 01 mô hình" (one model per commune): the figure counts per unit, while the value may count all. */
    private static final Pattern EACH = Pattern.compile("(?<!\\p{L})(?:mỗi|từng)(?!\\p{L})");

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * The contradiction; null when value or unit is missing, when the text names the value, or when it names no figure
     * in this unit.
     */
    public static @Nullable Contradiction of(String text, @Nullable BigDecimal value, @Nullable String unit) {
        if (value == null || unit == null || unit.isBlank()) {
            return null;
        }
        var words = normalised(text);
        var figures = unit.strip().equals("%") ? percentagesIn(words) : countsIn(words, normalised(unit));
        return figures.isEmpty() || figures.stream().anyMatch(one -> one.compareTo(value) == 0)
                ? null
                : new Contradiction(figures, value, unit.strip());
    }

    private static List<BigDecimal> percentagesIn(String words) {
        var figures = new ArrayList<BigDecimal>();
        var matcher = SHARE.matcher(words);
        while (matcher.find()) {
            add(figures, matcher, WHOLE);
        }
        return figures;
    }

    private static List<BigDecimal> countsIn(String words, String unit) {
        var figures = new ArrayList<BigDecimal>();
        if (EACH.matcher(words).find()) {
            return figures;
        }
        var matcher = Pattern.compile(RANGE + ALONE + "(" + FIGURE + ")\\s+" + Pattern.quote(unit) + "(?!\\p{L})")
                .matcher(words);
        while (matcher.find()) {
            add(figures, matcher, null);
        }
        return figures;
    }

    private static void add(List<BigDecimal> figures, Matcher matcher, @Nullable BigDecimal maximum) {
        for (int group = 1; group <= 2; group++) {
            var written = matcher.group(group);
            if (written != null) {
                var figure = parseFigure(written);
                if (maximum == null || group == 2 || figure.compareTo(maximum) <= 0) {
                    figures.add(figure);
                }
            }
        }
    }

    /** Parses a figure as Vietnamese documents write it: a dot before three digits separates thousands. */
    private static BigDecimal parseFigure(String written) {
        var plain = written.matches("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?") ? written.replace(".", "") : written;
        return new BigDecimal(plain.replace(',', '.'));
    }

    private static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\h]+", " ")
                .strip();
    }
}
