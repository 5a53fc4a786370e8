package vn.tincay.report.draft.structure;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the figures of a row or column are obtained, as an officer chooses.
 *
 * @param terms the codes of the rows or columns of the same table from which the figures are computed; for a share the
 *     part and the whole
 */
public record Computation(Kind kind, List<String> terms) {

    public enum Kind {
        /** Typed by the reporter. */
        ENTERED,
        SUM,
        /** 100 × the first term ÷ the second. */
        SHARE,
        /** A formula from a form file that the screen cannot show and does not change. */
        KEPT
    }

    private static final String THIS_COLUMN = ".{col}";
    private static final String THIS_ROW = "{row}.";
    private static final Pattern SUM = Pattern.compile("\\s*sum\\(([^()]+)\\)\\s*");
    private static final Pattern SHARE = Pattern.compile("\\s*100 \\* ([^*/+(), -]+) / ([^*/+(), -]+)\\s*");
    private static final Pattern CODE = Pattern.compile("\\w+");

    public static Computation entered() {
        return new Computation(Kind.ENTERED, List.of());
    }

    public static Computation ofRow(@Nullable String formula) {
        return of(formula, "", THIS_COLUMN);
    }

    public static Computation ofColumn(@Nullable String formula) {
        return of(formula, THIS_ROW, "");
    }

    private static Computation of(@Nullable String formula, String before, String after) {
        if (formula == null || formula.isBlank()) {
            return entered();
        }
        var sum = SUM.matcher(formula);
        var share = SHARE.matcher(formula);
        var kind = sum.matches() ? Kind.SUM : share.matches() ? Kind.SHARE : Kind.KEPT;
        var terms = switch (kind) {
            case SUM -> Arrays.stream(sum.group(1).split(",")).map(String::strip);
            case SHARE -> Arrays.stream(new String[] {share.group(1), share.group(2)});
            default -> Arrays.stream(new String[0]);
        };
        var codes = terms.map(term -> term.startsWith(before) ? term.substring(before.length()) : " ")
                .map(term -> term.endsWith(after) ? term.substring(0, term.length() - after.length()) : term)
                .toList();
        return codes.stream().allMatch(code -> CODE.matcher(code).matches())
                ? new Computation(kind, codes)
                : new Computation(Kind.KEPT, List.of());
    }

    /**
     * The formula of a row.
     *
     * @param list whether its table is a list, without columns
     * @param former the formula before the change, which {@link Kind#KEPT} returns
     */
    public @Nullable String rowFormula(boolean list, @Nullable String former) {
        return formula("", list ? "" : THIS_COLUMN, former);
    }

    public @Nullable String columnFormula(@Nullable String former) {
        return formula(THIS_ROW, "", former);
    }

    private @Nullable String formula(String before, String after, @Nullable String former) {
        return switch (kind) {
            case ENTERED -> null;
            case KEPT -> former;
            case SUM ->
                terms.isEmpty()
                        ? null
                        : terms.stream()
                                .map(term -> before + term + after)
                                .collect(Collectors.joining(", ", "sum(", ")"));
            case SHARE ->
                terms.size() < 2
                        ? null
                        : "100 * " + before + terms.getFirst() + after + " / " + before + terms.getLast() + after;
        };
    }
}
