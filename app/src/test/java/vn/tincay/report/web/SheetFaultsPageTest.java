package vn.tincay.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.People.Place.COMMUNE_A;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;
import vn.tincay.People;
import vn.tincay.base.text.TypedText;
import vn.tincay.base.text.TypedTextTest;
import vn.tincay.report.ReportTestData;
import vn.tincay.viewer.Role;

/** Faults in spreadsheets: each has its own message, and no figure is stored or lost unnoticed. */
@SpringBootTest
@AutoConfigureMockMvc
class SheetFaultsPageTest {

    private static final Pattern SENT = Pattern.compile("name=\"((?:cell|part)\\.[^\"]+)\" value=\"([^\"]*)\"");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    UUID report;

    @BeforeEach
    void draftReport() {
        report = ReportTestData.in(context).draft(COMMUNE_A, "gbv-year", "2022", Map.of());
        sql.sql("update report.narratives set body = '' where report_id = ?")
                .param(report)
                .update();
        sql.sql("update report.reports set figures = '{}' where id = ?")
                .param(report)
                .update();
    }

    @Test
    void datesTimesAndBooleansAreNotFigures() throws IOException {
        var page = uploadChanged(book -> {
            var date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            participantsCell(book).setCellValue(LocalDate.of(2026, 4, 3));
            participantsCell(book).setCellStyle(date);
            cellOf(book, "households").setCellValue(true);
        });
        assertThat(page).contains("là ngày 3/4/2026, không phải số", "là TRUE, không phải số", "2 ô còn sai");
        assertThat(sentFields(page)).isEmpty();
    }

    @Test
    void aFormulaWithoutAResultNeverEmptiesACell() throws IOException {
        typeFigure("participants", "20");
        var page = uploadChanged(book -> {
            participantsCell(book).setCellFormula("2+3");
            participantsCell(book).getCTCell().unsetV();
        });
        assertThat(page).contains("chưa có kết quả", "số đã lưu giữ nguyên");
        assertThat(sentFields(page)).isEmpty();
        var wrong = uploadChanged(book -> participantsCell(book).setCellErrorValue((byte) 23));
        assertThat(wrong).contains("báo lỗi #REF!");
        assertThat(sentFields(wrong)).isEmpty();
    }

    /** A cell with a formula is not an empty cell. */
    @Test
    void aFormulaWithAnEmptyResultNeverEmptiesACell() throws IOException {
        typeFigure("participants", "20");
        var page = uploadChanged(book -> {
            participantsCell(book).setCellFormula("IF(B1=\"\",\"\",\"\")");
            participantsCell(book).setCellValue("");
            cellOf(book, "households").setCellFormula("IF(B1=\"\",\"\",\"\")");
            cellOf(book, "households").setCellValue("");
            cellOf(book, "models").setCellValue(7);
        });
        assertThat(page).contains("cho kết quả trống", "số đã lưu giữ nguyên", "1 ô còn sai");
        assertThat(sentFields(page)).containsExactly("cell.models=7");
    }

    @Test
    void aNonBreakingSpaceIsAnEmptyCell() throws IOException {
        var page = uploadChanged(book -> {
            participantsCell(book).setCellValue("\u00a0 ");
            cellOf(book, "models").setCellValue(7);
        });
        assertThat(page).doesNotContain("còn sai");
        assertThat(sentFields(page)).containsExactly("cell.models=7");
    }

    @Test
    void namesRefusedFiguresInTheReadersNotation() throws IOException {
        typeFigure("participants", "1.200");
        var page = uploadChanged(book -> {
            var percent = book.createCellStyle();
            percent.setDataFormat(book.createDataFormat().getFormat("0.0%"));
            participantsCell(book).setCellValue(0.5);
            participantsCell(book).setCellStyle(percent);
            var rate = book.createCellStyle();
            rate.cloneStyleFrom(percent);
            cellOf(book, "models").setCellValue(0.125);
            cellOf(book, "models").setCellStyle(rate);
            cellOf(book, "households").setCellValue(100);
            var copy = book.cloneSheet(
                    book.getSheetIndex(cellOf(book, "households").getSheet()), "một");
            copy.getRow(cellOf(book, "households").getRowIndex()).getCell(3).setCellValue(200);
            book.setSheetName(book.getSheetIndex(cellOf(book, "households").getSheet()), "hai");
        });
        assertThat(page).contains("là tỷ lệ 50 %", "là tỷ lệ 12,5 %", ">100<").doesNotContain("E+");
    }

    /** A total typed into a computed cell must be reported, since its parts may be missing. */
    @Test
    void aTotalThatDiffersFromItsPartsIsReported() throws IOException {
        var page = uploadChanged(book -> {
            cellOf(book, "models").setCellValue(7);
            totalCell(cellOf(book, "perpetrators_counselled")).setCellValue(12);
        });
        assertThat(sentFields(page)).containsExactly("cell.models=7");
        assertThat(page).contains("ghi 12 nhưng biểu tự tính ra –", "Số tổng không được lấy");
        var alone = uploadChanged(
                book -> totalCell(cellOf(book, "perpetrators_counselled")).setCellValue(12));
        assertThat(alone).contains("ghi 12 nhưng biểu tự tính ra –");
    }

    /** A downloaded total is outdated once its parts are filled in; that is not reported as a fault. */
    @Test
    void anUnchangedTotalIsNotReported() throws IOException {
        typeFigure("perpetrators_counselled.f", "3");
        var page = uploadChanged(book -> cellOf(book, "perpetrators_counselled").setCellValue(5));
        assertThat(sentFields(page)).containsExactly("cell.perpetrators_counselled.f=5");
        assertThat(page).doesNotContain("biểu tự tính ra");
        var right = uploadChanged(book -> {
            cellOf(book, "perpetrators_counselled").setCellValue(5);
            totalCell(cellOf(book, "perpetrators_counselled")).setCellValue(5);
        });
        assertThat(right).doesNotContain("biểu tự tính ra");
    }

    private static XSSFCell totalCell(XSSFCell first) {
        return first.getRow().getCell(5, org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** Some programs convert the texts on the hidden sheet to numbers. */
    @Test
    void recognisesOriginalTextThatTheSpreadsheetConverted() throws IOException {
        typeFigure("participants", "100");
        var page = uploadChanged(book -> {
            for (var row : book.getSheet("tincay")) {
                if (row.getCell(0).toString().equals("was.participants")) {
                    row.getCell(1).setCellValue(100);
                }
            }
            cellOf(book, "models").setCellValue(7);
        });
        assertThat(sentFields(page)).containsExactly("cell.models=7");
    }

    @Test
    void readsANumberAsDisplayed() throws IOException {
        var page = uploadChanged(book -> {
            cellOf(book, "budget_state").setCellValue(0.1 + 0.2);
            participantsCell(book).setCellValue("2.000");
        });
        assertThat(sentFields(page)).contains("cell.participants=2.000");
        assertThat(page).doesNotContain("còn sai");
        assertThat(uploadChanged(book -> participantsCell(book).setCellValue("2,000")))
                .contains("có phải là 2.000?");
    }

    @Test
    void namesARefusedNumberAsTheSheetShowsIt() throws IOException {
        var page = uploadChanged(book -> participantsCell(book).setCellValue(1.234));
        assertThat(page).contains("Bạn đã nhập 1,234").doesNotContain("Bạn đã nhập 1,2340", "<strong>1,2340");
    }

    @Test
    void aHiddenCopyOfASheetIsIgnoredAndReported() throws IOException {
        var page = uploadChanged(book -> {
            participantsCell(book).setCellValue(100);
            var copy = book.cloneSheet(book.getSheetIndex(participantsCell(book).getSheet()), "bản cũ");
            copy.getRow(participantsCell(book).getRowIndex()).getCell(3).setCellValue(999);
            book.setSheetHidden(book.getSheetIndex(copy), true);
        });
        assertThat(sentFields(page)).contains("cell.participants=100");
        assertThat(page).contains("nhiều trang với số liệu khác nhau", "không lấy từ: bản cũ");
    }

    @Test
    void asksWhichOfTwoCopiesCounts() throws IOException {
        var page = uploadChanged(book -> {
            participantsCell(book).setCellValue(100);
            var sheet = participantsCell(book).getSheet();
            var copy = book.cloneSheet(book.getSheetIndex(sheet), "một");
            copy.getRow(participantsCell(book).getRowIndex()).getCell(3).setCellValue(999);
            book.setSheetName(book.getSheetIndex(sheet), "hai");
        });
        assertThat(page).contains("Hãy chỉ giữ lại một trang");
        assertThat(sentFields(page)).isEmpty();
    }

    @Test
    void reportsASheetWithoutCodes() throws IOException {
        var page = uploadChanged(book -> {
            cellOf(book, "households").setCellValue(3);
            var sheet = (XSSFSheet) participantsCell(book).getSheet();
            sheet.forEach(row -> {
                var code = row.getCell(0);
                if (code != null) {
                    row.removeCell(code);
                }
            });
        });
        assertThat(page).contains("Không đọc được trang “2 II”");
        assertThat(sentFields(page)).contains("cell.households=3");
    }

    @Test
    void reportsFiguresOutsideTheForm() throws IOException {
        assertThat(uploadChanged(book -> {
                    participantsCell(book).setCellValue(5);
                    participantsCell(book)
                            .getSheet()
                            .createRow(60)
                            .createCell(3)
                            .setCellValue(7);
                }))
                .contains("nằm ngoài biểu nên không được lấy: D61");
    }

    @Test
    void aMergedCellIsReported() throws IOException {
        var page = uploadChanged(book -> {
            var cell = participantsCell(book);
            cell.setCellValue(5);
            cell.getSheet().addMergedRegion(new CellRangeAddress(cell.getRowIndex(), cell.getRowIndex() + 1, 3, 3));
        });
        assertThat(page).contains("đã bị gộp với ô khác");
        assertThat(sentFields(page)).isEmpty();
    }

    @Test
    void aFormattedLastRowIsAccepted() throws IOException {
        var page = uploadChanged(book -> {
            participantsCell(book).setCellValue(33);
            participantsCell(book).getSheet().createRow(1_048_575).setHeightInPoints(20);
        });
        assertThat(sentFields(page)).containsExactly("cell.participants=33");
    }

    @Test
    void namesTheReportAFileBelongsTo() throws IOException {
        var file = filledWorkbook(book -> participantsCell(book).setCellValue(1));
        report = ReportTestData.in(context).draft(COMMUNE_A, "gbv-year", "2023", Map.of());
        assertThat(uploadChanged(file)).contains("thuộc về báo cáo khác", "2022");
    }

    /** A workbook that is downloaded, filled in and uploaded contains what was typed. */
    @Test
    void exportedFiguresAndTextAreImportedUnchanged() throws IOException {
        var random = new Random(15);
        for (int i = 0; i < 12; i++) {
            var words = TypedText.clean(TypedTextTest.randomText(random))
                    .replace("\r\n", "\n")
                    .strip();
            if (!TypedText.unprintable(words).isEmpty() || words.isEmpty()) {
                continue;
            }
            sql.sql("""
                            insert into report.narratives (report_id, part, body, saved_at, saved_by_name)
                            values (?, 'situation', ?, now(), 'thử') on conflict (report_id, part)
                            do update set body = excluded.body
                            """).params(report, words).update();
            int figure = random.nextInt(1, 3_000_000);
            var page = uploadChanged(book -> participantsCell(book).setCellValue(figure));
            assertThat(sentFields(page)).as(words).containsExactly("cell.participants=" + figure);
        }
    }

    private static java.util.List<String> sentFields(String page) {
        return SENT.matcher(page)
                .results()
                .map(match -> match.group(1) + "=" + HtmlUtils.htmlUnescape(match.group(2)))
                .toList();
    }

    private void typeFigure(String cell, String text) {
        mvc.post()
                .uri("/reports/" + report + "/draft")
                .with(People.in(context).at(COMMUNE_A, Role.COMMUNE_OFFICER).signedIn())
                .with(csrf())
                .param("cell." + cell, text)
                .param("was.cell." + cell, "")
                .exchange();
    }

    private String uploadChanged(Consumer<XSSFWorkbook> work) throws IOException {
        return uploadChanged(filledWorkbook(work));
    }

    private String uploadChanged(byte[] file) {
        var answer = mvc.perform(MockMvcRequestBuilders.multipart("/reports/" + report + "/sheet")
                .file(new MockMultipartFile("file", "bieu.xlsx", null, file))
                .with(People.in(context).at(COMMUNE_A, Role.COMMUNE_OFFICER).signedIn())
                .with(csrf()));
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private byte[] filledWorkbook(Consumer<XSSFWorkbook> work) throws IOException {
        var book = mvc.get()
                .uri("/reports/" + report + "/sheet")
                .with(People.in(context).at(COMMUNE_A, Role.COMMUNE_OFFICER).signedIn())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(book));
                var out = new ByteArrayOutputStream()) {
            work.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static XSSFCell participantsCell(XSSFWorkbook book) {
        return cellOf(book, "participants");
    }

    private static XSSFCell cellOf(XSSFWorkbook book, String code) {
        for (var sheet : book) {
            for (var row : sheet) {
                var first = row.getCell(0);
                if (first != null
                        && first.toString().equals(code)
                        && !sheet.getSheetName().equals("tincay")) {
                    return (XSSFCell)
                            row.getCell(3, org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                }
            }
        }
        throw new IllegalArgumentException("no row " + code);
    }
}
