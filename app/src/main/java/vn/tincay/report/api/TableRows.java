package vn.tincay.report.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tincay.document.sheet.SheetCell;

/**
 * Reads the rows of a table: a header line, then either {@code agency,period,cell,value} or {@code
 * agency,period,<cell>,<cell>…}. An empty field keeps the stored value. Column names are compared without regard to
 * case and surrounding blanks.
 */
final class TableRows {

    /** The column names that are not codes of cells; a column with any other name is a cell. */
    private static final Set<String> NOT_CELLS =
            Set.of("agency", "period", "name", "state", "version", "number", "signedat", "cell", "value");

    /** The most decimals, or zeros from an exponent, that a number may have to be read as an agency code or period. */
    private static final int LONGEST_CODE = 40;

    private final Rows rows;
    private final @Nullable String usualPeriod;
    private @Nullable List<String> head;

    TableRows(Rows rows, @Nullable String usualPeriod) {
        this.rows = rows;
        this.usualPeriod = usualPeriod;
    }

    void readTexts(List<String> fields) {
        var cells = new TreeMap<Integer, SheetCell>();
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).isEmpty()) {
                cells.put(i, new SheetCell.Words(fields.get(i)));
            }
        }
        readLine(cells);
    }

    /**
     * Reads one line; the first line is the header.
     *
     * @param fields the fields that are not empty, by column
     */
    void readLine(SortedMap<Integer, SheetCell> fields) {
        if (fields.isEmpty()) {
            return;
        }
        if (head == null) {
            head = columnNames(fields);
            return;
        }
        var names = head;
        var period = text(fields, names.indexOf("period"));
        rows.begin(text(fields, names.indexOf("agency")), period.isEmpty() ? usualPeriod : period);
        var value = fields.get(names.indexOf("value"));
        if (value != null) {
            rows.addField(text(fields, names.indexOf("cell")), value);
        }
        fields.forEach((column, field) -> {
            var name = column < names.size() ? names.get(column) : "";
            if (name.isEmpty()) {
                rows.refuseNamelessColumn(column + 1);
            } else if (!NOT_CELLS.contains(name)) {
                rows.addField(name, field);
            }
        });
        rows.end();
    }

    /** Whether a line is a header line, that is, has a column "agency". */
    static boolean isHead(SortedMap<Integer, SheetCell> fields) {
        return fields.keySet().stream()
                .anyMatch(column ->
                        text(fields, column).strip().toLowerCase(Locale.ROOT).equals("agency"));
    }

    private static List<String> columnNames(SortedMap<Integer, SheetCell> fields) {
        var names = new ArrayList<String>();
        var columnNames = new HashSet<String>();
        for (int i = 0; i <= fields.lastKey(); i++) {
            var name = text(fields, i).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !columnNames.add(name)) {
                throw new UnreadableBody("report.api.column-twice", name);
            }
            names.add(name);
        }
        if (columnNames.size() < 2) {
            throw new UnreadableBody(
                    "report.api.one-column", columnNames.stream().findFirst().orElse(""));
        }
        return names;
    }

    private static String text(SortedMap<Integer, SheetCell> fields, int column) {
        return switch (fields.get(column)) {
            case null -> "";
            case SheetCell.Words words -> words.text().strip();
            case SheetCell.Number number ->
                Math.abs((long) number.value().scale()) > LONGEST_CODE
                        ? ""
                        : number.value().toPlainString();
            case SheetCell.Percent percent -> "";
            case SheetCell.UnusableValue unusable -> unusable.shown();
        };
    }
}
