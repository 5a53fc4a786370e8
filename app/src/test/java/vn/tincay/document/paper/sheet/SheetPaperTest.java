package vn.tincay.document.paper.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tincay.document.paper.Printing;
import vn.tincay.document.paper.SamplePapers;

@Tag("reading")
class SheetPaperTest {

    final XSSFWorkbook book = readWorkbook();
    final XSSFSheet sheet = book.getSheetAt(0);

    @Test
    void figuresAreNumbersAndWordsAreText() {
        var row = sheet.getRow(5);
        assertThat(row.getCell(1).getStringCellValue()).isEqualTo("Bạo lực thân thể");
        assertThat(row.getCell(3).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(1234);
        assertThat(row.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
        assertThat(row.getCell(5).getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
    }

    @Test
    void aBlankCellIsNotZero() {
        assertThat(sheet.getRow(7).getCell(2).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void textIsNeverAFormula() {
        var cell = sheet.getRow(8).getCell(1);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo("=Bạo lực kinh tế");
    }

    @Test
    void theHeadingSpansItsColumnsAndRepeatsOnEveryPage() {
        assertThat(sheet.getMergedRegions())
                .anyMatch(region -> region.formatAsString().equals("C4:D4"));
        assertThat(sheet.getMergedRegions())
                .anyMatch(region -> region.formatAsString().equals("A4:A5"));
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:5");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 5);
    }

    @Test
    void itPrintsOnA4Landscape() {
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    }

    @Test
    void everySheetHasANameExcelAccepts() {
        assertThat(book.getSheetName(0)).isEqualTo("1. Biểu 01. Số vụ việc và người");
        assertThat(book.getNumberOfSheets()).isEqualTo(2);
    }

    private static XSSFWorkbook readWorkbook() {
        var file =
                new Printing().sheets("BIỂU TỔNG HỢP", List.of(), List.of(SamplePapers.cases(), SamplePapers.tasks()));
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
