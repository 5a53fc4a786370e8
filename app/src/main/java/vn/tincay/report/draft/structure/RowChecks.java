package vn.tincay.report.draft.structure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import vn.tincay.base.text.Text;
import vn.tincay.report.form.Sheet;

/** Adds a check between two rows: one comparison for each column that both have, else one between their last figures. */
public final class RowChecks {

    private RowChecks() {}

    /**
     * @param sign {@code <=}, {@code >=} or {@code =}
     * @param blocks whether it blocks submission; otherwise it only warns
     * @param message the officer's sentence; when it is blank, {@link CheckMessage} composes one
     */
    public static Sheet add(Sheet sheet, String row, String sign, String other, boolean blocks, String message) {
        var mine = cells(sheet, row);
        var theirs = cells(sheet, other);
        var checks = new ArrayList<>(SheetPieces.checks(sheet));
        var shared = mine.stream()
                .filter(cell -> theirs.contains(other + cell.substring(row.length())))
                .toList();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return sheet;
        }
        if (shared.isEmpty()) {
            checks.add(rule(mine.getLast(), sign, theirs.getLast(), blocks, message));
        }
        for (var cell : shared) {
            checks.add(rule(cell, sign, other + cell.substring(row.length()), blocks, message));
        }
        return SheetPieces.withChecks(sheet, List.copyOf(new LinkedHashSet<>(checks)));
    }

    private static Sheet.Rule rule(String cell, String sign, String other, boolean blocks, String message) {
        return new Sheet.Rule(
                cell, cell + " " + sign + " " + other, blocks ? "error" : "warning", new Text(message, ""));
    }

    /** The codes of the row's cells, in the order of its columns. */
    private static List<String> cells(Sheet sheet, String row) {
        var table = SheetPieces.tableOf(sheet, row).orElse(null);
        var found = SheetPieces.row(sheet, row).orElse(null);
        if (table == null || found == null || SheetPieces.isHeading(found)) {
            return List.of();
        }
        return SheetPieces.columns(table).isEmpty()
                ? List.of(row)
                : SheetPieces.columns(table).stream()
                        .filter(column -> !SheetPieces.orEmpty(found.skip()).contains(column.code()))
                        .map(column -> row + "." + column.code())
                        .toList();
    }
}
