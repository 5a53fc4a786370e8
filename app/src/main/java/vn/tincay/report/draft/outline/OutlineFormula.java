package vn.tincay.report.draft.outline;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The formula that a row writes in terms of row numbers: {@code 1 = 2 + 3} in its name, in its number or in a column of
 * formulas.
 *
 * @param order the row's own number without the formula
 * @param name the row's name without the formula
 * @param written the right side of the formula; empty when the row writes none
 */
record OutlineFormula(String order, String name, String written) {

    private static final Pattern IN_ORDER = Pattern.compile("([\\d.]+)\\s*=\\s*(\\S.*)");
    private static final Pattern IN_NAME = Pattern.compile("(.*\\S)\\s*\\(\\s*([\\d.]*)\\s*=\\s*([^()=]+)\\)");
    private static final Pattern SUM = Pattern.compile("[\\d.]+(\\s*\\+\\s*[\\d.]+)+");

    static OutlineFormula of(String order, String name, String column) {
        var numbered = IN_ORDER.matcher(order);
        if (numbered.matches()) {
            return new OutlineFormula(numbered.group(1), name, numbered.group(2));
        }
        var named = IN_NAME.matcher(name);
        if (named.matches()
                && (named.group(2).isEmpty() || plain(named.group(2)).equals(plain(order)))) {
            return new OutlineFormula(order, named.group(1), named.group(3).strip());
        }
        return new OutlineFormula(order, name, column.replaceFirst("^=", "").strip());
    }

    boolean isWritten() {
        return !written.isEmpty();
    }

    /** The numbers of the rows that are added; empty when the formula is not a sum. */
    List<String> terms() {
        return SUM.matcher(written).matches()
                ? Arrays.stream(written.split("\\+")).map(OutlineFormula::plain).toList()
                : List.of();
    }

    static String plain(String order) {
        return order.strip().replaceFirst("\\.$", "");
    }
}
