package vn.tincay.report.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.PageRequests.body;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.OTHER_PROVINCE;
import static vn.tincay.People.Place.PROVINCE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tincay.People;
import vn.tincay.report.ReportTestData;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.form.Forms;
import vn.tincay.viewer.Role;

@SpringBootTest
@AutoConfigureMockMvc
class SubmissionsApiTest {

    private static final MediaType CSV = new MediaType("text", "csv");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Autowired
    Forms forms;

    ReportTestData testData;
    String period;

    @BeforeEach
    void freshPeriod() {
        testData = ReportTestData.in(context);
        period = ReportTestData.freshMonth();
    }

    @Test
    void storesValidRowsAndReportsTheOthers() {
        var answer = postSubmission("""
                {"submissions": [
                  {"agency": "test-commune_a", "period": "%1$s", "values": {"households": 3, "calls": 9, "calls_answered": null}},
                  {"agency": "test-commune_b", "period": "%1$s", "values": {"households": 1.5}},
                  {"agency": "test-other_commune", "period": "%1$s", "values": {"households": 1}},
                  {"agency": "test-commune_b", "period": "2025", "values": {"households": 1}},
                  {"agency": "test-commune_b", "period": "%1$s", "values": {"nobody": 1}}]}
                """.formatted(period), null);
        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$.submissions").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.values").isEqualTo(3);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.refused[*].row")
                .asArray()
                .containsExactly(2, 3, 4, 5);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.refused[*].code")
                .asArray()
                .containsExactly(
                        "report.cell.not-whole",
                        "report.api.unknown-agency",
                        "report.api.period",
                        "report.api.unknown-cell");
        assertThat(figuresOf("test-commune_a")).startsWith("{3");
    }

    @Test
    void keepsUnmentionedCells() {
        postSubmission(submissionOf("test-commune_a", "\"households\": 3, \"incidents_physical\": 2"), null);
        postSubmission(submissionOf("test-commune_a", "\"households\": 4"), null);
        assertThat(figuresOf("test-commune_a")).isEqualTo("{4,2}");
        postSubmission(submissionOf("test-commune_a", "\"incidents_physical\": null"), null);
        assertThat(figuresOf("test-commune_a")).isEqualTo("{4,NULL}");
    }

    /** A system may write figures for an agency below its own; the head there sees on the page which figures it wrote. */
    @Test
    void marksFiguresOfSystemsOnTheSigningPage() {
        var report = testData.draft(COMMUNE_A, "gbv-month", period, Map.of("households", "3"));
        var head = testData.at(COMMUNE_A, Role.HEAD);
        assertThat(reportPage(report)).doesNotContain("do hệ thống");
        var before = testData.fingerprint(head, report, ReportStep.SIGN);
        postSubmission(submissionOf("test-commune_a", "\"calls\": 3"), null);
        assertThat(reportPage(report))
                .containsOnlyOnce("do hệ thống")
                .contains("(" + testData.at(PROVINCE, Role.HEAD).agencyName() + ") ghi lúc");

        // The figures stay, only their author changes: the mark alone changes the fingerprint.
        var marked = testData.fingerprint(head, report, ReportStep.SIGN);
        assertThat(marked).isNotEqualTo(before);
        sql.sql("insert into report.changes (report_id, places, old, new, person_id, person_name, at)"
                        + " select report_id, places, old, new, ?, 'Cán bộ', now() from report.changes"
                        + " where report_id = ? and system_agency_id is not null")
                .params(head.person(), report)
                .update();
        assertThat(testData.fingerprint(head, report, ReportStep.SIGN)).isNotEqualTo(marked);
        assertThat(reportPage(report)).doesNotContain("do hệ thống");
    }

    private String reportPage(UUID report) {
        return new String(
                mvc.get()
                        .uri("/reports/" + report)
                        .with(People.in(context).at(COMMUNE_A, Role.HEAD).signedIn())
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    @Test
    void acceptsWideAndLongTables() {
        postCsv("agency,period,households,incidents_physical\ntest-commune_a,%1$s,3,\ntest-commune_b,%1$s,,5\n"
                .formatted(period));
        assertThat(figuresOf("test-commune_a")).isEqualTo("{3}");
        assertThat(figuresOf("test-commune_b")).isEqualTo("{NULL,5}");
        postCsv("agency,period,cell,value\ntest-commune_a,%1$s,households,7\ntest-commune_a,%1$s,calls,x\n"
                .formatted(period));
        assertThat(figuresOf("test-commune_a")).isEqualTo("{7}");
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswer() {
        var body = submissionOf("test-commune_a", "\"households\": 3");
        var first = postSubmission(body, "key-1" + period);
        postSubmission(submissionOf("test-commune_a", "\"households\": 8"), null);
        var second = postSubmission(body, "key-1" + period);
        assertThat(body(second)).isEqualTo(body(first));
        assertThat(figuresOf("test-commune_a"))
                .as("the repetition stored nothing")
                .isEqualTo("{8}");
        assertThat(postSubmission(submissionOf("test-commune_a", "\"households\": 9"), "key-1" + period))
                .hasStatus(422);
    }

    @Test
    void twoClientsCanStartTheSamePeriodAtOnce() throws Exception {
        var bodies = List.of(
                submissionOf("test-commune_a", "\"households\": 1"),
                submissionOf("test-commune_b", "\"households\": 2"),
                submissionOf("test-commune_a", "\"calls\": 3"),
                submissionOf("test-commune_b", "\"calls\": 4"));
        try (var pool = Executors.newFixedThreadPool(4)) {
            var answers = pool.invokeAll(bodies.stream()
                    .<Callable<MvcTestResult>>map(body -> () -> postSubmission(body, null))
                    .toList());
            for (var answer : answers) {
                assertThat(answer.get())
                        .bodyJson()
                        .extractingPath("$.submissions")
                        .isEqualTo(1);
            }
        }
        assertThat(sql.sql("select count(*) from report.tally_faults")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aSystemPresentsButCannotSign() {
        postSubmission(submissionOf("test-commune_a", "\"households\": 3"), null);
        assertThat(presentReports("{\"form\": \"gbv-month\", \"period\": \"%s\"}".formatted(period)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.submissions")
                .isEqualTo(1);
        assertThat(stateOf("test-commune_a")).isEqualTo("SUBMITTED");
        assertThat(mvc.get()
                        .uri("/api/v1/submissions/gbv-month/" + period + "/test-commune_a")
                        .with(asSystem(COMMUNE_A))
                        .exchange())
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("PRESENTED");
        assertThat(sql.sql("select count(*) from report.submissions s join report.reports r on r.id = s.report_id"
                                + " where r.period = ?")
                        .param(period)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(mvc.post()
                        .uri("/api/v1/submissions/signatures")
                        .with(asSystem(PROVINCE))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus4xxClientError();
    }

    @Test
    void namesReportsThatCannotBePresented() {
        postSubmission(submissionOf("test-commune_a", "\"households\": 3"), null);
        var answer = presentReports("""
                {"form": "gbv-month", "period": "%s", "agencies":
                 ["test-province", "test-commune_a", "nobody", "test-other_commune", "test-commune_b"]}
                """.formatted(period));
        assertThat(answer).bodyJson().extractingPath("$.submissions").isEqualTo(1);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.refused[*].row")
                .asArray()
                .containsExactly(1, 3, 4, 5);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.refused[*].code")
                .asArray()
                .containsExactly(
                        "report.api.consolidates",
                        "report.api.unknown-agency",
                        "report.api.unknown-agency",
                        "report.api.not-begun");
        assertThat(stateOf("test-commune_a")).isEqualTo("SUBMITTED");
    }

    @Test
    void namesEverythingThatIsMissingInAReportToPresent() {
        testData.draft(COMMUNE_A, "gbv-half-year", "2019-H1", Map.of("asked_help", "1", "helped", "2"));
        var answer = presentReports("""
                {"form": "gbv-half-year", "period": "2019-H1", "agencies": ["nobody", "test-commune_a"]}
                """);
        assertThat(answer).bodyJson().extractingPath("$.submissions").isEqualTo(0);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.refused[?(@.agency == 'test-commune_a')].code")
                .asArray()
                .contains("report.cell.required", "report.part.required", "report.check.broken");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.refused[?(@.agency == 'test-commune_a' && @.row != 2)]")
                .asArray()
                .isEmpty();
    }

    @Test
    void refusesChangesOfASentReportRowByRow() {
        testData.sentReport(COMMUNE_A, period, Map.of("households", "3"));
        var late = postSubmission(submissionOf("test-commune_a", "\"households\": 4"), null);
        assertThat(late).bodyJson().extractingPath("$.refused[0].code").isEqualTo("report.closed.SUBMITTED");
        assertThat(figuresOf("test-commune_a")).isEqualTo("{3}");
    }

    @Test
    void refusesAPresentationWithoutFormOrPeriod() {
        assertThat(presentReports("{\"period\": \"%s\"}".formatted(period))).hasStatus(400);
        assertThat(presentReports("{\"form\": \"gbv-month\"}")).hasStatus(400);
    }

    @Test
    void admitsOnlySystemAccountsWithinTheirScope() {
        assertThat(mvc.post()
                        .uri("/api/v1/submissions?form=gbv-month")
                        .with(People.in(context)
                                .at(COMMUNE_A, Role.COMMUNE_OFFICER)
                                .signedIn())
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .exchange())
                .hasStatus4xxClientError();
        var foreign = mvc.post()
                .uri("/api/v1/submissions?form=gbv-month&period=" + period)
                .with(asSystem(OTHER_PROVINCE))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(submissionOf("test-commune_b", "\"households\": 4"))
                .exchange();
        assertThat(foreign).bodyJson().extractingPath("$.refused[0].code").isEqualTo("report.api.unknown-agency");
        assertThat(People.in(context).agency(COMMUNE_B)).isNotNull();
    }

    @Test
    void answersRollupsAsJsonAndCsv() {
        postSubmission(submissionOf("test-commune_a", "\"asked_help\": 8, \"helped\": 2"), null);
        postSubmission(submissionOf("test-commune_b", "\"asked_help\": 2, \"helped\": 2"), null);
        var uri = "/api/v1/rollups?form=gbv-month&cells=helped,help_rate&periods=" + period;
        var answer = mvc.get().uri(uri).with(asSystem(PROVINCE)).exchange();
        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.rows[0].values.help_rate")
                .isEqualTo(40.0);
        var table = mvc.get().uri(uri + "&format=csv").with(asSystem(PROVINCE)).exchange();
        assertThat(body(table))
                .startsWith("\ufeffunit,name,period,cell,value,reports,accepted,fromFiles\n")
                .contains(",helped,4,2,0");
        assertThat(mvc.get().uri(uri + ",nobody").with(asSystem(PROVINCE)).exchange())
                .hasStatus(400);
    }

    private MvcTestResult postSubmission(String body, @Nullable String key) {
        var request = mvc.post()
                .uri("/api/v1/submissions?form=gbv-month&period=" + period)
                .with(asSystem(PROVINCE))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).exchange();
    }

    private MvcTestResult presentReports(String body) {
        return mvc.post()
                .uri("/api/v1/submissions/presentations")
                .with(asSystem(PROVINCE))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private String stateOf(String agency) {
        return sql.sql("""
                        select r.state from report.reports r join agency.agencies a on a.id = r.agency_id
                         where a.code = ? and r.period = ?
                        """).params(agency, period).query(String.class).single();
    }

    private void postCsv(String body) {
        assertThat(mvc.post()
                        .uri("/api/v1/submissions?form=gbv-month")
                        .with(asSystem(PROVINCE))
                        .with(csrf())
                        .contentType(CSV)
                        .content(body)
                        .exchange())
                .hasStatusOk();
    }

    private RequestPostProcessor asSystem(People.Place place) {
        return People.in(context).at(place, Role.SYSTEM).asSystem();
    }

    private static String submissionOf(String agency, String values) {
        return "{\"submissions\": [{\"agency\": \"%s\", \"values\": {%s}}]}".formatted(agency, values);
    }

    private String figuresOf(String agency) {
        return sql.sql("""
                        select r.figures::text from report.reports r join agency.agencies a on a.id = r.agency_id
                         where a.code = ? and r.period = ?
                        """).params(agency, period).query(String.class).single();
    }
}
