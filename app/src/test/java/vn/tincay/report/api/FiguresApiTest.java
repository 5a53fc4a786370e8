package vn.tincay.report.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
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

/** Figures sent by systems: read by one rule in every format, or refused with a reason that fits the format. */
@SpringBootTest
@AutoConfigureMockMvc
class FiguresApiTest {

    private static final String ONE = "/api/v1/submissions/gbv-month/2023-01/test-commune_a";
    private static final String MANY = "/api/v1/submissions?form=gbv-month";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void clearFigures() {
        ReportTestData.in(context);
        sql.sql("update report.reports set figures = '{}' where form = 'gbv-month' and period = '2023-01'")
                .update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agency;period;households\ntest-commune_a;2023-01;5\n",
                "agency\tperiod\thouseholds\r\ntest-commune_a\t2023-01\t5\r\n",
                "sep=;\nagency;period;households\ntest-commune_a;2023-01;5\n",
                "\ufeffAgency, Period ,HOUSEHOLDS\ntest-commune_a,2023-01,5\n,,\n",
                "\"agency\",\"period\",\"households\"\n\ufefftest-commune_a,2023-01, 5 \n"
            })
    void readsCsvFromSpreadsheets(String body) {
        assertThat(send(MANY, "text/csv", body.getBytes(StandardCharsets.UTF_8)))
                .hasStatusOk()
                .bodyText()
                .contains("\"submissions\":1", "\"refused\":[]");
        assertThat(storedFigures()).startsWith("{5");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, text/csv, true",
        "UTF-16BE, text/csv, true",
        "windows-1258, text/csv;charset=windows-1258, false"
    })
    void readsOtherDeclaredEncodings(String charset, String type, boolean marked) {
        var body = (marked ? "\ufeff" : "") + "agency,period,households,name\ntest-commune_a,2023-01,5,xã\n";
        assertThat(send(MANY, type, body.getBytes(Charset.forName(charset)))).hasStatusOk();
        assertThat(storedFigures()).startsWith("{5");
    }

    @Test
    void reportsAnUnknownEncoding() {
        var body = "agency,period,households,name\ntest-commune_a,2023-01,5,xã Đông\n";
        assertThat(send(MANY, "text/csv", body.getBytes(Charset.forName("windows-1258"))))
                .hasStatus(400)
                .bodyText()
                .contains("report.api.encoding", "\"status\":400", "UTF-8");
        assertThat(send(MANY, "text/csv", body.getBytes(StandardCharsets.UTF_16LE)))
                .hasStatus(400)
                .bodyText()
                .contains("report.api.encoding");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            agency households/test-commune_a 5            | report.api.one-column
            agency,period,calls,calls/test-commune_a,2023-01,1,2 | report.api.column-twice
            """)
    void refusesAnInvalidHeaderLine(String body, String code) {
        assertThat(sendCsv(MANY, body.replace('/', '\n')))
                .hasStatus(400)
                .bodyText()
                .contains(code, "\"status\":400");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2.000 | report.api.too-precise
            2.0   | report.api.too-precise
            2,000 | report.api.not-a-number
            1e3   | report.api.not-a-number
            2 000 | report.api.not-a-number
            """)
    void aThousandIsNeverReadAsOne(String figure, String code) {
        var answer = sendCsv(ONE, "agency;period;households\ntest-commune_a;2023-01;" + figure + "\n");
        assertThat(answer).hasStatus(422).bodyText().contains(code);
        assertThat(storedFigures()).isEqualTo("none");
        var json = sendJson(MANY, submissionWith("\"values\": {\"households\": \"" + figure + "\"}"));
        assertThat(json).bodyText().contains(code);
        assertThat(storedFigures()).isEqualTo("none");
    }

    @Test
    void aJsonNumberIsReadByValueUnlessAmbiguous() {
        assertThat(sendJson(ONE, "{\"households\": 2.000}"))
                .hasStatus(422)
                .bodyText()
                .contains("report.api.too-precise");
        assertThat(sendJson(ONE, "{\"households\": 2.0}")).hasStatusOk();
        assertThat(storedFigures()).startsWith("{2");
    }

    @Test
    void putStoresAllOrNothingInEveryFormat() throws IOException {
        var rows = "agency,period,cell,value\ntest-commune_a,2023-01,households,5\n"
                + "test-commune_a,2023-01,calls,abc\n";
        assertThat(sendCsv(ONE, rows)).hasStatus(422).bodyText().contains("\"values\":0", "calls");
        assertThat(storedFigures()).isEqualTo("none");
        assertThat(sendCsv(ONE, "agency,period,households\ntest-commune_a,2023-01,5\ntest-commune_b,2023-01,6\n"))
                .hasStatus(422);
        assertThat(storedFigures()).isEqualTo("none");
        assertThat(sendJson(ONE, "{\"households\": 5, \"nobody\": 1}")).hasStatus(422);
        assertThat(storedFigures()).isEqualTo("none");
        assertThat(send(ONE, XlsxTable.TYPE, workbook(5, LocalDate.of(2026, 4, 3))))
                .hasStatus(422);
        assertThat(storedFigures()).isEqualTo("none");
    }

    @Test
    void aDateInAWorkbookIsRefusedAsAFigure() throws IOException {
        assertThat(send(MANY, XlsxTable.TYPE, workbook(5, LocalDate.of(2026, 4, 3))))
                .hasStatusOk()
                .bodyText()
                .contains("report.api.unfit.DATE", "3/4/2026");
        assertThat(send(MANY, XlsxTable.TYPE, workbook(5, null))).hasStatusOk();
        assertThat(storedFigures()).startsWith("{5");
    }

    @Test
    void jsonMembersMayBeInAnyOrder() {
        assertThat(sendJson(
                        MANY,
                        "{\"submissions\": [{\"values\": {\"households\": 4}, \"period\": \"2023-01\","
                                + " \"state\": \"DRAFT\", \"agency\": \"test-commune_a\"}]}"))
                .hasStatusOk()
                .bodyText()
                .contains("\"refused\":[]");
        assertThat(storedFigures()).startsWith("{4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"submisions": []}                                     | 400 | report.api.unknown-member
            [1]                                                    | 400 | report.api.unreadable
            {"submissions": [{"agency": "a", "agency": "b"}]}      | 400 | report.api.unreadable
            {"submissions": []}                                    | 422 | report.api.nothing
            {}                                                     | 422 | report.api.nothing
            {"submissions": [{"agency": "test-commune_a", "period": "2023-01", "values": {}}]} | 422 | report.api.nothing
            {"submissions": [{"agency": "test-commune_a", "period": "2023-01", "value": {"households": 1}}]} | 200 | report.api.unknown-member
            {"submissions": [{"agency": "x\\u0000y", "period": "2023-01", "values": {"households": 1}}]} | 200 | report.api.unknown-agency
            """)
    void nothingIsIgnoredSilently(String body, int status, String code) {
        var answer = sendJson(MANY, body);
        assertThat(answer).hasStatus(status).bodyText().contains(code);
        if (status != 200) {
            assertThat(answer).bodyText().contains("\"status\":" + status);
        }
        assertThat(storedFigures()).isEqualTo("none");
    }

    @Test
    void aCellWithTwoDifferentFiguresIsNotStored() {
        var body = "agency,period,households\ntest-commune_a,2023-01,5\ntest-commune_a,2023-01,6\n";
        assertThat(sendCsv(MANY, body)).hasStatusOk().bodyText().contains("report.api.value-twice");
        assertThat(storedFigures()).isEqualTo("none");
    }

    @Test
    void aFieldWithoutANameIsReported() {
        assertThat(sendCsv(MANY, "agency,period,households\ntest-commune_a,2023-01,5,9\n"))
                .hasStatusOk()
                .bodyText()
                .contains("report.api.column-nameless");
        assertThat(storedFigures()).isEqualTo("none");
    }

    @Test
    void csvSumsBeginWithAByteOrderMarkAndNeedOnlyTheHeader() {
        sendJson(ONE, "{\"households\": 4}");
        for (var accept : List.of("text/csv", "*/*")) {
            var uri = "/api/v1/rollups?form=gbv-month&periods=2023-01&by=commune"
                    + (accept.equals("*/*") ? "&format=csv" : "");
            var table = mvc.get()
                    .uri(uri)
                    .header("Accept", accept)
                    .with(People.in(context).at(COMMUNE_A, Role.SYSTEM).asSystem())
                    .exchange();
            assertThat(table).hasStatusOk();
            assertThat(new String(table.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                    .startsWith("\ufeffunit,name,period,cell,value");
        }
    }

    private static byte[] workbook(int households, @org.jspecify.annotations.Nullable LocalDate calls)
            throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("a");
            var head = sheet.createRow(0);
            var line = sheet.createRow(1);
            var names = List.of("agency", "period", "households", "calls");
            for (int i = 0; i < names.size(); i++) {
                head.createCell(i).setCellValue(names.get(i));
            }
            line.createCell(0).setCellValue("test-commune_a");
            line.createCell(1).setCellValue("2023-01");
            line.createCell(2).setCellValue(households);
            if (calls != null) {
                var style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
                line.createCell(3).setCellValue(calls);
                line.getCell(3).setCellStyle(style);
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static String submissionWith(String members) {
        return "{\"submissions\": [{\"agency\": \"test-commune_a\", \"period\": \"2023-01\", " + members + "}]}";
    }

    private MvcTestResult sendCsv(String uri, String body) {
        return send(uri, "text/csv", body.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult sendJson(String uri, String body) {
        return send(uri, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult send(String uri, String type, byte[] body) {
        var request = uri.equals(ONE) ? mvc.put() : mvc.post();
        return request.uri(uri)
                .header("Content-Type", type)
                .content(body)
                .with(People.in(context).at(COMMUNE_A, Role.SYSTEM).asSystem())
                .exchange();
    }

    private String storedFigures() {
        return sql.sql("""
                        select r.figures::text from report.reports r join agency.agencies a on a.id = r.agency_id
                         where r.form = 'gbv-month' and r.period = '2023-01' and a.code = 'test-commune_a'
                        """)
                .query(String.class)
                .optional()
                .filter(figures -> !figures.equals("{}"))
                .orElse("none");
    }
}
