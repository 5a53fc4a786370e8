package vn.tincay.report.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.People;
import vn.tincay.base.table.XlsxTable;
import vn.tincay.report.ReportTestData;
import vn.tincay.viewer.Role;

/** Unusual request bodies: read as meant, or refused with a named error, and never answered with a failure. */
@SpringBootTest
@AutoConfigureMockMvc
class OddBodiesApiTest {

    private static final String ONE = "/api/v1/submissions/gbv-year/2021/test-commune_a";
    private static final String MANY = "/api/v1/submissions?form=gbv-year";
    private static final String PRESENTED = "/api/v1/submissions/presentations";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void clearFigures() {
        ReportTestData.in(context);
        sql.sql("update report.reports set figures = '{}' where form = 'gbv-year' and period = '2021'")
                .update();
    }

    /** 0.1 + 0.2 in floating point; a client need not round what every program shows as 0.3. */
    @ParameterizedTest
    @CsvSource({"0.30000000000000004, 0.3", "0.7999999999999999, 0.8", "1234.5000000000002, 1234.5"})
    void readsTheDecimalValueOfABinaryFraction(String sent, String meant) {
        assertThat(send(ONE, "application/json", "{\"budget_state.planned\": " + sent + "}"))
                .hasStatusOk();
        assertThat(storedFigures()).contains("\"budget_state.planned\":" + meant);
        var table = "agency,period,budget_state.spent\ntest-commune_a,2021," + sent + "\n";
        assertThat(send(ONE, "text/csv", table)).hasStatusOk();
        assertThat(storedFigures()).contains("\"budget_state.spent\":" + meant);
    }

    @Test
    void namesARefusedFigureAsSent() {
        assertThat(send(ONE, "application/json", "{\"households\": 5.000}"))
                .hasStatus(422)
                .bodyText()
                .contains("“5.000”");
    }

    @Test
    void aYearOutOfRangeIsNoPeriod() {
        assertThat(send(ONE.replace("2021", "0000"), "application/json", "{\"households\": 1}"))
                .hasStatus(404);
        assertThat(send(MANY, "text/csv", "agency,period,households\ntest-commune_a,0000,1\n"))
                .hasStatusOk()
                .bodyText()
                .contains("report.api.period");
        assertThat(send(PRESENTED, "application/json", "{\"form\":\"gbv-year\",\"period\":\"0000\"}"))
                .hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"test\\u0000nobody\"", "\"\\u200b\"", "7"})
    void anUnknownAgencyIsReported(String agency) {
        var body = "{\"form\":\"gbv-year\",\"period\":\"2021\",\"agencies\":[" + agency + "]}";
        assertThat(send(PRESENTED, "application/json", body))
                .hasStatusOk()
                .bodyText()
                .contains("report.api.unknown-agency", "\"submissions\":0");
    }

    @Test
    void aSecondTableOfAWorkbookIsNotIgnored() throws IOException {
        for (var uri : List.of(ONE, MANY)) {
            assertThat(send(uri, XlsxTable.TYPE, workbook(false)))
                    .hasStatus(400)
                    .bodyText()
                    .contains("report.api.more-sheets", "tháng sau");
            assertThat(storedFigures()).doesNotContain("\"households\":5");
        }
        assertThat(send(ONE, XlsxTable.TYPE, workbook(true))).hasStatusOk();
        assertThat(storedFigures()).contains("\"households\":5");
    }

    @Test
    void aWorkbookWithTooManyBytesIsRefusedBySizeInMegabytes() {
        for (var uri : List.of(ONE, MANY)) {
            assertThat(send(uri, XlsxTable.TYPE, new byte[20 * 1024 * 1024 + 1]))
                    .hasStatus(413)
                    .bodyText()
                    .contains("report.api.too-long", "lớn hơn 20 MB");
        }
    }

    /** A response without rows could be mistaken for a year without incidents. */
    @ParameterizedTest
    @ValueSource(strings = {"2025..2023", "2025-01..2025-12", "2025-H1", "2024..2025-H2", "", "0000", "2025,2025-07"})
    void sumsOverUnknownPeriodsAreRefused(String periods) {
        var answer = mvc.get()
                .uri("/api/v1/rollups?form=gbv-year&periods=" + periods)
                .with(People.in(context).at(COMMUNE_A, Role.SYSTEM).asSystem())
                .exchange();
        assertThat(answer).hasStatus(400).bodyText().contains("report.api.not-understood");
    }

    private static byte[] workbook(boolean hidden) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            fillSheet(book.createSheet("tháng này"), 5);
            book.createSheet("ghi chú").createRow(0).createCell(0).setCellValue("do xã lập");
            fillSheet(book.createSheet("tháng sau"), 6);
            book.setSheetHidden(2, hidden);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void fillSheet(XSSFSheet sheet, int households) {
        var names = List.of("agency", "period", "households");
        var head = sheet.createRow(0);
        for (int i = 0; i < names.size(); i++) {
            head.createCell(i).setCellValue(names.get(i));
        }
        var line = sheet.createRow(1);
        line.createCell(0).setCellValue("test-commune_a");
        line.createCell(1).setCellValue("2021");
        line.createCell(2).setCellValue(households);
    }

    private String storedFigures() {
        var answer = mvc.get()
                .uri(ONE)
                .header("Accept", "application/json")
                .with(People.in(context).at(COMMUNE_A, Role.SYSTEM).asSystem())
                .exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult send(String uri, String type, String body) {
        return send(uri, type, body.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult send(String uri, String type, byte[] body) {
        var request = uri.startsWith("/api/v1/submissions/gbv") ? mvc.put() : mvc.post();
        return request.uri(uri)
                .header("Content-Type", type)
                .content(body)
                .with(People.in(context).at(COMMUNE_A, Role.SYSTEM).asSystem())
                .exchange();
    }
}
