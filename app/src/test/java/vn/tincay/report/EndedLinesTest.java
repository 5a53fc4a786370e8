package vn.tincay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.DEPARTMENT;
import static vn.tincay.People.Place.PROVINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.web.Ui;
import vn.tincay.report.aggregate.Rollup;
import vn.tincay.report.aggregate.Rollups;
import vn.tincay.report.exchange.Submissions;
import vn.tincay.report.period.Period;
import vn.tincay.report.period.ReportWindow;

/** A commune reported to a department until June 2016, and to its province since. */
@SpringBootTest
@Transactional
class EndedLinesTest {

    private static final String FORM = "gbv-month";
    private static final LocalDate LAST_DAY = LocalDate.of(2016, 6, 30);

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Autowired
    Submissions submissions;

    @Autowired
    Rollups rollups;

    ReportTestData testData;
    UUID before;
    UUID after;

    @BeforeEach
    void changeTheReceiver() {
        testData = ReportTestData.in(context);
        var commune = testData.people.agency(COMMUNE_A);
        sql.sql("delete from report.reporters where form = ? and agency_id = ?")
                .params(FORM, commune)
                .update();
        testData.writing.assign(FORM, testData.people.agency(DEPARTMENT), List.of(commune), LocalDate.of(2016, 1, 1));
        testData.writing.assign(FORM, testData.people.agency(PROVINCE), List.of(commune), LAST_DAY.plusDays(1));
        before = testData.sentReport(COMMUNE_A, "2016-03", Map.of("households", "3"));
        after = testData.sentReport(COMMUNE_A, "2016-09", Map.of("households", "9"));
    }

    @Test
    void theFormerReceiverKeepsOldReportsAndGetsNoNewOnes() {
        var formerly = testData.reports.visibleTo(testData.head(DEPARTMENT));
        assertThat(formerly.find(before)).isPresent();
        assertThat(formerly.find(after)).isEmpty();
        assertThat(testData.reports.visibleTo(testData.head(PROVINCE)).find(after))
                .isPresent();
    }

    @Test
    void theFormerReceiverHasNewReportsInNoTableAndNoSum() {
        assertThat(submissionsIn("2016-03")).hasSize(1);
        assertThat(submissionsIn("2016-09")).isEmpty();
        assertThat(householdsIn("2016-03")).isEqualTo(3);
        assertThat(householdsIn("2016-09")).isZero();
        assertThat(householdsIn("2016-03", "2016-09")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2024-12-15",
        "2025-H1, 2024-12-15",
        "2025-H2, 2025-06-15",
        "2025-Q3, 2025-06-15",
        "2025-01, 2024-12-15"
    })
    void theDatabaseAndTheWindowAgreeOnTheFirstDay(String period, LocalDate day) {
        assertThat(sql.sql("select report.begins(?)")
                        .param(period)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(day);
        var known = Period.of(period);
        assertThat(ReportWindow.closing(known).minusMonths(known.months()).plusDays(1))
                .isEqualTo(day);
    }

    private List<Submissions.Line> submissionsIn(String period) {
        return submissions.of(testData.head(DEPARTMENT), FORM, Period.of(period), null, 10, 0);
    }

    private long householdsIn(String... periods) {
        var question = new Rollup.Question(
                FORM,
                List.of(periods).stream().map(Period::of).toList(),
                false,
                Rollup.Grouping.PROVINCE,
                null,
                LocalDate.now(Ui.ZONE),
                Set.of());
        var cell = testData.forms.require(FORM).require("households").position();
        return rollups.of(testData.head(DEPARTMENT), question).rows().stream()
                .map(row -> row.figures().get(cell))
                .mapToLong(figure -> figure == null ? 0 : figure)
                .sum();
    }
}
