package vn.tincay.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tincay.document.paper.PaperTable;
import vn.tincay.document.paper.PaperTable.Column;
import vn.tincay.document.paper.PaperTable.Kind;
import vn.tincay.document.paper.PaperTable.Row;
import vn.tincay.report.form.Section;

/** The tables of a report with its figures, rows and columns as on the form. */
final class ReportTables {

    private ReportTables() {}

    static List<PaperTable> all(PrintedReport report) {
        return report.form().sections().stream()
                .flatMap(section -> section.tables().stream())
                .map(table -> of(table, report))
                .toList();
    }

    static PaperTable of(Section.Table table, PrintedReport report) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("TT", 1, Kind.CENTRED));
        columns.add(new Column("Nội dung", table.isList() ? 9 : 6, Kind.WORDS));
        columns.add(new Column("Đơn vị", 2, Kind.CENTRED));
        for (var column : table.columns()) {
            columns.add(new Column(table.isList() ? "Số liệu" : column.title().vi(), 2, Kind.NUMBER));
        }
        var rows = new ArrayList<Row>();
        int number = 0;
        for (var row : table.rows()) {
            rows.add(row(
                    row,
                    row.heading() ? null : ++number,
                    report,
                    table.columns().size()));
        }
        var note = table.note() == null ? "" : table.note().vi();
        return new PaperTable(table.title().vi(), note, columns, List.of(), rows);
    }

    /** A numbered list of agency names. */
    static PaperTable names(List<String> agencies) {
        var rows = new ArrayList<Row>();
        for (var agency : agencies) {
            rows.add(Row.of(String.valueOf(rows.size() + 1), agency));
        }
        return PaperTable.of(List.of(new Column("TT", 1, Kind.CENTRED), new Column("Cơ quan", 11, Kind.WORDS)), rows);
    }

    private static PaperTable.Cell.Named figure(String code, PrintedReport report) {
        var cell = report.form().require(code);
        var formula = cell.formula() == null ? null : cell.formula().toString();
        return new PaperTable.Cell.Named(code, report.values().get(code), cell.decimals(), formula);
    }

    private static Row row(Section.Row row, @Nullable Integer number, PrintedReport report, int columns) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(number == null ? null : String.valueOf(number));
        cells.add(row.title().vi());
        cells.add(row.heading() ? null : row.unit().vi());
        for (int i = 0; i < columns; i++) {
            var code = i < row.cells().size() ? row.cells().get(i) : null;
            cells.add(code == null ? null : figure(code, report));
        }
        boolean computed = row.cells().stream()
                .filter(Objects::nonNull)
                .allMatch(code -> report.form().require(code).isComputed());
        return row.heading() || computed ? Row.strong(cells.toArray()) : Row.of(cells.toArray());
    }
}
