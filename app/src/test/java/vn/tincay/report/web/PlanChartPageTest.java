package vn.tincay.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_B;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tincay.base.Ids;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.programme.Operator;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.text.PlanText;
import vn.tincay.report.ReportTestData;
import vn.tincay.report.measure.MeasuringTarget;
import vn.tincay.viewer.Role;

@SpringBootTest
@AutoConfigureMockMvc
class PlanChartPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Test
    void thePlanShowsReportedResultsBesideItsTarget() throws Exception {
        var reports = ReportTestData.in(context);
        var plans = PlanTestData.in(context);
        var target = new Target(
                Ids.next(),
                null,
                "Số hộ",
                Operator.AT_MOST,
                new BigDecimal("10"),
                "hộ",
                2022,
                null,
                null,
                null,
                null,
                null);
        var plan = plans.draft(
                COMMUNE_B,
                new PlanContent(
                        "Kế hoạch có biểu đồ",
                        2022,
                        2022,
                        List.of(),
                        "",
                        null,
                        null,
                        List.of(target),
                        List.of(),
                        PlanText.NONE));
        var page = "/plans/" + plan.id();
        var head = reports.at(COMMUNE_B, Role.HEAD);
        context.getBean(MeasuringTarget.class)
                .setMeasure(head, plan.id(), target.id(), "gbv-month", "households")
                .orThrow();
        reports.sentReport(COMMUNE_B, "2022-11", Map.of("households", "7"));
        reports.sentReport(COMMUNE_B, "2022-12", Map.of("households", "1234"));

        var answer = mvc.get()
                .uri(page)
                .with(reports.people.at(COMMUNE_B, Role.HEAD).signedIn())
                .exchange();
        assertThat(answer).hasStatusOk();
        var chart = Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .expectFirst("figure.chart");
        assertThat(chart.select("figcaption").text()).isEqualTo("Số hộ (hộ)");
        assertThat(chart.select(".chart-words").text())
                .contains("đến 1.234 hộ (2022-12). Chỉ tiêu ≤ 10 hộ (năm 2022).")
                .contains("Chưa được tiếp nhận:");
        assertThat(chart.select("tbody td").eachText())
                .endsWith("7", "1.234")
                .isEqualTo(chart.select("svg .chart-value").eachText());
        assertThat(chart.select("tfoot td").text()).isEqualTo("10");
    }
}
