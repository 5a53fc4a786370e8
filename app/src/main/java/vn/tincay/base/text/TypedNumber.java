package vn.tincay.base.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Figures as people type them: {@code 1.234,5} in Vietnamese, {@code 1,234.5} in English, thousands also by a blank. A
 * mark that could mean a thousand or a decimal is refused rather than guessed, with what may be meant.
 */
public final class TypedNumber {

    /** What a text says as a figure. */
    public sealed interface Reading {

        record Figure(BigDecimal value) implements Reading {}

        /** No figure, or one that could mean two things; what may be meant is written as the reader's language writes it. */
        record Unclear(List<String> meant) implements Reading {}
    }

    private static final Pattern VIETNAMESE = figure("\\.", ",");
    private static final Pattern ENGLISH = figure(",", "\\.");
    private static final Pattern BLANK = Pattern.compile("[\\h\\u2007\\u202f]");

    /** Three digits behind a mark are how a thousand is written as well. */
    private static final int THOUSAND = 3;

    /** No figure of an office is longer; a million digits would take long to read. */
    private static final int LONGEST = 40;

    private TypedNumber() {}

    /** A number without decimals: whatever looks like a decimal mark is refused, even before zeros. */
    public static Reading whole(String text, String language) {
        var bare = bare(text);
        var own = own(language).matcher(bare);
        if (own.matches() && own.group("part") == null) {
            return new Reading.Figure(value(own));
        }
        var other = other(language).matcher(bare);
        if (other.matches() && other.group("part") == null) {
            return unclear(grouped(value(other), language));
        }
        return new Reading.Unclear(List.of());
    }

    /** @param places how many decimals may be typed; from three on, three decimals mean what the language says */
    public static Reading decimal(String text, String language, int places) {
        var bare = bare(text);
        var own = own(language).matcher(bare);
        var other = other(language).matcher(bare);
        if (own.matches()) {
            var value = value(own);
            return places < THOUSAND && other.matches() && !value(other).equals(value) && other.group("part") == null
                    ? unclear(grouped(value(other), language), written(value, language))
                    : new Reading.Figure(value);
        }
        return other.matches() ? unclear(grouped(value(other), language)) : new Reading.Unclear(List.of());
    }

    /** A figure with decimals or without; empty for what is none in this language, or could mean two things. */
    public static Optional<BigDecimal> read(String text, String language) {
        return decimal(text, language, 0) instanceof Reading.Figure figure
                ? Optional.of(figure.value())
                : Optional.empty();
    }

    /** As one would type it so that it is read as the same figure: no grouping, no zeros at the end but where needed. */
    public static @Nullable String written(@Nullable BigDecimal figure, String language) {
        if (figure == null) {
            return null;
        }
        var plain = figure.stripTrailingZeros().toPlainString();
        var typed = isEnglish(language) ? plain : plain.replace('.', ',');
        var other = other(language).matcher(typed);
        // 1,234 would be asked about; 1,2340 cannot be a thousand.
        return plain.contains(".") && other.matches() && other.group("part") == null ? typed + "0" : typed;
    }

    private static Reading unclear(@Nullable String... meant) {
        return new Reading.Unclear(java.util.Arrays.stream(meant)
                .map(java.util.Objects::requireNonNull)
                .toList());
    }

    private static String grouped(BigDecimal value, String language) {
        var symbols = DecimalFormatSymbols.getInstance(isEnglish(language) ? Locale.ENGLISH : Locale.of("vi", "VN"));
        var format = new DecimalFormat("#,##0", symbols);
        format.setMaximumFractionDigits(LONGEST);
        return format.format(value);
    }

    /** Blanks of every width are one; the minus of word processors is a minus. */
    private static String bare(String text) {
        var bare = BLANK.matcher(text).replaceAll(" ").strip().replace('\u2212', '-');
        return bare.length() > LONGEST ? "" : bare;
    }

    private static BigDecimal value(Matcher figure) {
        var whole = figure.group("whole").replaceAll("\\D", "");
        var part = figure.group("part");
        var value = new BigDecimal(part == null ? whole : whole + "." + part);
        return figure.group("minus") == null ? value : value.negate();
    }

    private static Pattern figure(String group, String mark) {
        return Pattern.compile("(?<minus>- ?)?(?<whole>[1-9]\\d{0,2}(?:" + group
                + "\\d{3})+|[1-9]\\d{0,2}(?: \\d{3})+|\\d+)" + "(?:" + mark + "(?<part>\\d+))?");
    }

    private static Pattern own(String language) {
        return isEnglish(language) ? ENGLISH : VIETNAMESE;
    }

    private static Pattern other(String language) {
        return isEnglish(language) ? VIETNAMESE : ENGLISH;
    }

    private static boolean isEnglish(String language) {
        return language.equals("en");
    }
}
