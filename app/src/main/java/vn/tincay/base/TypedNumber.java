package vn.tincay.base;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Figures as people type them: {@code 1.234,5} in Vietnamese, {@code 1,234.5} in English. A mark that could mean a
 * thousand or a decimal is refused rather than guessed.
 */
public final class TypedNumber {

    private static final Pattern VIETNAMESE = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d+)?");
    private static final Pattern ENGLISH = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?");

    /** No figure of an office is longer; a million digits would take long to read. */
    private static final int LONGEST = 40;

    private TypedNumber() {}

    /** Empty for what is no figure in this language. Blanks between the digits do not count. */
    public static Optional<BigDecimal> read(String text, String language) {
        var bare = text.replaceAll("[\\s\u00a0\u202f]", "");
        var english = isEnglish(language);
        if (bare.length() > LONGEST
                || !(english ? ENGLISH : VIETNAMESE).matcher(bare).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(
                english ? bare.replace(",", "") : bare.replace(".", "").replace(',', '.')));
    }

    /** As one would type it: no grouping, no zeros at the end. */
    public static @Nullable String written(@Nullable BigDecimal figure, String language) {
        if (figure == null) {
            return null;
        }
        var plain = figure.stripTrailingZeros().toPlainString();
        return isEnglish(language) ? plain : plain.replace('.', ',');
    }

    private static boolean isEnglish(String language) {
        return language.equals("en");
    }
}
