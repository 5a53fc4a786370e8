package vn.tincay.base.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Figures as programs write them, in every language alike; {@link TypedNumber} reads those of people. */
public final class ProgramNumber {

    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** No figure of an office is longer; a million digits would take long to read. */
    private static final int LONGEST = 40;

    /** What a number of a program or a spreadsheet holds for certain. */
    public static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);

    private static final int MOST_PLACES = 400;

    private ProgramNumber() {}

    /** Digits, at most one point, no grouping. */
    public static Optional<BigDecimal> plain(String text) {
        var bare = text.strip();
        return bare.length() <= LONGEST && PLAIN.matcher(bare).matches()
                ? Optional.of(new BigDecimal(bare))
                : Optional.empty();
    }

    /**
     * What a program meant: 0.1 + 0.2 is 0.30000000000000004 in binary and 0.3 in the 15 digits every program keeps. A
     * figure with fewer digits stays as it was written, zeros at its end too.
     */
    public static BigDecimal withoutNoise(BigDecimal figure) {
        if (figure.precision() <= KEPT.getPrecision() || figure.scale() <= 0 || figure.scale() > MOST_PLACES) {
            return figure;
        }
        var kept = figure.round(KEPT).stripTrailingZeros();
        return kept.scale() < 0 ? kept.setScale(0) : kept;
    }
}
