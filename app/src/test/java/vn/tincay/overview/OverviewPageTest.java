package vn.tincay.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.MINISTRY;
import static vn.tincay.People.Place.PROVINCE;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.base.Page;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.supervision.SupervisedTargets;
import vn.tincay.plan.supervision.SupervisedTasks;
import vn.tincay.plan.task.DueStatus;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.report.ReportTestData;
import vn.tincay.report.aggregate.Rollup;
import vn.tincay.report.aggregate.Rollups;
import vn.tincay.report.measure.IndicatorTrends;
import vn.tincay.report.period.Period;
import vn.tincay.report.reporter.roster.Rosters;
import vn.tincay.viewer.Role;

/** The page of a leader shows the figures that the pages of plans and reports show. */
@SpringBootTest(properties = "tincay.test.database=overview")
@AutoConfigureMockMvc
class OverviewPageTest {

    private static final LocalDate TODAY = LocalDate.now(Ui.ZONE);
    private static final int YEAR = TODAY.getYear();

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Test
    void lateTasksAreThoseOfTheListAndTheLeaderIsLedToThem() {
        var plans = PlanTestData.in(context);
        handedTask(plans, "Rà soát địa chỉ tin cậy", TODAY.minusDays(20));
        var viewer = plans.at(PROVINCE, Role.HEAD);
        var situation = context.getBean(SupervisedTasks.class).on(viewer, TODAY, TODAY, 7);
        var listed = context.getBean(PlanTasks.class)
                .visibleTo(viewer)
                .page(new PlanTasks.Filter("", PlanTasks.Owners.SUPERVISED, DueStatus.OVERDUE, null, null), null, 1)
                .total();
        assertThat(situation.overdue()).isEqualTo(listed).isPositive();

        var page = page(PROVINCE, Role.HEAD, "");
        assertThat(page.expectFirst(".counts li").select("b").text())
                .isEqualTo(situation.overdue() + "/" + situation.all());
        assertThat(page.expectFirst(".counts li a").attr("href")).isEqualTo("/tasks?of=supervised&light=OVERDUE");
        assertThat(page.select("#concerns").text()).contains("quá hạn trên 7 ngày", "quá hạn 20 ngày");
        var act = page.expectFirst("#concerns a.button").attr("href");
        assertThat(act).matches("/plans/[0-9a-f-]+/reminders\\?over=7");
        assertThat(page.select("#concerns form"))
                .as("nobody is reminded without a look")
                .isEmpty();
        assertThat(page.select("#schedule svg").text()).contains("12", "UBND tỉnh Thử");
    }

    @Test
    void aBodyIsJudgedByWhatItReportedAsDone() {
        var plans = PlanTestData.in(context);
        var onTime = handedTask(plans, "Tập huấn cộng tác viên", TODAY.plusDays(3));
        plans.complete(COMMUNE_A, onTime).orThrow();
        var bodies = context.getBean(SupervisedTasks.class)
                .on(plans.at(PROVINCE, Role.HEAD), TODAY, TODAY, 7)
                .bodies();
        assertThat(bodies)
                .filteredOn(body -> body.name().equals("UBND xã A"))
                .singleElement()
                .satisfies(body -> {
                    assertThat(body.onTime()).isPositive();
                    assertThat(body.due()).isGreaterThanOrEqualTo(body.onTime());
                });
    }

    @Test
    void targetsOfPlansBeyondTheFirstPageOfTheListCount() {
        var plans = PlanTestData.in(context);
        var oldest = plans.issuedPlan(COMMUNE_B, PlanTestData.task("Truyền thông", new Timing.Ongoing()));
        plans.close(COMMUNE_B, oldest);
        for (int more = 0; more < Page.USUAL_SIZE; more++) {
            plans.draft(COMMUNE_B, PlanTestData.task("Truyền thông", new Timing.Ongoing()));
        }
        assertThat(context.getBean(SupervisedTargets.class).of(plans.at(COMMUNE_B, Role.HEAD), YEAR))
                .extracting(target -> target.plan().id())
                .contains(oldest.id());
    }

    @Test
    void completedTasksStillCountAndTasksHandedDownLaterDoNot() {
        var plans = PlanTestData.in(context);
        var viewer = plans.at(PROVINCE, Role.HEAD);
        var supervisedTasks = context.getBean(SupervisedTasks.class);
        var task = handedTask(plans, "Kiện toàn tổ hòa giải", TODAY.plusDays(1));
        long open = supervisedTasks.on(viewer, TODAY, TODAY, 7).all();
        plans.complete(COMMUNE_A, task).orThrow();
        assertThat(supervisedTasks.on(viewer, TODAY, TODAY, 7).all()).isEqualTo(open);
        assertThat(supervisedTasks.on(viewer, TODAY.minusYears(1), TODAY, 7).all())
                .as("nothing was handed down a year ago")
                .isZero();
    }

    @Test
    void receivedReportsAreThoseOfTheRosterAndALeaderIsLedToThoseThatAreLate() {
        var reports = ReportTestData.in(context);
        var period = Period.of(YEAR - 1 + "-03");
        reports.sentReport(COMMUNE_A, period.toString(), Map.of("households", "7"));
        var page = page(PROVINCE, Role.HEAD, "?year=" + (YEAR - 1) + "&report=gbv-month/" + period);
        var roster = context.getBean(Rosters.class).of(reports.head(PROVINCE), "gbv-month", period);
        assertThat(page.select(".counts li").get(1).select("b").text())
                .isEqualTo(roster.sent() + "/" + roster.all())
                .isEqualTo("1/2");
        assertThat(page.select(".counts li a").get(1).attr("href")).isEqualTo("/rosters/gbv-month/" + period);
        assertThat(page.select("#bodies table").text()).contains("UBND xã A", "UBND xã B");
        assertThat(page.select("#concerns")).as("nobody directs a past year").isEmpty();

        var now = page(PROVINCE, Role.HEAD, "?report=gbv-month/" + YEAR + "-01");
        assertThat(now.select("#concerns a.button").eachAttr("href"))
                .contains("/rosters/gbv-month/" + YEAR + "-01?show=late")
                .doesNotHaveDuplicates();
        assertThat(now.select("#concerns a.button").eachText()).contains("Đôn đốc…");
    }

    @Test
    void theTrendIsTheRollUpAndLeavesGaps() {
        var reports = ReportTestData.in(context);
        var viewer = reports.head(PROVINCE);
        var trends = context.getBean(IndicatorTrends.class);
        var events = trends.of(Set.of("gbv-year")).stream()
                .filter(one -> one.indicator().equals("EVENTS"))
                .findFirst()
                .orElseThrow();
        reports.draft(COMMUNE_A, "gbv-year", "2021", Map.of("events", "3"));
        reports.draft(COMMUNE_B, "gbv-year", "2021", Map.of("events", "4"));
        reports.draft(COMMUNE_A, "gbv-year", "2023", Map.of("events", "0"));
        var periods = Period.of("2021").to(Period.of("2023"));
        var points = trends.points(viewer, events, periods, TODAY);
        assertThat(points)
                .extracting(
                        point -> point.value() == null ? null : point.value().intValue())
                .containsExactly(7, null, 0);
        var question =
                new Rollup.Question("gbv-year", periods, true, Rollup.Grouping.PROVINCE, null, TODAY, Set.of("events"));
        assertThat(context.getBean(Rollups.class).of(viewer, question).rows())
                .extracting(row -> row.figures()
                        .get(reports.forms.require("gbv-year").require("events").position()))
                .containsExactly(7L, 0L);

        var page = page(PROVINCE, Role.HEAD, "?year=2023&indicator=EVENTS");
        assertThat(page.select("#trend-words").text()).contains("Chưa có số liệu: 2022", "Chưa đầy đủ: 2021, 2023");
        assertThat(page.select("#trend-table").text()).isNotNull();
        assertThat(page.select("figure:has(#trend-title) table tbody td").eachText())
                .endsWith("7", "chưa có số liệu", "0");
    }

    @Test
    void aCommuneSeesItsOwnReportsAndTheMinistryItsProvinces() {
        ReportTestData.in(context);
        var commune = page(COMMUNE_B, Role.HEAD, "");
        assertThat(commune.select(".counts li").get(1).text()).contains("báo cáo đã gửi");
        assertThat(commune.select("#bodies")).as("no body below").isEmpty();
        var ministry = page(MINISTRY, Role.HEAD, "");
        assertThat(ministry.select(".counts li").get(1).text()).contains("báo cáo đã nộp");
        assertThat(ministry.select("h1").text()).isEqualTo("Tổng quan");
    }

    @Test
    void theAgencysOwnLateTasksAreNamedAsSuchAndCannotBeReminded() {
        var plans = PlanTestData.in(context);
        plans.issuedPlan(COMMUNE_B, PlanTestData.task("Cập nhật sổ", new Timing.ByDate(TODAY.minusDays(8))));
        var concerns = page(COMMUNE_B, Role.HEAD, "").select("#concerns");
        assertThat(concerns.text()).contains("1 nhiệm vụ của cơ quan quá hạn trên 7 ngày");
        assertThat(concerns.select("form")).isEmpty();
    }

    @Test
    void everyChartHasATitleASentenceAndATable() {
        var plans = PlanTestData.in(context);
        handedTask(plans, "Biểu đồ có bảng", TODAY.plusDays(2));
        for (var chart : page(PROVINCE, Role.HEAD, "").select("figure.chart")) {
            assertThat(chart.select("figcaption").text()).isNotBlank();
            assertThat(chart.select(".chart-words").text()).isNotBlank();
            assertThat(chart.select("table tbody tr")).isNotEmpty();
            assertThat(chart.select("svg[role=img]").attr("aria-describedby")).isNotBlank();
        }
    }

    @Test
    void anUnknownValueInTheAddressShowsTheDefault() {
        ReportTestData.in(context);
        for (var query : List.of("?year=1999", "?year=x&report=none/2026", "?target=abc&indicator=abc")) {
            assertThat(page(PROVINCE, Role.HEAD, query).select("h1").text()).isEqualTo("Tổng quan");
        }
    }

    private PlanTask handedTask(PlanTestData plans, String title, LocalDate due) {
        var plan = plans.issuedPlan(PROVINCE, PlanTestData.task(title, new Timing.ByDate(due)));
        var handed = plans.handDown(PROVINCE, plans.taskOf(PROVINCE, plan, title), COMMUNE_A);
        plans.accept(COMMUNE_A, handed);
        return handed;
    }

    private Document page(Place place, Role role, String query) {
        var answer = mvc.get()
                .uri("/overview" + query)
                .with(People.in(context).at(place, role).signedIn())
                .exchange();
        assertThat(answer).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException unknown) {
            throw new IllegalStateException(unknown);
        }
    }
}
