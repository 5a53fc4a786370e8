package vn.tincay.document.paper.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tincay.document.paper.PaperMeasures;

/** Creates each cell style of a workbook only once, because Excel limits their number. */
final class SheetStyles {

    static final int SIZE = 12;

    private final XSSFWorkbook book;
    private final Map<StyleKey, CellStyle> known = new HashMap<>();

    SheetStyles(XSSFWorkbook book) {
        this.book = book;
        // Excel counts the width of columns in digits of this font.
        book.getFontAt(0).setFontName(PaperMeasures.FONT);
        book.getFontAt(0).setFontHeightInPoints((short) SIZE);
    }

    /**
     * The properties that distinguish one style from another.
     *
     * @param format the number format of a figure, empty for words
     */
    private record StyleKey(
            HorizontalAlignment side, boolean bold, boolean italic, int size, boolean ruled, String format) {}

    CellStyle heading() {
        return of(new StyleKey(HorizontalAlignment.CENTER, true, false, 14, false, ""));
    }

    CellStyle fact() {
        return of(new StyleKey(HorizontalAlignment.LEFT, false, false, SIZE, false, ""));
    }

    CellStyle title() {
        return of(new StyleKey(HorizontalAlignment.LEFT, true, false, 13, false, ""));
    }

    CellStyle note() {
        return of(new StyleKey(HorizontalAlignment.LEFT, false, true, SIZE, false, ""));
    }

    CellStyle head() {
        return words(HorizontalAlignment.CENTER, true);
    }

    CellStyle words(HorizontalAlignment side, boolean bold) {
        return of(new StyleKey(side, bold, false, SIZE, true, ""));
    }

    /** The style of a figure with this number of decimals; Excel shows point and comma by the reader's own settings. */
    CellStyle figure(HorizontalAlignment side, boolean bold, int decimals) {
        var format = decimals <= 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        return of(new StyleKey(side, bold, false, SIZE, true, format));
    }

    private CellStyle of(StyleKey look) {
        return known.computeIfAbsent(look, this::create);
    }

    private XSSFCellStyle create(StyleKey look) {
        var font = book.createFont();
        font.setFontName(PaperMeasures.FONT);
        font.setFontHeightInPoints((short) look.size());
        font.setBold(look.bold());
        font.setItalic(look.italic());
        var style = book.createCellStyle();
        style.setFont(font);
        style.setAlignment(look.side());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        if (!look.format().isEmpty()) {
            style.setDataFormat(book.createDataFormat().getFormat(look.format()));
        }
        if (look.ruled()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
