package vn.tincay.report.draft.structure;

import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.report.form.FormStructure;

/** Adapts formulas and checks when a row or column is renamed or removed. */
public final class StructureReferences {

    private static final Pattern SUM = Pattern.compile("\\s*sum\\(([^()]*)\\)\\s*");

    private static final Pattern NEVER = Pattern.compile("(?!)");

    /** Returns the new text of a formula in the table, or of a check when the table is null. */
    private interface Change {
        String of(FormStructure.@Nullable Table table, String text);
    }

    private interface FormulaChange {
        @Nullable
        String of(FormStructure.Table table, String formula);
    }

    private StructureReferences() {}

    public static FormStructure renameRow(FormStructure structure, String row, String code) {
        var renamed = StructurePieces.mapRows(
                structure, one -> one.code().equals(row) ? StructurePieces.withCode(one, code) : one);
        var pattern = rowPattern(row);
        return mapAll(renamed, (table, text) -> pattern.matcher(text).replaceAll(code));
    }

    /** Replaces the row's code by that of its cell in the column, in checks and in the formulas of other tables. */
    public static FormStructure extendRow(
            FormStructure structure, FormStructure.Table table, String row, String column) {
        var pattern = rowPattern(row);
        return mapAll(
                structure,
                (where, text) -> where != null && where.code().equals(table.code())
                        ? text
                        : pattern.matcher(text).replaceAll(row + "." + column));
    }

    public static FormStructure renameColumn(
            FormStructure structure, FormStructure.Table table, String column, String code) {
        var renamed = StructurePieces.mapTables(
                structure, one -> one.code().equals(table.code()) ? withColumnCode(one, column, code) : one);
        return mapAll(
                renamed,
                (where, text) -> columnPattern(table, column, where)
                        .matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + "." + code)));
    }

    /** Removes the row from sums, and removes all other formulas and all checks that name it. */
    public static FormStructure forgetRow(FormStructure structure, String row) {
        var pattern = rowPattern(row);
        return forget(structure, table -> pattern);
    }

    public static FormStructure forgetColumn(FormStructure structure, FormStructure.Table table, String column) {
        return forget(structure, where -> columnPattern(table, column, where));
    }

    private static FormStructure.Table withColumnCode(FormStructure.Table table, String column, String code) {
        return StructurePieces.withColumns(
                table,
                StructurePieces.mapEach(
                        StructurePieces.columns(table),
                        head -> head.code().equals(column)
                                ? new FormStructure.Column(code, head.title(), head.formula())
                                : head));
    }

    private static FormStructure forget(
            FormStructure structure, Function<FormStructure.@Nullable Table, Pattern> gone) {
        var inChecks = gone.apply(null);
        var kept = StructurePieces.checks(structure).stream()
                .filter(rule -> !inChecks.matcher(rule.cell()).find()
                        && !inChecks.matcher(rule.rule()).find())
                .toList();
        var formulas = mapFormulas(structure, (table, formula) -> without(formula, gone.apply(table)));
        return StructurePieces.withChecks(formulas, kept);
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

    private static FormStructure mapAll(FormStructure structure, Change change) {
        var formulas = mapFormulas(structure, (table, formula) -> change.of(table, formula));
        return StructurePieces.withChecks(
                formulas,
                StructurePieces.mapEach(
                        StructurePieces.checks(structure),
                        rule -> new FormStructure.Rule(
                                change.of(null, rule.cell()),
                                change.of(null, rule.rule()),
                                rule.level(),
                                rule.message())));
    }

    private static FormStructure mapFormulas(FormStructure structure, FormulaChange change) {
        return StructurePieces.mapTables(structure, table -> {
            var columns = StructurePieces.mapEach(
                    StructurePieces.columns(table),
                    head -> head.formula() == null
                            ? head
                            : new FormStructure.Column(head.code(), head.title(), change.of(table, head.formula())));
            var rows = StructurePieces.mapEach(
                    table.rows(),
                    row -> row.formula() == null
                            ? row
                            : StructurePieces.withFormula(row, change.of(table, row.formula())));
            return StructurePieces.withRows(StructurePieces.withColumns(table, columns), rows);
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
    private static Pattern columnPattern(
            FormStructure.Table table, String column, FormStructure.@Nullable Table where) {
        var rows = table.rows().stream().map(row -> Pattern.quote(row.code())).collect(Collectors.toList());
        if (where != null && where.code().equals(table.code())) {
            rows.add("\\{row\\}");
        }
        return rows.isEmpty()
                ? NEVER
                : Pattern.compile("(?<![\\w.])(" + String.join("|", rows) + ")\\." + Pattern.quote(column) + "(?!\\w)");
    }
}
