package vn.tincay.document.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as a workbook, one sheet each, ready to print on A4 landscape. Figures are numbers; words are always words, so
 * a text that begins with {@code =} is never taken for a formula.
 */
final class SheetPaper {

    private static final String FONT = Measures.FONT;
    private static final int SIZE = 12;
    private static final double LINE_HEIGHT = 16.5;

    /** Characters over all columns: what A4 landscape holds at this size. */
    private static final int WIDTH = 118;

    private static final int LONGEST_NAME = 31;

    private SheetPaper() {}

    static byte[] of(String heading, List<PaperTable> tables) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Tin Cay", "1.0")) {
            for (int i = 0; i < tables.size(); i++) {
                sheet(book.newWorksheet(name(tables.get(i), i)), heading, tables.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void sheet(Worksheet sheet, String heading, PaperTable table) {
        int last = table.columns().size() - 1;
        int y = 0;
        for (var title : List.of(heading, table.title())) {
            if (!title.isEmpty()) {
                sheet.value(y, 0, PaperWords.clean(title));
                sheet.range(y, 0, y, last).merge();
                sheet.style(y, 0)
                        .fontName(FONT)
                        .bold()
                        .fontSize(14)
                        .horizontalAlignment("center")
                        .wrapText(true)
                        .set();
                y++;
            }
        }
        if (!table.note().isEmpty()) {
            sheet.value(y, last, PaperWords.clean(table.note()));
            sheet.style(y, last)
                    .fontName(FONT)
                    .fontSize(SIZE)
                    .italic()
                    .horizontalAlignment("right")
                    .set();
            y++;
        }
        int head = y;
        head(sheet, table, head);
        int body = head + table.header().size();
        for (int row = 0; row < table.rows().size(); row++) {
            row(sheet, table, body + row, table.rows().get(row));
        }
        print(sheet, table, head, body);
    }

    private static void head(Worksheet sheet, PaperTable table, int top) {
        var starts = table.headStarts();
        for (int y = 0; y < table.header().size(); y++) {
            for (int i = 0; i < table.header().get(y).size(); i++) {
                var cell = table.header().get(y).get(i);
                int x = starts.get(y).get(i);
                sheet.value(top + y, x, PaperWords.clean(cell.text()));
                if (cell.rows() > 1 || cell.columns() > 1) {
                    sheet.range(top + y, x, top + y + cell.rows() - 1, x + cell.columns() - 1)
                            .merge();
                }
            }
        }
        sheet.range(top, 0, top + table.header().size() - 1, table.columns().size() - 1)
                .style()
                .fontName(FONT)
                .fontSize(SIZE)
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    private static void row(Worksheet sheet, PaperTable table, int y, PaperTable.Row row) {
        for (int x = 0; x < row.cells().size(); x++) {
            var style = sheet.style(y, x)
                    .fontName(FONT)
                    .fontSize(SIZE)
                    .borderStyle(BorderStyle.THIN)
                    .verticalAlignment("center");
            if (row.strong()) {
                style.bold();
            }
            boolean centred = table.columns().get(x).kind() == PaperTable.Kind.CENTRED;
            switch (row.cells().get(x)) {
                case PaperTable.Cell.Figure figure -> {
                    sheet.value(y, x, figure.value());
                    style.format(format(figure.value())).horizontalAlignment(centred ? "center" : "right");
                }
                case PaperTable.Cell.Words words -> {
                    sheet.value(y, x, PaperWords.clean(words.text()));
                    style.wrapText(true).horizontalAlignment(centred ? "center" : "left");
                }
                case PaperTable.Cell.Blank blank -> style.wrapText(true);
            }
            style.set();
        }
        sheet.rowHeight(y, LINE_HEIGHT * lines(table, row));
    }

    /** Lines the fullest cell takes: readers other than Excel do not find the height of wrapped rows by themselves. */
    private static int lines(PaperTable table, PaperTable.Row row) {
        int most = 1;
        for (int x = 0; x < row.cells().size(); x++) {
            int lines = 0;
            for (var line : PaperWords.cell(row.cells().get(x)).split("\n", -1)) {
                lines += 1 + (int) (line.length() * 1.05 / width(table, x));
            }
            most = Math.max(most, lines);
        }
        return most;
    }

    private static double width(PaperTable table, int x) {
        return Math.max(6, (double) WIDTH * table.columns().get(x).share() / table.shares());
    }

    private static void print(Worksheet sheet, PaperTable table, int head, int body) {
        for (int x = 0; x < table.columns().size(); x++) {
            sheet.width(x, width(table, x));
        }
        sheet.freezePane(0, body);
        sheet.repeatRows(head, body - 1);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 999);
        sheet.footer("&P/&N", Position.CENTER, 11);
    }

    /** As many decimals as the figure has; Excel shows point and comma by the reader's own settings. */
    private static String format(BigDecimal value) {
        int decimals = Math.max(0, value.stripTrailingZeros().scale());
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    /** A name Excel takes: at most 31 letters, none of {@code []:*?/\}, and different for every sheet. */
    private static String name(PaperTable table, int index) {
        var plain = PaperWords.clean(table.title())
                .replaceAll("[\\[\\]:*?/\\\\']", " ")
                .strip();
        var start = plain.isEmpty() ? "Biểu" : plain;
        var number = (index + 1) + ". ";
        return number + start.substring(0, Math.min(start.length(), LONGEST_NAME - number.length()));
    }
}
