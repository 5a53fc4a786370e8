package vn.tincay.report.draft.structure;

import java.util.List;
import vn.tincay.report.form.Sheet;

/**
 * Adds, moves and removes columns of a table. A table without columns is a list of single figures; its sums and checks
 * are adapted when it gets its first column or loses its last.
 */
public final class SheetColumns {

    private SheetColumns() {}

    /** Adds a column without a title. The first column of a list takes over the sums and checks of the list. */
    public static Sheet add(Sheet sheet, Sheet.Grid table) {
        var column = new Sheet.Column(Codes.provisional(), SheetPieces.blank(), null);
        boolean list = SheetPieces.columns(table).isEmpty();
        var prepared = list ? asTable(sheet, table, column.code()) : sheet;
        return SheetPieces.mapTables(
                prepared,
                one -> one.code().equals(table.code())
                        ? SheetPieces.withColumns(one, SheetPieces.with(SheetPieces.columns(one), column))
                        : one);
    }

    public static Sheet move(Sheet sheet, Sheet.Grid table, String column, int by) {
        return SheetPieces.mapTables(
                sheet,
                one -> one.code().equals(table.code())
                        ? SheetPieces.withColumns(
                                one,
                                SheetPieces.moved(
                                        SheetPieces.columns(one),
                                        head -> head.code().equals(column),
                                        by))
                        : one);
    }

    public static Sheet remove(Sheet sheet, Sheet.Grid table, String column) {
        return SheetPieces.mapTables(SheetReferences.forgetColumn(sheet, table, column), one -> {
            if (!one.code().equals(table.code())) {
                return one;
            }
            var left = SheetPieces.without(
                    SheetPieces.columns(one), head -> head.code().equals(column));
            var changed = SheetPieces.withColumns(one, left);
            return left.isEmpty() ? withRowFormulas(changed, true) : changed;
        });
    }

    private static Sheet asTable(Sheet sheet, Sheet.Grid table, String column) {
        var referred = sheet;
        for (var row : table.rows()) {
            referred = SheetReferences.extendRow(referred, table, row.code(), column);
        }
        return SheetPieces.mapTables(
                referred, one -> one.code().equals(table.code()) ? withRowFormulas(one, false) : one);
    }

    private static Sheet.Grid withRowFormulas(Sheet.Grid table, boolean list) {
        List<Sheet.Row> rows = SheetPieces.each(
                table.rows(),
                row -> SheetPieces.withFormula(
                        row, Computation.ofRow(row.formula()).rowFormula(list, row.formula())));
        return SheetPieces.withRows(table, rows);
    }
}
