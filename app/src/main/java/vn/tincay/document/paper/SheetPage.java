package vn.tincay.document.paper;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook: what it is, then its tables below each other, set up to print. */
final class SheetPage {

    private static final double LINE_HEIGHT = 16.5;

    /** Characters over all columns: what A4 holds at this size, upright and across. */
    private static final int UPRIGHT = 82;

    private static final int ACROSS = 118;
    private static final int UPRIGHT_COLUMNS = 6;
    private static final int LEAST_WIDTH = 6;

    private final XSSFSheet sheet;
    private final SheetLooks looks;
    private final List<PaperTable> tables;
    private final PaperTable widest;
    private final boolean upright;
    private final Map<String, CellReference> places = new HashMap<>();

    /** Filled in when all stand: a formula may read from a table further down. */
    private final Map<XSSFCell, PaperTable.Cell.Named> named = new IdentityHashMap<>();

    private int y;

    SheetPage(XSSFSheet sheet, SheetLooks looks, List<PaperTable> tables) {
        this.sheet = sheet;
        this.looks = looks;
        this.tables = tables;
        this.widest = tables.stream()
                .max(java.util.Comparator.comparingInt(table -> table.columns().size()))
                .orElseThrow();
        this.upright = tables.size() > 1 && widest.columns().size() <= UPRIGHT_COLUMNS;
    }

    void write(String heading, List<String> facts) {
        line(heading, looks.heading(), 1.4);
        facts.forEach(fact -> line(fact, looks.fact(), 1));
        int head = 0;
        int body = y;
        for (var table : tables) {
            y += tables.size() > 1 ? 1 : 0;
            line(table.title(), looks.title(), 1.2);
            line(table.note(), looks.note(), 1);
            head = y;
            head(table);
            body = y;
            table.rows().forEach(row -> row(table, row));
        }
        var formulas = new SheetFormula(places);
        named.forEach((cell, figure) -> figure(cell, figure, formulas.of(figure)));
        print(tables.size() == 1 ? head : 0, tables.size() == 1 ? body : 1);
    }

    private void line(String words, CellStyle look, double height) {
        if (words.isEmpty()) {
            return;
        }
        var row = sheet.createRow(y);
        put(row, 0, words, look);
        sheet.addMergedRegion(new CellRangeAddress(y, y, 0, widest.columns().size() - 1));
        int lines = 1 + (int) (words.length() * height / (upright ? UPRIGHT : ACROSS));
        row.setHeightInPoints((float) (LINE_HEIGHT * height * lines));
        y++;
    }

    private void head(PaperTable table) {
        var starts = table.headStarts();
        for (int line = 0; line < table.header().size(); line++) {
            var row = sheet.createRow(y + line);
            for (int x = 0; x < table.columns().size(); x++) {
                row.createCell(x).setCellStyle(looks.head());
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
                    lines = Math.max(lines, lines(cell.text(), x));
                }
            }
            row.setHeightInPoints((float) (LINE_HEIGHT * lines));
        }
        y += table.header().size();
    }

    private void row(PaperTable table, PaperTable.Row content) {
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
                    cell.setCellStyle(looks.figure(right, strong, decimals));
                    cell.setCellValue(value.doubleValue());
                }
                case PaperTable.Cell.Named figure -> {
                    var cell = row.createCell(x);
                    cell.setCellStyle(looks.figure(right, strong, figure.decimals()));
                    places.put(figure.name(), new CellReference(row.getRowNum(), x));
                    named.put(cell, figure);
                }
                case PaperTable.Cell.Words(var text) -> put(row, x, text, looks.words(left, strong));
                case PaperTable.Cell.Blank blank -> row.createCell(x).setCellStyle(looks.words(left, strong));
            }
            lines = Math.max(lines, lines(PaperWords.cell(content.cells().get(x)), x));
        }
        row.setHeightInPoints((float) (LINE_HEIGHT * lines));
    }

    /** A formula carries its value: readers that do not work it out show it all the same. */
    private static void figure(XSSFCell cell, PaperTable.Cell.Named named, @Nullable String formula) {
        if (formula != null) {
            cell.setCellFormula(formula);
        }
        if (named.value() != null) {
            cell.setCellValue(named.value().doubleValue());
        } else if (formula != null) {
            cell.setCellValue("");
        }
    }

    /** Lines the words take: readers other than Excel do not find the height of wrapped rows by themselves. */
    private int lines(String words, int x) {
        int lines = 0;
        for (var line : words.split("\n", -1)) {
            lines += 1 + (int) (line.length() * 1.05 / width(x));
        }
        return lines;
    }

    private double width(int x) {
        int all = upright ? UPRIGHT : ACROSS;
        return Math.max(LEAST_WIDTH, (double) all * widest.columns().get(x).share() / widest.shares());
    }

    private void print(int head, int body) {
        for (int x = 0; x < widest.columns().size(); x++) {
            sheet.setColumnWidth(x, (int) (width(x) * 256));
        }
        sheet.createFreezePane(0, body);
        sheet.setRepeatingRows(new CellRangeAddress(head, body - 1, -1, -1));
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(!upright);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setCenter("&P/&N");
    }

    private static void put(XSSFRow row, int x, String words, CellStyle look) {
        var cell = row.createCell(x);
        cell.setCellValue(PaperWords.clean(words));
        cell.setCellStyle(look);
    }
}
