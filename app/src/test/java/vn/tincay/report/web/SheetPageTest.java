package vn.tincay.report.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.report.ReportTestData;
import vn.tincay.report.form.Section;
import vn.tincay.viewer.Role;

@SpringBootTest
@AutoConfigureMockMvc
class SheetPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    ReportTestData testData;
    String period;
    UUID report;

    @BeforeEach
    void draftReport() {
        testData = ReportTestData.in(context);
        period = ReportTestData.freshMonth();
        report = testData.draft(COMMUNE_A, "gbv-month", period, Map.of("households", "3"));
    }

    @Test
    void anUploadShowsWhatWouldChange() throws IOException {
        var answer = upload(COMMUNE_A, report, fillWorkbook(download(), book -> {
            fillRow(book, "households", 1_204);
            fillRow(book, "calls", 9);
        }));
        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "name=\"cell.households\" value=\"1204\"",
                        "name=\"was.cell.households\" value=\"3\"",
                        "name=\"cell.calls\" value=\"9\"",
                        "Lưu vào báo cáo");
        var confirmed = mvc.post()
                .uri("/reports/" + report + "/draft")
                .with(People.in(context).at(COMMUNE_A, Role.COMMUNE_OFFICER).signedIn())
                .with(csrf())
                .param("cell.households", "1204")
                .param("was.cell.households", "3")
                .exchange();
        assertThat(confirmed).hasStatus(303);
        assertThat(get("/reports/" + report)).bodyText().contains("value=\"1.204\"");
    }

    @Test
    void reportsTheCellOfAProblem() throws IOException {
        var answer = upload(COMMUNE_A, report, fillWorkbook(download(), book -> {
            fillRow(book, "households", 1.5);
            fillRow(book, "calls", "nhiều");
        }));
        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("Ô này là số nguyên", "không phải là số", "2 ô còn sai", "!D");
    }

    @Test
    void detectsAConcurrentChange() throws IOException {
        var file = fillWorkbook(download(), book -> fillRow(book, "households", 8));
        mvc.post()
                .uri("/reports/" + report + "/draft")
                .with(People.in(context)
                        .named(COMMUNE_A, Role.COMMUNE_OFFICER, "dong-nghiep")
                        .signedIn())
                .with(csrf())
                .param("cell.households", "5")
                .param("was.cell.households", "3")
                .exchange();
        assertThat(upload(COMMUNE_A, report, file)).bodyText().contains("vừa đổi ô này thành");
    }

    /**
     * A workbook cell holds at most 32,767 characters, and a text that looks like an escape is stored with more
     * characters than it has.
     */
    @Test
    void takesBackTheLongestTextOfTheForm() throws IOException {
        var year = testData.draft(COMMUNE_A, "gbv-year", "2020", Map.of());
        var part = narrativeField(year);
        for (var words : List.of("_x0041_", "Đã họp.\n", "&<\u1ec7")) {
            var longest = words.repeat(Section.Narrative.LONGEST / words.length());
            saveNarrative(year, part, longest + "quá dài", 422);
            saveNarrative(year, part, longest, 303);
            assertThat(upload(COMMUNE_A, year, download(year)))
                    .hasStatus(422)
                    .bodyText()
                    .contains("không thay đổi");
        }
        assertThat(get("/reports/" + year)).bodyText().contains("Tối đa 32.000 ký tự");
        var filled = fillWorkbook(
                download(year), book -> typeNarrative(book, part, "b".repeat(Section.Narrative.LONGEST + 1)));
        assertThat(upload(COMMUNE_A, year, filled))
                .hasStatusOk()
                .bodyText()
                .contains("tối đa 32.000 ký tự, đang có 32.001");
    }

    @Test
    void showsTheUnprintableCharactersThatSavingWouldRefuse() throws IOException {
        var year = testData.draft(COMMUNE_A, "gbv-year", "2018", Map.of());
        var part = narrativeField(year);
        var answer = upload(
                COMMUNE_A,
                year,
                fillWorkbook(download(year), book -> typeNarrative(book, part, "Đã họp \ud83d\ude00")));
        assertThat(answer).hasStatusOk().bodyText().contains("không in được ký tự", "U+1F600", "1 ô còn sai");
        assertThat(answer).bodyText().doesNotContain("name=\"" + part + "\"");
    }

    @Test
    void refusesAnotherFileOrAnotherReport() throws IOException {
        assertThat(upload(COMMUNE_A, report, "không phải".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("không phải biểu Excel");
        var other = testData.draft(COMMUNE_B, "gbv-month", period, Map.of());
        assertThat(upload(COMMUNE_B, other, download()))
                .hasStatus(422)
                .bodyText()
                .contains("báo cáo khác");
        assertThat(upload(COMMUNE_A, report, download()))
                .hasStatus(422)
                .bodyText()
                .contains("không thay đổi");
    }

    private byte[] download() {
        return download(report);
    }

    private byte[] download(UUID from) {
        return get("/reports/" + from + "/sheet").getResponse().getContentAsByteArray();
    }

    private String narrativeField(UUID of) {
        return Jsoup.parse(new String(get("/reports/" + of).getResponse().getContentAsByteArray(), UTF_8))
                .select("textarea[name^=part.]")
                .attr("name");
    }

    private void saveNarrative(UUID to, String part, String words, int status) {
        var page = Jsoup.parse(new String(get("/reports/" + to).getResponse().getContentAsByteArray(), UTF_8));
        assertThat(mvc.post()
                        .uri("/reports/" + to + "/draft")
                        .with(People.in(context)
                                .at(COMMUNE_A, Role.COMMUNE_OFFICER)
                                .signedIn())
                        .with(csrf())
                        .param(part, words)
                        .param(
                                "was." + part,
                                page.select("[name='was." + part + "']").attr("value"))
                        .exchange())
                .hasStatus(status);
    }

    private static void typeNarrative(Workbook book, String part, String words) {
        var code = part.substring("part.".length());
        for (Sheet sheet : book) {
            for (Row line : sheet) {
                var first = line.getCell(0);
                if (first != null && first.getStringCellValue().equals(code)) {
                    line.getCell(2, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(words);
                }
            }
        }
    }

    private MvcTestResult get(String path) {
        return mvc.get()
                .uri(path)
                .with(People.in(context).at(COMMUNE_A, Role.COMMUNE_OFFICER).signedIn())
                .exchange();
    }

    private MvcTestResult upload(Place place, UUID to, byte[] file) {
        return mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart(
                        "/reports/" + to + "/sheet")
                .file(new MockMultipartFile("file", "bieu.xlsx", null, file))
                .with(People.in(context).at(place, Role.COMMUNE_OFFICER).signedIn())
                .with(csrf()));
    }

    private static byte[] fillWorkbook(byte[] book, Consumer<Workbook> work) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            work.accept(workbook);
            dropEmptyTexts(workbook);
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** Some programs drop cells that contain an empty text. */
    private static void dropEmptyTexts(Workbook book) {
        for (Sheet sheet : book) {
            for (Row line : sheet) {
                for (int i = line.getLastCellNum() - 1; i >= 0; i--) {
                    var cell = line.getCell(i);
                    if (cell != null
                            && cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING
                            && cell.getStringCellValue().isEmpty()) {
                        line.removeCell(cell);
                    }
                }
            }
        }
    }

    private static void fillRow(Workbook book, String row, Object value) {
        for (Sheet sheet : book) {
            for (Row line : sheet) {
                var code = line.getCell(0);
                if (code != null
                        && code.getStringCellValue().equals(row)
                        && !sheet.getSheetName().equals("tincay")) {
                    var cell = line.getCell(3, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                    setValue(cell, value);
                    return;
                }
            }
        }
        throw new IllegalArgumentException("no row " + row);
    }

    private static void setValue(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }
}
