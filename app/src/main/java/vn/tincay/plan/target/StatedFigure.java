package vn.tincay.plan.target;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure that the text of a target states in the target's unit.
 *
 * @param from position of its first digit in the text in normal form C
 * @param to position after its last digit
 */
record StatedFigure(BigDecimal value, int from, int to) {

    private static final String FIGURE = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?";

    /** Excludes figures of other kinds: a year, a day or month, the second part of a number such as 5/12. */
    private static final String ALONE = "(?<![\\d/.,])(?<!năm )(?<!ngày )(?<!tháng )";

    private static final String RANGE = "(?:" + ALONE + "(" + FIGURE + ")\\s*%?\\s*(?:-|–|÷|đến|tới)\\s*)?";
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern SHARE =
            Pattern.compile(RANGE + ALONE + "(" + FIGURE + ")\\s*(?:%|phần trăm)", ANY_CASE);

    /** "Mỗi xã 01 mô hình" (one model per commune): the figure counts per unit, while the value may be the total. */
    private static final Pattern EACH = Pattern.compile("(?<!\\p{L})(?:mỗi|từng)(?!\\p{L})", ANY_CASE);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** The figures in their order; of a range, both ends. */
    static List<StatedFigure> in(String text, String unit) {
        var words = normalised(text);
        return unit.strip().equals("%")
                ? percentagesIn(words)
                : countsIn(words, normalised(unit).strip());
    }

    /**
     * The text with {@code after} in place of {@code before}; unchanged unless {@code before} is the only figure that
     * the text states in this unit.
     */
    static String replaced(String text, BigDecimal before, BigDecimal after, String unit) {
        var figures = in(text, unit);
        if (figures.size() != 1 || figures.getFirst().value().compareTo(before) != 0) {
            return text;
        }
        var only = figures.getFirst();
        return new StringBuilder(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replace(only.from(), only.to(), Target.formatted(after))
                .toString();
    }

    private static List<StatedFigure> percentagesIn(String words) {
        var figures = new ArrayList<StatedFigure>();
        var matcher = SHARE.matcher(words);
        while (matcher.find()) {
            add(figures, matcher, WHOLE);
        }
        return figures;
    }

    private static List<StatedFigure> countsIn(String words, String unit) {
        var figures = new ArrayList<StatedFigure>();
        if (EACH.matcher(words).find()) {
            return figures;
        }
        var counted = Pattern.quote(unit).replaceAll(" +", "\\\\E\\\\s+\\\\Q");
        var matcher = Pattern.compile(RANGE + ALONE + "(" + FIGURE + ")\\s+" + counted + "(?!\\p{L})", ANY_CASE)
                .matcher(words);
        while (matcher.find()) {
            add(figures, matcher, null);
        }
        return figures;
    }

    private static void add(List<StatedFigure> figures, Matcher matcher, @Nullable BigDecimal maximum) {
        for (int group = 1; group <= 2; group++) {
            var written = matcher.group(group);
            if (written != null) {
                var figure = parseFigure(written);
                if (maximum == null || group == 2 || figure.compareTo(maximum) <= 0) {
                    figures.add(new StatedFigure(figure, matcher.start(group), matcher.end(group)));
                }
            }
        }
    }

    /** Parses a figure as Vietnamese documents write it: a dot before three digits separates thousands. */
    private static BigDecimal parseFigure(String written) {
        var plain = written.matches("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?") ? written.replace(".", "") : written;
        return new BigDecimal(plain.replace(',', '.'));
    }

    /** The text in normal form C with plain spaces, one for each space of any kind, so that positions are kept. */
    private static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\h]", " ");
    }
}
