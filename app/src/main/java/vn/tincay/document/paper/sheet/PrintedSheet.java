package vn.tincay.document.paper.sheet;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import vn.tincay.document.paper.PaperTable;
import vn.tincay.document.paper.PaperWords;

/** Writes one sheet of a workbook: a heading, then the tables one below the other, set up to print. */
final class PrintedSheet {

    private static final double LINE_HEIGHT = 16.5;

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final List<PaperTable> tables;
    private final SheetLayout layout;
    private final Map<String, CellReference> places = new HashMap<>();

    /**
     * The cells with named figures, filled in after all tables are written, because a formula may refer to a later
     * table.
     */
    private final Map<XSSFCell, PaperTable.Cell.Named> named = new IdentityHashMap<>();

    private int y;

    PrintedSheet(XSSFSheet sheet, SheetStyles styles, List<PaperTable> tables) {
        this.sheet = sheet;
        this.styles = styles;
        this.tables = tables;
        this.layout = SheetLayout.of(tables);
    }

    void write(String heading, List<String> facts) {
        writeLine(heading, styles.heading(), 1.4);
        facts.forEach(fact -> writeLine(fact, styles.fact(), 1));
        int head = 0;
        int body = y;
        for (var table : tables) {
            y += tables.size() > 1 ? 1 : 0;
            writeLine(table.title(), styles.title(), 1.2);
            writeLine(table.note(), styles.note(), 1);
            head = y;
            writeHead(table);
            body = y;
            table.rows().forEach(row -> writeRow(table, row));
        }
        var formulas = new SheetFormula(places);
        named.forEach((cell, figure) -> setFigure(cell, figure, formulas.of(figure)));
        layout.setUpPrint(sheet, tables.size() == 1 ? head : 0, tables.size() == 1 ? body : 1);
    }

    private void writeLine(String words, CellStyle look, double height) {
        if (words.isEmpty()) {
            return;
        }
        var row = sheet.createRow(y);
        putCell(row, 0, words, look);
        sheet.addMergedRegion(new CellRangeAddress(y, y, 0, layout.columnCount() - 1));
        int lines = 1 + (int) (words.length() * height / layout.width());
        row.setHeightInPoints((float) (LINE_HEIGHT * height * lines));
        y++;
    }

    private void writeHead(PaperTable table) {
        var starts = table.headStarts();
        for (int line = 0; line < table.header().size(); line++) {
            var row = sheet.createRow(y + line);
            for (int x = 0; x < table.columns().size(); x++) {
                row.createCell(x).setCellStyle(styles.head());
            }
            int lines = 1;
            for (int i = 0; i < table.header().get(line).size(); i++) {
                var cell = table.header().get(line).get(i);
                int x = starts.get(line).get(i);
                row.getCell(x).setCellValue(PaperWords.clean(cell.text()));
                if (cell.rows() > 1 || cell.columns() > 1) {
                    sheet.addMergedRegion(
                            new CellRangeAddress(y + line, y + line + cell.rows() - 1, x, x + cell.columns() - 1));
                } else {
                    lines = Math.max(lines, layout.lineCount(cell.text(), x));
                }
            }
            row.setHeightInPoints((float) (LINE_HEIGHT * lines));
        }
        y += table.header().size();
    }

    private void writeRow(PaperTable table, PaperTable.Row content) {
        var row = sheet.createRow(y++);
        int lines = 1;
        for (int x = 0; x < content.cells().size(); x++) {
            boolean centred = table.columns().get(x).kind() == PaperTable.Kind.CENTRED;
            var right = centred ? HorizontalAlignment.CENTER : HorizontalAlignment.RIGHT;
            var left = centred ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT;
            var strong = content.strong();
            switch (content.cells().get(x)) {
                case PaperTable.Cell.Figure(var value) -> {
                    int decimals = value.stripTrailingZeros().scale();
                    var cell = row.createCell(x);
                    cell.setCellStyle(styles.figure(right, strong, decimals));
                    cell.setCellValue(value.doubleValue());
                }
                case PaperTable.Cell.Named figure -> {
                    var cell = row.createCell(x);
                    cell.setCellStyle(styles.figure(right, strong, figure.decimals()));
                    places.put(figure.name(), new CellReference(row.getRowNum(), x));
                    named.put(cell, figure);
                }
                case PaperTable.Cell.Words(var text) -> putCell(row, x, text, styles.words(left, strong));
                case PaperTable.Cell.Blank blank -> row.createCell(x).setCellStyle(styles.words(left, strong));
            }
            lines = Math.max(
                    lines, layout.lineCount(PaperWords.cellText(content.cells().get(x)), x));
        }
        row.setHeightInPoints((float) (LINE_HEIGHT * lines));
    }

    /** Writes a figure with its formula and also its value, for programs that do not calculate. */
    private static void setFigure(XSSFCell cell, PaperTable.Cell.Named named, @Nullable String formula) {
        if (formula != null) {
            cell.setCellFormula(formula);
        }
        if (named.value() != null) {
            cell.setCellValue(named.value().doubleValue());
        } else if (formula != null) {
            cell.setCellValue("");
        }
    }

    private static void putCell(XSSFRow row, int x, String words, CellStyle look) {
        var cell = row.createCell(x);
        cell.setCellValue(PaperWords.clean(words));
        cell.setCellStyle(look);
    }
}
