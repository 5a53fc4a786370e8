package vn.tincay.report.measure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.DEPARTMENT;
import static vn.tincay.People.Place.PROVINCE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.People.Place;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.programme.Operator;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.target.TargetResults;
import vn.tincay.report.ReportTestData;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.CalendarDays;

@SpringBootTest
class MeasuredResultsTest {

    private static int month;

    @Autowired
    ApplicationContext context;

    @Autowired
    TargetResults results;

    @Autowired
    MeasuringTarget measuring;

    @Autowired
    CalendarDays calendar;

    @Autowired
    Forms forms;

    @Autowired
    JdbcClient sql;

    ReportTestData testData;
    PlanTestData plans;
    String period;

    @BeforeEach
    void freshPeriod() {
        testData = ReportTestData.in(context);
        plans = PlanTestData.in(context);
        period = "2020-%02d".formatted(++month);
    }

    @Test
    void showsTheReportedFigureAndWhetherItIsAccepted() {
        var plan = planOf(COMMUNE_A, "hộ", 2020, null);
        setMeasure(COMMUNE_A, plan, "gbv-month", "households").orThrow();
        assertThat(resultsShownTo(PROVINCE, plan)).noneMatch(this::isOfPeriod);
        var report = testData.sentReport(COMMUNE_A, period, Map.of("households", "7"));
        testData.sentReport(COMMUNE_B, period, Map.of("households", "90"));
        assertThat(resultsShownTo(PROVINCE, plan))
                .filteredOn(this::isOfPeriod)
                .containsExactly(new TargetResults.Result(
                        new BigDecimal("7"), period, false, "/reports/" + report + "/sources/households"));
        testData.accept(PROVINCE, report).orThrow();
        assertThat(resultsShownTo(COMMUNE_A, plan))
                .filteredOn(this::isOfPeriod)
                .extracting(TargetResults.Result::accepted)
                .containsExactly(true);
    }

    @Test
    void leavesOutFiguresAfterTheTargetYear() {
        var plan = planOf(COMMUNE_A, "hộ", 2019, null);
        setMeasure(COMMUNE_A, plan, "gbv-month", "households").orThrow();
        testData.sentReport(COMMUNE_A, period, Map.of("households", "7"));
        assertThat(resultsShownTo(COMMUNE_A, plan)).noneMatch(this::isOfPeriod);
    }

    @Test
    void showsUnsignedFiguresToTheAgencyAndThoseAbove() {
        var running = Period.containing(forms.require("gbv-month").window().kind(), LocalDate.now(Ui.ZONE));
        var plan = planOf(PROVINCE, "hộ", null, null);
        setMeasure(PROVINCE, plan, "gbv-month", "households").orThrow();
        testData.draft(COMMUNE_B, "gbv-month", running.toString(), Map.of("households", "5"));
        assertThat(resultsShownTo(PROVINCE, plan))
                .filteredOn(result -> result.period().equals(running.toString()))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.accepted()).isFalse();
                    assertThat(result.href()).isNull();
                });
        assertThat(resultsShownTo(COMMUNE_A, plan))
                .noneMatch(result -> result.period().equals(running.toString()));
    }

    @Test
    void findsTheTargetThatAReportIsMeasuredAgainst() {
        var targets = context.getBean(CellTargets.class);
        var draft = planOf(COMMUNE_A, "hộ", 2040, null);
        setMeasure(COMMUNE_A, draft, "gbv-month", "households").orThrow();
        var id = testData.draft(COMMUNE_A, "gbv-month", draft.fromYear() + "-02", Map.of());
        var report = testData.report(COMMUNE_A, id);
        assertThat(targets.of(headOf(COMMUNE_A), report)).isEmpty();
        plans.issue(COMMUNE_A, draft);
        assertThat(requireNonNull(targets.of(headOf(COMMUNE_A), report).get("households"))
                        .goal())
                .isEqualTo("≤ 10 hộ");
    }

    @Test
    void assignsPercentagesToPercentagesOnly() {
        var share = planOf(COMMUNE_A, "%", 2020, null);
        assertThat(setMeasure(COMMUNE_A, share, "gbv-month", "households")).isInstanceOf(Outcome.Refused.class);
        assertThat(setMeasure(COMMUNE_A, share, "gbv-year", "help_rate")).isInstanceOf(Outcome.Done.class);
        var count = planOf(COMMUNE_A, "hộ", 2020, null);
        assertThat(setMeasure(COMMUNE_A, count, "gbv-year", "help_rate")).isInstanceOf(Outcome.Refused.class);
        assertThat(setMeasure(COMMUNE_A, count, "gbv-year", "no-such-cell")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void usesTheIndicatorsCellUnlessAnotherIsChosen() {
        var plan = planOf(COMMUNE_A, "%", 2020, "HELPED");
        var target = targetOf(COMMUNE_A, plan);
        var measures = context.getBean(TargetMeasures.class);
        assertThat(measures.of(target))
                .hasValue(new TargetMeasures.Measure(target.id(), "gbv-year", "help_rate", false));
        measuring
                .setMeasure(headOf(COMMUNE_A), plan.id(), target.id(), "", null)
                .orThrow();
        assertThat(measures.of(target)).isEmpty();
    }

    @Test
    void everyIndicatorPointsToACellThatExists() {
        sql.sql("select indicator, form, cell from report.indicator_cells")
                .query((row, number) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .forEach(row -> assertThat(forms.require(row.get(1)).cell(row.get(2)))
                        .as(row.toString())
                        .isPresent());
    }

    @Test
    void theCalendarContainsTheDueDaysOfOwnReports() {
        var days = calendar.of(headOf(COMMUNE_A), LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31), "vi");
        assertThat(days)
                .filteredOn(day -> day.uid().startsWith("report-gbv-month-2024-05"))
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.title()).startsWith("Hạn nộp:").contains("tháng 5/2024");
                    assertThat(day.from()).isAfter(LocalDate.of(2024, 5, 14));
                    assertThat(day.done()).isFalse();
                });
        assertThat(calendar.of(headOf(COMMUNE_A), LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31), "en"))
                .extracting(day -> day.title())
                .anyMatch(title -> title.startsWith("Due:"));
    }

    @Test
    void hidesUnsignedFiguresFromPlanOwnersWhoAreNotAbove() {
        var running = Period.containing(forms.require("gbv-month").window().kind(), LocalDate.now(Ui.ZONE));
        var plan = planOf(DEPARTMENT, "hộ", null, null);
        setMeasure(DEPARTMENT, plan, "gbv-month", "households").orThrow();
        testData.draft(COMMUNE_B, "gbv-month", running.toString(), Map.of("households", "5"));
        assertThat(resultsShownTo(DEPARTMENT, plan))
                .noneMatch(result -> result.period().equals(running.toString()));
    }

    @Test
    void hidesSignedFiguresFromThoseWhoCannotOpenTheReport() {
        var plan = planOf(COMMUNE_A, "hộ", 2020, null);
        setMeasure(COMMUNE_A, plan, "gbv-month", "households").orThrow();
        testData.sentReport(COMMUNE_A, period, Map.of("households", "7"));
        assertThat(resultsShownTo(PROVINCE, plan)).anyMatch(this::isOfPeriod);
        assertThat(resultsShownTo(COMMUNE_B, plan)).noneMatch(this::isOfPeriod);
    }

    private boolean isOfPeriod(TargetResults.Result result) {
        return result.period().equals(period);
    }

    private List<TargetResults.Result> resultsShownTo(Place reader, Plan plan) {
        var target = targetOf(placeOf(plan), plan);
        return results.of(headOf(reader), plan, List.of(target)).getOrDefault(target.id(), List.of());
    }

    private Place placeOf(Plan plan) {
        return List.of(Place.values()).stream()
                .filter(place -> testData.people.agency(place).equals(plan.agency()))
                .findFirst()
                .orElseThrow();
    }

    private Outcome<UUID> setMeasure(Place place, Plan plan, String form, String cell) {
        return measuring.setMeasure(
                headOf(place), plan.id(), targetOf(place, plan).id(), form, cell);
    }

    private Target targetOf(Place place, Plan plan) {
        return context.getBean(vn.tincay.plan.target.TargetBoard.class)
                .of(headOf(place), plan)
                .getFirst()
                .target();
    }

    private Viewer headOf(Place place) {
        return testData.at(place, Role.HEAD);
    }

    private Plan planOf(Place place, String unit, @Nullable Integer year, @Nullable String indicator) {
        var target = new Target(
                Ids.next(),
                indicator,
                "Số hộ",
                Operator.AT_MOST,
                new BigDecimal("10"),
                unit,
                year,
                null,
                null,
                null,
                null,
                null);
        var usual = plans.content();
        return plans.draft(
                place,
                new PlanContent(
                        "Kế hoạch " + Ids.next(),
                        usual.fromYear(),
                        usual.toYear(),
                        usual.programmes(),
                        "",
                        null,
                        null,
                        List.of(target),
                        List.of(),
                        usual.text()));
    }
}
