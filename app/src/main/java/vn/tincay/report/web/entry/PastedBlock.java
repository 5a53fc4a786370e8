package vn.tincay.report.web.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tincay.base.Problem;
import vn.tincay.base.text.TypedText;
import vn.tincay.report.entry.CellEntry;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Section;
import vn.tincay.report.web.FigureFormat;

/**
 * A block copied from a spreadsheet, placed on a table from its first cell: one line per row, tabs between columns,
 * empty cells included.
 *
 * @param typed the value for each entered cell, by its code; empty cells of the block are ignored
 * @param computed the value for each computed cell, by its code
 * @param misfits the problems of values at places where the table has no cell
 */
record PastedBlock(Map<String, String> typed, Map<String, String> computed, List<Problem> misfits) {

    static PastedBlock placedOn(Section.Table table, Form form, String block) {
        var rows = table.rows().stream().filter(row -> !row.heading()).toList();
        var typed = new LinkedHashMap<String, String>();
        var misfits = new ArrayList<Problem>();
        var computed = new LinkedHashMap<String, String>();
        var lines = lines(block);
        for (int y = 0; y < lines.length; y++) {
            var fields = lines[y].split("\t", -1);
            for (int x = 0; x < fields.length; x++) {
                var text = TypedText.clean(fields[x]).strip();
                if (text.isEmpty()) {
                    continue;
                }
                if (y >= rows.size()) {
                    misfits.add(Problem.at("block", "report.block.rows-beyond", y + 1, rows.size()));
                    return new PastedBlock(typed, computed, misfits);
                }
                var cells = rows.get(y).cells();
                var code = x < cells.size() ? cells.get(x) : null;
                if (code == null) {
                    misfits.add(Problem.at("block", "report.block.no-cell", y + 1, x + 1, text));
                } else if (form.require(code).isComputed()) {
                    computed.put(code, text);
                } else {
                    typed.put(code, text);
                }
            }
        }
        return new PastedBlock(typed, computed, misfits);
    }

    /** The entries as if each figure were typed over the stored one. */
    List<CellEntry> entries(Form form, Figures stored, String language) {
        return typed.entrySet().stream()
                .map(entry -> {
                    var cell = form.require(entry.getKey());
                    var figure = stored.get(cell.position());
                    var was = FigureFormat.value(cell, figure == null ? null : cell.value(figure), language);
                    return new CellEntry(cell.code(), was, entry.getValue());
                })
                .toList();
    }

    /** Splits into lines. Spreadsheets end the last line too; every other line end and tab stands for an empty cell. */
    private static String[] lines(String block) {
        return block.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceFirst("\n$", "")
                .split("\n", -1);
    }
}
