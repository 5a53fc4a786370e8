package vn.tincay.report.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tincay.base.text.Text;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Section;

/**
 * A row or column whose title differs from the former version; or a row with another unit, type or number of decimals.
 * Only a person knows whether it is the same indicator, whose figures continue, or another one.
 *
 * @param table code of the column's table; empty for a row
 * @param mustBeNew whether the figures cannot continue, because the number of decimals changed
 */
public record MeaningChange(
        String table, String code, Text was, Text now, Text unitBefore, Text unitNow, boolean mustBeNew) {

    public boolean isRow() {
        return table.isEmpty();
    }

    /** The name of the field in which a person answers. */
    public String field() {
        return isRow() ? "meaning.row." + code : "meaning.column." + table + "." + code;
    }

    /** The changes from the former version to the draft that a person must answer. */
    static List<MeaningChange> between(Form former, Form draft) {
        var changes = new ArrayList<MeaningChange>();
        var rows = new HashMap<String, Section.Row>();
        var columns = new HashMap<String, Section.Column>();
        tables(former).forEach(table -> {
            table.rows().forEach(row -> rows.put(row.code(), row));
            table.columns().forEach(column -> columns.put(table.code() + "." + column.code(), column));
        });
        for (var table : tables(draft)) {
            for (var column : table.columns()) {
                var was = columns.get(table.code() + "." + column.code());
                if (was != null && !was.title().vi().equals(column.title().vi())) {
                    changes.add(new MeaningChange(
                            table.code(), column.code(), was.title(), column.title(), NONE, NONE, false));
                }
            }
            for (var row : table.rows()) {
                var was = rows.get(row.code());
                if (was != null && !row.heading() && !was.heading()) {
                    addRow(changes, former, draft, was, row);
                }
            }
        }
        return changes;
    }

    private static final Text NONE = new Text("", "");

    private static void addRow(List<MeaningChange> changes, Form former, Form draft, Section.Row was, Section.Row now) {
        var cells = pairs(former, draft, now);
        boolean otherType = cells.entrySet().stream()
                .anyMatch(pair -> pair.getKey().type() != pair.getValue().type());
        boolean otherDecimals = cells.entrySet().stream()
                .anyMatch(pair -> !pair.getKey().isComputed()
                        && !pair.getValue().isComputed()
                        && pair.getKey().decimals() != pair.getValue().decimals());
        boolean otherWords = !was.title().vi().equals(now.title().vi())
                || !was.unit().vi().equals(now.unit().vi());
        if (otherWords || otherType || otherDecimals) {
            changes.add(
                    new MeaningChange("", now.code(), was.title(), now.title(), was.unit(), now.unit(), otherDecimals));
        }
    }

    /** The cells of the row that both versions have: the draft's cell by the former one. */
    private static Map<Cell, Cell> pairs(Form former, Form draft, Section.Row now) {
        var pairs = new HashMap<Cell, Cell>();
        now.cells().stream()
                .filter(Objects::nonNull)
                .forEach(code -> former.cell(code).ifPresent(cell -> pairs.put(cell, draft.require(code))));
        return pairs;
    }

    private static List<Section.Table> tables(Form form) {
        return form.sections().stream()
                .flatMap(section -> section.tables().stream())
                .toList();
    }
}
