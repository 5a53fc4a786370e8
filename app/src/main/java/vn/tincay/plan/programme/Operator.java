package vn.tincay.plan.programme;

import java.math.BigDecimal;
import java.util.Optional;

/** How a result is compared with the value of a target. */
public enum Operator {
    AT_LEAST(">=", "≥ "),
    MORE_THAN(">", "> "),
    EQUAL("=", ""),
    AT_MOST("<=", "≤ "),
    LESS_THAN("<", "< "),
    ABOUT("~", "≈ ");

    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    private final String sign;
    private final String prefix;

    Operator(String sign, String prefix) {
        this.sign = sign;
        this.prefix = prefix;
    }

    public String sign() {
        return sign;
    }

    /** What pages show before the value of a target: {@code "≥ "}; empty for {@code EQUAL}. */
    public String prefix() {
        return prefix;
    }

    public static Optional<Operator> ofSign(String sign) {
        for (var operator : values()) {
            if (operator.sign.equals(sign)) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    /** Whether this result reaches the target; {@code ABOUT} allows 5 % of the value to either side. */
    public boolean isMet(BigDecimal result, BigDecimal value) {
        int order = result.compareTo(value);
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            // A target worded "đạt 100%" (reach 100 %) is also met by a higher result.
            case EQUAL -> order >= 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
            case ABOUT -> result.subtract(value).abs().compareTo(value.abs().multiply(TOLERANCE)) <= 0;
        };
    }
}
