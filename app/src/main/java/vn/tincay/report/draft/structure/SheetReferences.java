package vn.tincay.report.draft.structure;

import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.report.form.Sheet;

/** Adapts formulas and checks when a row or column is renamed or removed. */
public final class SheetReferences {

    private static final Pattern SUM = Pattern.compile("\\s*sum\\(([^()]*)\\)\\s*");

    private static final Pattern NEVER = Pattern.compile("(?!)");

    /** Returns the new text of a formula in the table, or of a check when the table is null. */
    private interface Change {
        String of(Sheet.@Nullable Grid table, String text);
    }

    private interface FormulaChange {
        @Nullable
        String of(Sheet.Grid table, String formula);
    }

    private SheetReferences() {}

    public static Sheet renameRow(Sheet sheet, String row, String code) {
        var renamed = SheetPieces.mapRows(sheet, one -> one.code().equals(row) ? SheetPieces.withCode(one, code) : one);
        var pattern = rowPattern(row);
        return mapAll(renamed, (table, text) -> pattern.matcher(text).replaceAll(code));
    }

    /** Replaces the row's code by that of its cell in the column, in checks and in the formulas of other tables. */
    public static Sheet extendRow(Sheet sheet, Sheet.Grid table, String row, String column) {
        var pattern = rowPattern(row);
        return mapAll(
                sheet,
                (where, text) -> where != null && where.code().equals(table.code())
                        ? text
                        : pattern.matcher(text).replaceAll(row + "." + column));
    }

    public static Sheet renameColumn(Sheet sheet, Sheet.Grid table, String column, String code) {
        var renamed = SheetPieces.mapTables(
                sheet, one -> one.code().equals(table.code()) ? withColumnCode(one, column, code) : one);
        return mapAll(
                renamed,
                (where, text) -> columnPattern(table, column, where)
                        .matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + "." + code)));
    }

    /** Removes the row from sums, and removes all other formulas and all checks that name it. */
    public static Sheet forgetRow(Sheet sheet, String row) {
        var pattern = rowPattern(row);
        return forget(sheet, table -> pattern);
    }

    public static Sheet forgetColumn(Sheet sheet, Sheet.Grid table, String column) {
        return forget(sheet, where -> columnPattern(table, column, where));
    }

    private static Sheet.Grid withColumnCode(Sheet.Grid table, String column, String code) {
        return SheetPieces.withColumns(
                table,
                SheetPieces.each(
                        SheetPieces.columns(table),
                        head -> head.code().equals(column)
                                ? new Sheet.Column(code, head.title(), head.formula())
                                : head));
    }

    private static Sheet forget(Sheet sheet, Function<Sheet.@Nullable Grid, Pattern> gone) {
        var inChecks = gone.apply(null);
        var kept = SheetPieces.checks(sheet).stream()
                .filter(rule -> !inChecks.matcher(rule.cell()).find()
                        && !inChecks.matcher(rule.rule()).find())
                .toList();
        var formulas = mapFormulas(sheet, (table, formula) -> without(formula, gone.apply(table)));
        return SheetPieces.withChecks(formulas, kept);
    }

    private static @Nullable String without(String formula, Pattern gone) {
        if (!gone.matcher(formula).find()) {
            return formula;
        }
        var sum = SUM.matcher(formula);
        if (!sum.matches()) {
            return null;
        }
        var terms = Arrays.stream(sum.group(1).split(","))
                .map(String::strip)
                .filter(term -> !gone.matcher(term).find())
                .collect(Collectors.joining(", "));
        return terms.isEmpty() ? null : "sum(" + terms + ")";
    }

    private static Sheet mapAll(Sheet sheet, Change change) {
        var formulas = mapFormulas(sheet, (table, formula) -> change.of(table, formula));
        return SheetPieces.withChecks(
                formulas,
                SheetPieces.each(
                        SheetPieces.checks(sheet),
                        rule -> new Sheet.Rule(
                                change.of(null, rule.cell()),
                                change.of(null, rule.rule()),
                                rule.level(),
                                rule.message())));
    }

    private static Sheet mapFormulas(Sheet sheet, FormulaChange change) {
        return SheetPieces.mapTables(sheet, table -> {
            var columns = SheetPieces.each(
                    SheetPieces.columns(table),
                    head -> head.formula() == null
                            ? head
                            : new Sheet.Column(head.code(), head.title(), change.of(table, head.formula())));
            var rows = SheetPieces.each(
                    table.rows(),
                    row -> row.formula() == null ? row : SheetPieces.withFormula(row, change.of(table, row.formula())));
            return SheetPieces.withRows(SheetPieces.withColumns(table, columns), rows);
        });
    }

    private static Pattern rowPattern(String row) {
        return Pattern.compile("(?<![\\w.])" + Pattern.quote(row) + "(?!\\w)");
    }

    /**
     * Matches a cell of the column; the first group is its row. <code>{row}</code> means a row of this table only in
     * the table's own formulas.
     *
     * @param where the table of the formula; null for a check
     */
    private static Pattern columnPattern(Sheet.Grid table, String column, Sheet.@Nullable Grid where) {
        var rows = table.rows().stream().map(row -> Pattern.quote(row.code())).collect(Collectors.toList());
        if (where != null && where.code().equals(table.code())) {
            rows.add("\\{row\\}");
        }
        return rows.isEmpty()
                ? NEVER
                : Pattern.compile("(?<![\\w.])(" + String.join("|", rows) + ")\\." + Pattern.quote(column) + "(?!\\w)");
    }
}
