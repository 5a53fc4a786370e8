package vn.tincay.document.paper.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tincay.document.paper.PaperTable;
import vn.tincay.document.paper.PaperTable.Cell.Named;
import vn.tincay.document.paper.PaperTable.Column;
import vn.tincay.document.paper.PaperTable.Kind;
import vn.tincay.document.paper.PaperTable.Row;
import vn.tincay.document.paper.Printing;

class SheetFormulaTest {

    final XSSFWorkbook book = readWorkbook();
    final XSSFSheet sheet = book.getSheetAt(0);

    @Test
    void tablesOfTheSameColumnsStandBelowEachOtherOnOneSheetWithTheirTitles() {
        assertThat(book.getNumberOfSheets()).isEqualTo(1);
        assertThat(rowNumber("1. Số vụ")).isLessThan(rowNumber("2. Người"));
    }

    @Test
    void theSheetNamesAgencyPeriodScopeAndNumber() {
        assertThat(rowNumber("Cơ quan báo cáo: UBND xã Cẩm Tân")).isPositive();
        assertThat(rowNumber("Trạng thái: đã gửi")).isPositive();
    }

    @Test
    void sumsAreFormulasWithTheirValue() {
        var sum = figureCell("Tổng số vụ", 3);
        assertThat(sum.getCellType()).isEqualTo(CellType.FORMULA);
        assertThat(sum.getCellFormula()).matches("SUM\\(D\\d+:D\\d+\\)");
        assertThat(sum.getNumericCellValue()).isEqualTo(12);
        assertThat(calculated(sum)).isEqualTo(12);
        var across = figureCell("Bị bạo lực", 5);
        assertThat(across.getCellFormula()).matches("SUM\\(D(\\d+):E\\1\\)");
        assertThat(calculated(across)).isEqualTo(9);
    }

    @Test
    void aShareIsCalculatedFromCellsOfAnotherTable() {
        var share = figureCell("Tỷ lệ nữ", 3);
        assertThat(share.getCellType()).isEqualTo(CellType.FORMULA);
        assertThat(calculated(share)).isEqualTo(88.9);
    }

    @Test
    void unreportedCellsAreEmptyNotZero() {
        var missing = figureCell("Chưa có ai", 5);
        assertThat(missing.getCellType()).isEqualTo(CellType.FORMULA);
        assertThat(missing.getCachedFormulaResultType()).isEqualTo(CellType.STRING);
        var evaluator = book.getCreationHelper().createFormulaEvaluator();
        assertThat(evaluator.evaluate(missing).getStringValue()).isEmpty();
    }

    @Test
    void itPrintsFullWidthOnA4WithATitleOnEveryPage() {
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
    }

    private int rowNumber(String start) {
        for (var row : sheet) {
            for (var cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().startsWith(start)) {
                    return row.getRowNum();
                }
            }
        }
        return -1;
    }

    private XSSFCell figureCell(String item, int column) {
        return sheet.getRow(rowNumber(item)).getCell(column);
    }

    private double calculated(XSSFCell cell) {
        return book.getCreationHelper().createFormulaEvaluator().evaluate(cell).getNumberValue();
    }

    private static Named namedFigure(String name, @Nullable Integer value, @Nullable String formula) {
        return new Named(name, value == null ? null : BigDecimal.valueOf(value), 0, formula);
    }

    private static XSSFWorkbook readWorkbook() {
        var list = columnsWith("Số liệu");
        var incidents = new PaperTable(
                "1. Số vụ",
                "",
                list,
                List.of(),
                List.of(
                        Row.of("1", "Thể chất", "vụ", namedFigure("a", 5, null)),
                        Row.of("2", "Tinh thần", "vụ", namedFigure("b", 7, null)),
                        Row.strong("3", "Tổng số vụ", "vụ", namedFigure("all", 12, "sum(a, b)")),
                        Row.of(
                                "4",
                                "Tỷ lệ nữ",
                                "%",
                                new Named("share", new BigDecimal("88.9"), 1, "100 * p.f / p.total"))));
        var people = new PaperTable(
                "2. Người",
                "",
                columnsWith("Nữ", "Nam", "Tổng số"),
                List.of(),
                List.of(
                        Row.of(
                                "1",
                                "Bị bạo lực",
                                "người",
                                namedFigure("p.f", 8, null),
                                namedFigure("p.m", 1, null),
                                namedFigure("p.total", 9, "sum(p.f, p.m)")),
                        Row.of(
                                "2",
                                "Chưa có ai",
                                "người",
                                namedFigure("q.f", null, null),
                                namedFigure("q.m", null, null),
                                namedFigure("q.total", null, "sum(q.f, q.m)"))));
        var file = new Printing()
                .sheets(
                        "BIỂU SỐ LIỆU",
                        List.of("Cơ quan báo cáo: UBND xã Cẩm Tân", "Trạng thái: đã gửi"),
                        List.of(incidents, people));
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Column> columnsWith(String... figures) {
        var columns = new java.util.ArrayList<>(List.of(
                new Column("TT", 1, Kind.CENTRED),
                new Column("Nội dung", 6, Kind.WORDS),
                new Column("Đơn vị", 2, Kind.CENTRED)));
        for (var figure : figures) {
            columns.add(new Column(figure, 2, Kind.NUMBER));
        }
        return columns;
    }
}
