package vn.tincay.base.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses figures as people type them: {@code 1.234,5} in Vietnamese, {@code 1,234.5} in English, a space also groups
 * thousands. A separator that could mean thousands or decimals is not guessed: the result lists the possible meanings.
 */
public final class TypedNumber {

    /** The result of parsing a figure. */
    public sealed interface ReadNumber {

        record Figure(BigDecimal value) implements ReadNumber {}

        /**
         * The text is ambiguous or no figure: {@code meant} lists its possible meanings in the reader's notation, and
         * is empty when the text is no figure.
         */
        record Ambiguous(List<String> meant) implements ReadNumber {}

        /** More digits than any official figure has. */
        record TooLong() implements ReadNumber {}
    }

    private static final Pattern VIETNAMESE = figure("\\.", ",");
    private static final Pattern ENGLISH = figure(",", "\\.");
    private static final Pattern BLANK = Pattern.compile("[\\h\\u2007\\u202f]");

    /** The number of digits in a group of thousands; three digits after a separator may also be decimals. */
    private static final int THOUSAND = 3;

    /**
     * The maximum length of a text: no official figure has more characters, and parsing a million digits takes long.
     */
    private static final int LONGEST = 40;

    private TypedNumber() {}

    /** Parses an integer. Anything that looks like a decimal separator is refused as ambiguous, even before zeros. */
    public static ReadNumber whole(String text, String language) {
        if (isTooLong(text)) {
            return new ReadNumber.TooLong();
        }
        var bare = withPlainCharacters(text);
        var own = notationOf(language).matcher(bare);
        if (own.matches() && own.group("part") == null) {
            return new ReadNumber.Figure(value(own));
        }
        var other = otherNotation(language).matcher(bare);
        if (other.matches() && other.group("part") == null) {
            return ambiguous(grouped(value(other), language));
        }
        return new ReadNumber.Ambiguous(List.of());
    }

    /**
     * Parses a figure with or without decimals. More decimals than allowed are parsed, too; the caller refuses them.
     *
     * @param places the allowed number of decimals. Below three, a separator before exactly three digits is ambiguous;
     *     with three or more, it is read by the rule of the language
     */
    public static ReadNumber decimal(String text, String language, int places) {
        if (isTooLong(text)) {
            return new ReadNumber.TooLong();
        }
        var bare = withPlainCharacters(text);
        var own = notationOf(language).matcher(bare);
        var other = otherNotation(language).matcher(bare);
        if (own.matches()) {
            var value = value(own);
            return places < THOUSAND && other.matches() && !value(other).equals(value) && other.group("part") == null
                    ? ambiguous(grouped(value(other), language), written(value, language))
                    : new ReadNumber.Figure(value);
        }
        return other.matches() ? ambiguous(grouped(value(other), language)) : new ReadNumber.Ambiguous(List.of());
    }

    /** Parses a figure with or without decimals; empty when it is invalid or ambiguous in this language. */
    public static Optional<BigDecimal> read(String text, String language) {
        return decimal(text, language, 0) instanceof ReadNumber.Figure figure
                ? Optional.of(figure.value())
                : Optional.empty();
    }

    /**
     * Writes the figure so that it parses to the same value: no grouping, and trailing zeros only where needed. Null
     * without a figure.
     */
    public static @Nullable String written(@Nullable BigDecimal figure, String language) {
        if (figure == null) {
            return null;
        }
        var plain = figure.stripTrailingZeros().toPlainString();
        var typed = isEnglish(language) ? plain : plain.replace('.', ',');
        var other = otherNotation(language).matcher(typed);
        // 1,234 is ambiguous; 1,2340 cannot be a group of thousands.
        return plain.contains(".") && other.matches() && other.group("part") == null ? typed + "0" : typed;
    }

    private static ReadNumber ambiguous(@Nullable String... meant) {
        return new ReadNumber.Ambiguous(
                Arrays.stream(meant).map(Objects::requireNonNull).toList());
    }

    /** Writes the figure for reading, with separators between thousands. */
    public static String grouped(BigDecimal value, String language) {
        var symbols = DecimalFormatSymbols.getInstance(isEnglish(language) ? Locale.ENGLISH : Locale.of("vi", "VN"));
        var format = new DecimalFormat("#,##0", symbols);
        format.setMaximumFractionDigits(LONGEST);
        return format.format(value);
    }

    /** Replaces spaces and digits of any width and the minus of word processors by those of a keyboard. */
    private static String withPlainCharacters(String text) {
        return BLANK.matcher(TypedText.clean(text)).replaceAll(" ").strip().replace('\u2212', '-');
    }

    private static boolean isTooLong(String text) {
        var bare = withPlainCharacters(text);
        return bare.length() > LONGEST && bare.matches("-?[\\d., ]+");
    }

    private static BigDecimal value(Matcher figure) {
        var whole = figure.group("whole").replaceAll("\\D", "");
        var part = figure.group("part");
        var value = new BigDecimal(part == null ? whole : whole + "." + part);
        return figure.group("minus") == null ? value : value.negate();
    }

    private static Pattern figure(String group, String decimalMark) {
        return Pattern.compile("(?<minus>- ?)?(?<whole>[1-9]\\d{0,2}(?:" + group
                + "\\d{3})+|[1-9]\\d{0,2}(?: \\d{3})+|\\d+)" + "(?:" + decimalMark + "(?<part>\\d+))?");
    }

    private static Pattern notationOf(String language) {
        return isEnglish(language) ? ENGLISH : VIETNAMESE;
    }

    private static Pattern otherNotation(String language) {
        return isEnglish(language) ? VIETNAMESE : ENGLISH;
    }

    private static boolean isEnglish(String language) {
        return language.equals("en");
    }
}
