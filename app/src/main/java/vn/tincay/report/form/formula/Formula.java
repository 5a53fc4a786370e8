package vn.tincay.report.form.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An expression over cells: numbers, cell codes, {@code + - * /}, brackets and {@code sum(a, b, …)}. It has no loops
 * and no access to anything but the given cells. A sum ignores missing cells; a sum of only missing cells, a product or
 * ratio with a missing side and a division by zero are missing.
 */
public final class Formula {

    /** The values of the cells; null means not reported. */
    @FunctionalInterface
    public interface Source {
        @Nullable
        BigDecimal value(String cell);
    }

    @FunctionalInterface
    interface Expression {
        @Nullable
        BigDecimal evaluate(Source source);
    }

    private final String text;
    private final Set<String> cells = new LinkedHashSet<>();
    private final Expression whole;

    private Formula(String text) {
        this.text = text;
        var reader = new FormulaReader(text, this);
        this.whole = reader.whole();
    }

    /** Parses an expression. Throws IllegalArgumentException with the position of an error. */
    public static Formula of(String text) {
        return new Formula(text);
    }

    public @Nullable BigDecimal evaluate(Source source) {
        return whole.evaluate(source);
    }

    /** The codes of the cells that the formula names. */
    public Set<String> cells() {
        return Set.copyOf(cells);
    }

    @Override
    public String toString() {
        return text;
    }

    Expression cell(String code) {
        cells.add(code);
        return source -> source.value(code);
    }

    static Expression number(String digits) {
        var value = new BigDecimal(digits);
        return source -> value;
    }

    static Expression sum(List<Expression> expressions) {
        var all = List.copyOf(expressions);
        return source -> {
            BigDecimal total = null;
            for (var expression : all) {
                var value = expression.evaluate(source);
                if (value != null) {
                    total = total == null ? value : total.add(value);
                }
            }
            return total;
        };
    }

    static Expression minus(Expression left, Expression right) {
        return sum(new ArrayList<>(List.of(left, source -> {
            var value = right.evaluate(source);
            return value == null ? null : value.negate();
        })));
    }

    static Expression times(Expression left, Expression right) {
        return combine(left, right, BigDecimal::multiply);
    }

    static Expression divide(Expression left, Expression right) {
        Expression divisor = source -> {
            var value = right.evaluate(source);
            return value == null || value.signum() == 0 ? null : value;
        };
        return combine(left, divisor, (a, b) -> a.divide(b, MathContext.DECIMAL64));
    }

    private static Expression combine(Expression left, Expression right, BinaryOperator<BigDecimal> work) {
        return source -> {
            var a = left.evaluate(source);
            var b = right.evaluate(source);
            return a == null || b == null ? null : work.apply(a, b);
        };
    }
}
