package vn.tincay.report.draft.structure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import vn.tincay.base.text.Text;
import vn.tincay.report.form.FormStructure;

/**
 * Adds a check between two rows: one comparison for each column that both rows have; when they share none, a single
 * comparison between the last cell of each row.
 */
public final class RowChecks {

    private RowChecks() {}

    /**
     * @param sign {@code <=}, {@code >=} or {@code =}
     * @param blocks whether it blocks submission; otherwise it only warns
     * @param message the officer's sentence; when it is blank, {@link CheckMessage} composes one
     */
    public static FormStructure add(
            FormStructure structure, String row, String sign, String other, boolean blocks, String message) {
        var mine = cells(structure, row);
        var theirs = cells(structure, other);
        var checks = new ArrayList<>(StructurePieces.checks(structure));
        var shared = mine.stream()
                .filter(cell -> theirs.contains(other + cell.substring(row.length())))
                .toList();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return structure;
        }
        if (shared.isEmpty()) {
            checks.add(rule(mine.getLast(), sign, theirs.getLast(), blocks, message));
        }
        for (var cell : shared) {
            checks.add(rule(cell, sign, other + cell.substring(row.length()), blocks, message));
        }
        return StructurePieces.withChecks(structure, List.copyOf(new LinkedHashSet<>(checks)));
    }

    private static FormStructure.Rule rule(String cell, String sign, String other, boolean blocks, String message) {
        return new FormStructure.Rule(
                cell, cell + " " + sign + " " + other, blocks ? "error" : "warning", new Text(message, ""));
    }

    /** The codes of the row's cells, in the order of its columns. */
    private static List<String> cells(FormStructure structure, String row) {
        var table = StructurePieces.tableOf(structure, row).orElse(null);
        var found = StructurePieces.row(structure, row).orElse(null);
        if (table == null || found == null || StructurePieces.isHeading(found)) {
            return List.of();
        }
        return StructurePieces.columns(table).isEmpty()
                ? List.of(row)
                : StructurePieces.columns(table).stream()
                        .filter(column -> !StructurePieces.orEmpty(found.skip()).contains(column.code()))
                        .map(column -> row + "." + column.code())
                        .toList();
    }
}
