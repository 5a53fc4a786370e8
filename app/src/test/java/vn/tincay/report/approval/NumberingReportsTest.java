package vn.tincay.report.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.PROVINCE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.BehindLock;
import vn.tincay.People.Place;
import vn.tincay.base.web.Ui;
import vn.tincay.document.number.ChangingNumberingBook;
import vn.tincay.document.number.DocumentType;
import vn.tincay.document.number.Numbering;
import vn.tincay.document.number.NumberingBooks;
import vn.tincay.report.ReportTestData;
import vn.tincay.viewer.Role;

@SpringBootTest
class NumberingReportsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    NumberingBooks books;

    @Autowired
    ChangingNumberingBook changing;

    @Autowired
    JdbcClient sql;

    ReportTestData testData;
    String period;

    @BeforeEach
    void freshPeriod() {
        testData = ReportTestData.in(context);
        period = ReportTestData.freshMonth();
    }

    @Test
    void aSignedReportGetsTheNextNumberOfItsAgency() {
        var first = latestNumber(testData.sentReport(COMMUNE_A, period, Map.of("households", "1")));
        period = ReportTestData.freshMonth();
        var second = latestNumber(testData.sentReport(COMMUNE_A, period, Map.of("households", "1")));
        assertThat(first).endsWith("/BC-UBND");
        assertThat(numericPart(second)).isEqualTo(numericPart(first) + 1);
    }

    @Test
    void concurrentSignaturesGetConsecutiveNumbers() throws Exception {
        List<UUID> drafts = new java.util.ArrayList<>();
        for (int i = 0; i < 3; i++) {
            drafts.add(testData.draft(COMMUNE_B, "gbv-month", ReportTestData.freshMonth(), Map.of("households", "1")));
        }
        int before = lastNumberOf(COMMUNE_B);
        try (var several = Executors.newFixedThreadPool(4)) {
            List<Callable<Object>> signing = drafts.stream()
                    .<Callable<Object>>map(
                            id -> () -> testData.sign(COMMUNE_B, id).orThrow())
                    .toList();
            for (var done : several.invokeAll(signing)) {
                done.get();
            }
        }
        assertThat(drafts.stream().map(this::latestNumber).map(NumberingReportsTest::numericPart))
                .containsExactlyInAnyOrder(before + 1, before + 2, before + 3);
    }

    @Test
    void continuesAfterNumbersGivenOutside() {
        var clerk = testData.at(COMMUNE_A, Role.CLERK);
        int year = java.time.LocalDate.now(Ui.ZONE).getYear();
        int outside = lastNumberOf(COMMUNE_A) + 10;
        assertThat(changing.skip(clerk, DocumentType.REPORT, year, lastNumberOf(COMMUNE_A), "Sổ giấy")
                        .<String>fold(
                                done -> "done", problems -> problems.getFirst().key()))
                .isEqualTo("document.book.skip-back");
        changing.skip(clerk, DocumentType.REPORT, year, outside, "Sổ giấy đến tháng 6")
                .orThrow();
        changing.setSymbol(clerk, DocumentType.REPORT, "BC-UBND.VX").orThrow();
        try {
            assertThat(latestNumber(testData.sentReport(COMMUNE_A, period, Map.of("households", "1"))))
                    .isEqualTo((outside + 1) + "/BC-UBND.VX");
        } finally {
            changing.setSymbol(clerk, DocumentType.REPORT, "BC-UBND").orThrow();
        }
    }

    @Test
    void theNumberOfASignedReportIsCancelledOnlyAfterAReturn() {
        var clerk = testData.at(COMMUNE_A, Role.CLERK);
        var report = testData.sentReport(COMMUNE_A, period, Map.of("households", "1"));
        var entry = sql.sql("select entry_id from report.numbers where report_id = ?")
                .param(report)
                .query(UUID.class)
                .single();
        assertThat(changing.cancel(clerk, entry, "Ghi nhầm")
                        .<String>fold(
                                done -> "done", problems -> problems.getFirst().key()))
                .isEqualTo("document.number.in-use");
        testData.returnReport(PROVINCE, report, new ReturnReason("households", "Rà soát lại"))
                .orThrow();
        changing.cancel(clerk, entry, "Báo cáo bị trả lại").orThrow();
    }

    @Test
    void theRegisterNamesDocumentAndSignerOfANumber() {
        var report = testData.sentReport(COMMUNE_A, period, Map.of("households", "1"));
        var entry = sql.sql("select entry_id from report.numbers where report_id = ?")
                .param(report)
                .query(UUID.class)
                .single();
        var named = context.getBean(NumberedReports.class).bySubject(List.of(entry, UUID.randomUUID()));
        assertThat(named).containsOnlyKeys(entry).allSatisfy((subject, document) -> {
            assertThat(document.signer()).isEqualTo(testData.head(COMMUNE_A).name());
            assertThat(document.page()).isEqualTo("/reports/" + report);
            assertThat(document.title()).contains("tháng").contains(period.substring(0, 4));
            assertThat(document.recipients()).containsExactly("UBND tỉnh Thử", "Lưu: VT");
        });
    }

    @Test
    void aNumberGivenMeanwhileIsNotSkipped() throws Exception {
        var clerk = testData.at(COMMUNE_B, Role.CLERK);
        var day = java.time.LocalDate.of(2031, 5, 5);
        BehindLock.run(
                        context,
                        () -> context.getBean(Numbering.class)
                                .give(clerk.agency(), DocumentType.DECISION, day, "QĐ-UBND", UUID.randomUUID()),
                        () -> changing.skip(clerk, DocumentType.DECISION, 2031, 5, "Sổ giấy"))
                .orThrow();
        assertThat(books.skips(clerk.agency(), DocumentType.DECISION, 2031))
                .extracting(NumberingBooks.Skip::fromNumber)
                .containsExactly(2);
    }

    private int lastNumberOf(Place place) {
        return books.lastNumber(
                testData.people.agency(place),
                DocumentType.REPORT,
                java.time.LocalDate.now(Ui.ZONE).getYear());
    }

    private String latestNumber(UUID report) {
        return numbersOf(report).getLast();
    }

    private List<String> numbersOf(UUID report) {
        return sql.sql("select number from report.numbers where report_id = ? order by version")
                .param(report)
                .query(String.class)
                .list();
    }

    private static int numericPart(String number) {
        return Integer.parseInt(number.substring(0, number.indexOf('/')));
    }
}
