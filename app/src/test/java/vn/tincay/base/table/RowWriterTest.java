package vn.tincay.base.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RowWriterTest {

    private static final List<List<Object>> ROWS = List.of(
            List.of("Tên", "Số", "Ngày"),
            List.of("=HYPERLINK(\"http://x\")", 12.5, LocalDate.of(2026, 7, 1)),
            List.of("-1+1", -3, "hai\n\"dòng\", phẩy"));

    @Test
    void textIsNeverAFormulaInCsv() {
        var text = new String(RowWriter.bytes(TableFormat.CSV, "t", ROWS), StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\ufeffTên,Số,Ngày")
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\",12.5,2026-07-01")
                .contains("\"'-1+1\",-3,\"hai\n\"\"dòng\"\", phẩy\"");
    }

    /** A program set to semicolons or tabs begins a new cell at each of them, even where they are part of a text. */
    @Test
    void aFormulaBehindAnotherSeparatorIsTextToo() {
        var rows = List.of(List.of("x;=B1;y", "a\t@SUM(1)", "\u00a0=1+1", "dòng\n=2", "Họp:\n- chuẩn bị; in"));
        assertThat(new String(RowWriter.bytes(TableFormat.CSV, "t", rows), StandardCharsets.UTF_8))
                .contains("x;'=B1;y", "a\t'@SUM(1)", "\u00a0'=1+1", "dòng\n'=2", "Họp:\n- chuẩn bị; in");
    }

    @Test
    void aWorkbookHoldsTextNumbersAndDates() throws Exception {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(RowWriter.bytes(TableFormat.XLSX, "t", ROWS)))) {
            var row = book.getSheet("t").getRow(1);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(12.5);
            assertThat(DateUtil.isCellDateFormatted(row.getCell(2))).isTrue();
            assertThat(row.getCell(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 7, 1));
        }
    }

    @Test
    void aMomentIsADateThatAWorkbookCanSort() throws Exception {
        var moment = LocalDateTime.of(2026, 12, 1, 8, 58, 31, 999_999_999);
        var rows = List.of(List.of("Lúc"), List.of(moment));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(RowWriter.bytes(TableFormat.XLSX, "t", rows)))) {
            var cell = book.getSheetAt(0).getRow(1).getCell(0);
            assertThat(DateUtil.isCellDateFormatted(cell)).isTrue();
            assertThat(cell.getLocalDateTimeCellValue()).isEqualTo(moment.withNano(0));
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy hh:mm");
            assertThat(book.getSheetAt(0).getColumnWidth(0) / 256).isGreaterThanOrEqualTo(16);
        }
    }

    @Test
    void aColumnIsAsWideAsItsTextUpToALimitAndWrapsLongerText() throws Exception {
        var rows = List.of(List.of("Cơ quan thực hiện", "Nội dung"), List.of("UBND xã A", "Nội dung dài ".repeat(40)));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(RowWriter.bytes(TableFormat.XLSX, "t", rows)))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getColumnWidth(0) / 256).isBetween(17, 25);
            assertThat(sheet.getColumnWidth(1) / 256).isBetween(58, 62);
            assertThat(sheet.getRow(1).getCell(1).getCellStyle().getWrapText()).isTrue();
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getWrapText()).isFalse();
        }
    }

    @Test
    void theFirstRowsDecideTheWidthsOfALongTable() throws Exception {
        var rows = new java.util.ArrayList<List<String>>();
        for (int y = 0; y < 1200; y++) {
            rows.add(List.of("Nội dung dài ".repeat(10)));
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(RowWriter.bytes(TableFormat.XLSX, "t", rows)))) {
            assertThat(book.getSheetAt(0).getColumnWidth(0) / 256).isBetween(58, 62);
        }
    }

    @Test
    void anEmptyCellStaysEmpty() throws Exception {
        var bytes = RowWriter.bytes(TableFormat.XLSX, "t", List.of(Arrays.asList("a", null, "c")));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(1)).isNull();
        }
    }

    /** A million cells would take about 200 MB if they were kept in memory. */
    @Test
    @Timeout(60)
    void memoryDoesNotGrowWithTheRows() {
        var runtime = Runtime.getRuntime();
        long limit = 0;
        long before = usedMemory(runtime);
        try (var table = TableFormat.XLSX.open(OutputStream.nullOutputStream(), "t")) {
            for (int y = 0; y < 100_000; y++) {
                table.row(List.of("Kế hoạch số " + y, "Ủy ban nhân dân xã " + y, y, LocalDate.of(2026, 1, 1), "a" + y));
                if (y % 25_000 == 24_999) {
                    limit = Math.max(limit, usedMemory(runtime) - before);
                }
            }
        }
        assertThat(limit).isLessThan(20_000_000);
    }

    private static long usedMemory(Runtime runtime) {
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
