package vn.tincay.report.draft.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.Text;
import vn.tincay.report.form.Section;
import vn.tincay.report.form.Sheet;

/** Finds and replaces the pieces of a structure; every change returns a new structure. */
public final class SheetPieces {

    private SheetPieces() {}

    public static List<Sheet.Grid> tables(Sheet.Part part) {
        return orEmpty(part.tables());
    }

    public static List<Section.Narrative> narratives(Sheet.Part part) {
        return orEmpty(part.narratives());
    }

    public static List<Sheet.Column> columns(Sheet.Grid table) {
        return orEmpty(table.columns());
    }

    public static List<Sheet.Rule> checks(Sheet sheet) {
        return orEmpty(sheet.checks());
    }

    public static Stream<Sheet.Grid> allTables(Sheet sheet) {
        return sheet.sections().stream().flatMap(part -> tables(part).stream());
    }

    public static Stream<Sheet.Row> allRows(Sheet sheet) {
        return allTables(sheet).flatMap(table -> table.rows().stream());
    }

    public static Optional<Sheet.Grid> table(Sheet sheet, String code) {
        return allTables(sheet).filter(table -> table.code().equals(code)).findFirst();
    }

    /** The table that has a row of this code. */
    public static Optional<Sheet.Grid> tableOf(Sheet sheet, String row) {
        return allTables(sheet)
                .filter(table ->
                        table.rows().stream().anyMatch(one -> one.code().equals(row)))
                .findFirst();
    }

    public static Optional<Sheet.Row> row(Sheet sheet, String code) {
        return allRows(sheet).filter(row -> row.code().equals(code)).findFirst();
    }

    public static Sheet withParts(Sheet sheet, List<Sheet.Part> parts) {
        return with(sheet, parts, sheet.checks());
    }

    public static Sheet withChecks(Sheet sheet, List<Sheet.Rule> checks) {
        return with(sheet, sheet.sections(), checks);
    }

    private static Sheet with(Sheet sheet, List<Sheet.Part> parts, @Nullable List<Sheet.Rule> checks) {
        return new Sheet(
                sheet.code(),
                sheet.version(),
                sheet.validFrom(),
                sheet.title(),
                sheet.citation(),
                sheet.window(),
                sheet.paper(),
                null,
                parts,
                checks);
    }

    public static Sheet mapParts(Sheet sheet, UnaryOperator<Sheet.Part> change) {
        return withParts(sheet, sheet.sections().stream().map(change).toList());
    }

    public static Sheet mapTables(Sheet sheet, UnaryOperator<Sheet.Grid> change) {
        return mapParts(
                sheet,
                part -> withTables(part, tables(part).stream().map(change).toList()));
    }

    public static Sheet mapRows(Sheet sheet, UnaryOperator<Sheet.Row> change) {
        return mapTables(
                sheet,
                table -> withRows(table, table.rows().stream().map(change).toList()));
    }

    public static Sheet.Part withTables(Sheet.Part part, List<Sheet.Grid> tables) {
        return new Sheet.Part(part.code(), part.title(), part.narratives(), tables);
    }

    public static Sheet.Part withNarratives(Sheet.Part part, List<Section.Narrative> narratives) {
        return new Sheet.Part(part.code(), part.title(), narratives, part.tables());
    }

    public static Sheet.Grid withRows(Sheet.Grid table, List<Sheet.Row> rows) {
        return new Sheet.Grid(table.code(), table.title(), table.note(), table.columns(), rows);
    }

    public static Sheet.Grid withColumns(Sheet.Grid table, List<Sheet.Column> columns) {
        return new Sheet.Grid(
                table.code(), table.title(), table.note(), columns.isEmpty() ? null : columns, table.rows());
    }

    public static Sheet.Row withFormula(Sheet.Row row, @Nullable String formula) {
        return with(row, row.code(), formula);
    }

    public static Sheet.Row withCode(Sheet.Row row, String code) {
        return with(row, code, row.formula());
    }

    private static Sheet.Row with(Sheet.Row row, String code, @Nullable String formula) {
        return new Sheet.Row(
                code,
                row.title(),
                row.heading(),
                row.unit(),
                row.type(),
                row.decimals(),
                formula,
                row.summed(),
                row.required(),
                row.help(),
                row.skip());
    }

    public static boolean isHeading(Sheet.Row row) {
        return Boolean.TRUE.equals(row.heading());
    }

    /**
     * The list with the first matching element moved by {@code by} places; unchanged when that would leave the list.
     */
    public static <T> List<T> moved(List<T> list, Predicate<T> which, int by) {
        for (int at = 0; at < list.size(); at++) {
            int to = at + by;
            if (which.test(list.get(at)) && to >= 0 && to < list.size()) {
                var other = new ArrayList<>(list);
                other.add(to, other.remove(at));
                return other;
            }
        }
        return list;
    }

    public static <T> List<T> without(List<T> list, Predicate<T> which) {
        return list.stream().filter(which.negate()).toList();
    }

    public static <T> List<T> with(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }

    public static Text blank() {
        return new Text("", "");
    }

    public static <T> List<T> orEmpty(@Nullable List<T> maybe) {
        return maybe == null ? List.of() : maybe;
    }

    public static <T> List<T> each(List<T> list, Function<T, T> change) {
        return list.stream().map(change).toList();
    }
}
