package vn.tincay.report.draft.structure;

import java.util.List;
import vn.tincay.report.form.FormStructure;

/**
 * The sums that a workbook suggests. Until an officer accepts a sum, a note holds it as its field: {@code sum:<total
 * row>:<row>,<row>} or {@code sum:<table>/<total column>:<column>,<column>}.
 */
public final class ProposedSums {

    private static final String PREFIX = "sum:";
    private static final int PARTS = 3;

    private ProposedSums() {}

    public static String ofRow(String total, List<String> terms) {
        return PREFIX + total + ":" + String.join(",", terms);
    }

    public static String ofColumn(String table, String total, List<String> terms) {
        return ofRow(table + "/" + total, terms);
    }

    public static boolean isProposal(String field) {
        return field.startsWith(PREFIX);
    }

    /** The structure with the sum; rows and columns that were removed since are left out of it. */
    public static FormStructure accept(FormStructure structure, String field) {
        var parts = field.split(":", PARTS);
        var sum = new Computation(Computation.Kind.SUM, List.of(parts[2].split(",")));
        var total = parts[1].split("/", 2);
        return StructurePieces.mapTables(
                structure, table -> total.length == 1 ? withRow(table, total[0], sum) : withColumn(table, total, sum));
    }

    private static FormStructure.Table withRow(FormStructure.Table table, String total, Computation sum) {
        var kept = kept(sum, table.rows().stream().map(FormStructure.Row::code).toList());
        boolean list = StructurePieces.columns(table).isEmpty();
        return StructurePieces.withRows(
                table,
                StructurePieces.mapEach(
                        table.rows(),
                        row -> row.code().equals(total)
                                ? StructurePieces.withFormula(row, kept.rowFormula(list, row.formula()))
                                : row));
    }

    private static FormStructure.Table withColumn(FormStructure.Table table, String[] total, Computation sum) {
        if (!table.code().equals(total[0])) {
            return table;
        }
        var columns = StructurePieces.columns(table);
        var kept = kept(sum, columns.stream().map(FormStructure.Column::code).toList());
        return StructurePieces.withColumns(
                table,
                StructurePieces.mapEach(
                        columns,
                        column -> column.code().equals(total[1])
                                ? new FormStructure.Column(
                                        column.code(), column.title(), kept.columnFormula(column.formula()))
                                : column));
    }

    private static Computation kept(Computation sum, List<String> codes) {
        return new Computation(
                sum.kind(), sum.terms().stream().filter(codes::contains).toList());
    }
}
