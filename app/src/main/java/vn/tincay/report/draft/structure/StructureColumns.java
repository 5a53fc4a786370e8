package vn.tincay.report.draft.structure;

import java.util.List;
import vn.tincay.report.form.FormStructure;

/**
 * Adds, moves and removes columns of a table. A table without columns is a list of single figures; its sums and checks
 * are adapted when it gets its first column or loses its last.
 */
public final class StructureColumns {

    private StructureColumns() {}

    /** Adds a column without a title. The first column of a list takes over the sums and checks of the list. */
    public static FormStructure add(FormStructure structure, FormStructure.Table table) {
        var column = new FormStructure.Column(Codes.provisional(), StructurePieces.blank(), null);
        boolean list = StructurePieces.columns(table).isEmpty();
        var prepared = list ? asTable(structure, table, column.code()) : structure;
        return StructurePieces.mapTables(
                prepared,
                one -> one.code().equals(table.code())
                        ? StructurePieces.withColumns(one, StructurePieces.with(StructurePieces.columns(one), column))
                        : one);
    }

    public static FormStructure move(FormStructure structure, FormStructure.Table table, String column, int by) {
        return StructurePieces.mapTables(
                structure,
                one -> one.code().equals(table.code())
                        ? StructurePieces.withColumns(
                                one,
                                StructurePieces.moved(
                                        StructurePieces.columns(one),
                                        head -> head.code().equals(column),
                                        by))
                        : one);
    }

    public static FormStructure remove(FormStructure structure, FormStructure.Table table, String column) {
        return StructurePieces.mapTables(StructureReferences.forgetColumn(structure, table, column), one -> {
            if (!one.code().equals(table.code())) {
                return one;
            }
            var left = StructurePieces.without(
                    StructurePieces.columns(one), head -> head.code().equals(column));
            var changed = StructurePieces.withColumns(one, left);
            return left.isEmpty() ? withRowFormulas(changed, true) : changed;
        });
    }

    private static FormStructure asTable(FormStructure structure, FormStructure.Table table, String column) {
        var referred = structure;
        for (var row : table.rows()) {
            referred = StructureReferences.extendRow(referred, table, row.code(), column);
        }
        return StructurePieces.mapTables(
                referred, one -> one.code().equals(table.code()) ? withRowFormulas(one, false) : one);
    }

    private static FormStructure.Table withRowFormulas(FormStructure.Table table, boolean list) {
        List<FormStructure.Row> rows = StructurePieces.mapEach(
                table.rows(),
                row -> StructurePieces.withFormula(
                        row, Computation.ofRow(row.formula()).rowFormula(list, row.formula())));
        return StructurePieces.withRows(table, rows);
    }
}
