package vn.tincay.report.form.formula;

import java.util.regex.Pattern;
import vn.tincay.base.text.Text;

/**
 * A comparison that the figures of one report must satisfy, such as {@code handled <= incidents}. It is satisfied while
 * either side is missing: required cells ensure completeness.
 *
 * @param cell the cell at which a violation is shown
 * @param blocks whether it blocks submission; otherwise it only warns
 */
public record Check(String cell, Formula left, String sign, Formula right, boolean blocks, Text message) {

    private static final Pattern COMPARISON = Pattern.compile("(.+?)(<=|>=|=|<|>)(.+)");

    public static Check of(String cell, String rule, boolean blocks, Text message) {
        var parts = COMPARISON.matcher(rule);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no comparison in the check: " + rule);
        }
        return new Check(
                cell,
                Formula.of(parts.group(1).strip()),
                parts.group(2),
                Formula.of(parts.group(3).strip()),
                blocks,
                message);
    }

    public boolean holds(Formula.Source values) {
        var a = left.evaluate(values);
        var b = right.evaluate(values);
        if (a == null || b == null) {
            return true;
        }
        int order = a.compareTo(b);
        return switch (sign) {
            case "<=" -> order <= 0;
            case ">=" -> order >= 0;
            case "<" -> order < 0;
            case ">" -> order > 0;
            default -> order == 0;
        };
    }
}
