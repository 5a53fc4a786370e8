package vn.tincay.document.paper.sheet;

import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tincay.document.paper.PaperTable;

/**
 * The column widths of a sheet and its print setup.
 *
 * @param widest the table with the most columns, which decides the widths
 * @param upright true for portrait, false for landscape
 */
record SheetLayout(PaperTable widest, boolean upright) {

    /** Characters per line of A4 at font size {@link SheetStyles#SIZE}, in portrait and in landscape. */
    private static final int UPRIGHT = 82;

    private static final int ACROSS = 118;
    private static final int UPRIGHT_COLUMNS = 6;
    private static final int LEAST_WIDTH = 6;

    static SheetLayout of(List<PaperTable> tables) {
        var widest = tables.stream()
                .max(Comparator.comparingInt(table -> table.columns().size()))
                .orElseThrow();
        return new SheetLayout(widest, tables.size() > 1 && widest.columns().size() <= UPRIGHT_COLUMNS);
    }

    int columnCount() {
        return widest.columns().size();
    }

    int width() {
        return upright ? UPRIGHT : ACROSS;
    }

    /**
     * Estimates how many lines the words need in column {@code x}. Row heights are set from it, because the exact
     * height of wrapped rows is known only when Excel opens the file.
     */
    int lineCount(String words, int x) {
        int lines = 0;
        for (var line : words.split("\n", -1)) {
            lines += 1 + (int) (line.length() * 1.05 / width(x));
        }
        return lines;
    }

    /**
     * Sets the column widths, freezes the rows of the head and repeats them on every printed page, and fits the sheet
     * to the width of A4.
     */
    void setUpPrint(XSSFSheet sheet, int head, int body) {
        for (int x = 0; x < columnCount(); x++) {
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

    private double width(int x) {
        return Math.max(LEAST_WIDTH, (double) width() * widest.columns().get(x).share() / widest.totalShares());
    }
}
