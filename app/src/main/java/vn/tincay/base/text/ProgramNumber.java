package vn.tincay.base.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as programs write them, the same in every language. {@link TypedNumber} reads numbers as people write them.
 */
public final class ProgramNumber {

    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");

    /**
     * The maximum length of a text: no official figure has more characters, and parsing a million digits takes long.
     */
    private static final int LONGEST = 40;

    /** The precision that programs and spreadsheets keep reliably: 15 digits. */
    public static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);

    private static final int MAX_PLACES = 400;

    private ProgramNumber() {}

    /** Parses digits with at most one decimal point and no grouping. */
    public static Optional<BigDecimal> parse(String text) {
        var bare = text.strip();
        return bare.length() <= LONGEST && PLAIN.matcher(bare).matches()
                ? Optional.of(new BigDecimal(bare))
                : Optional.empty();
    }

    /**
     * Removes binary rounding noise: 0.1 + 0.2 arrives as 0.30000000000000004 and becomes 0.3, the value in the 15
     * digits that every program keeps. Unchanged, including trailing zeros, are figures of at most 15 digits, whole
     * numbers, and figures with more than 400 decimals, which no rounding noise has.
     */
    public static BigDecimal withoutNoise(BigDecimal figure) {
        if (figure.precision() <= KEPT.getPrecision() || figure.scale() <= 0 || figure.scale() > MAX_PLACES) {
            return figure;
        }
        var rounded = figure.round(KEPT).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
