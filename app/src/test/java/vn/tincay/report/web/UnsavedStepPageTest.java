package vn.tincay.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.People.Place.OTHER_COMMUNE;
import static vn.tincay.People.Place.OTHER_PROVINCE;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.base.web.Ui;
import vn.tincay.report.ReportTestData;
import vn.tincay.viewer.Role;

/** A step taken from a page with unsaved input, by a browser without scripts: the input is sent too. */
@SpringBootTest
@AutoConfigureMockMvc
class UnsavedStepPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    ReportTestData testData;
    String period;
    UUID id;
    String page;

    @BeforeEach
    void draftReport() {
        testData = ReportTestData.in(context);
        period = ReportTestData.freshMonth();
        id = testData.draft(OTHER_COMMUNE, "gbv-month", period, Map.of("households", "3"));
        page = "/reports/" + id;
    }

    @Test
    void submittingStoresWhatWasTyped() {
        var opened = get(OTHER_COMMUNE, Role.COMMUNE_OFFICER, page);
        assertThat(takeStep(OTHER_COMMUNE, Role.COMMUNE_OFFICER, opened, "submission", typedFields("3", "5")))
                .hasStatus(303);
        assertThat(get(OTHER_COMMUNE, Role.COMMUNE_OFFICER, page))
                .contains("Đã trình ký")
                .containsPattern("id=\"cell.households\">\\s*5\\s");
    }

    @Test
    void aSecondClickGetsTheAnswerOfTheFirst() {
        var opened = get(OTHER_COMMUNE, Role.COMMUNE_OFFICER, page);
        takeStep(OTHER_COMMUNE, Role.COMMUNE_OFFICER, opened, "submission", typedFields("3", "5"));
        assertThat(takeStep(OTHER_COMMUNE, Role.COMMUNE_OFFICER, opened, "submission", typedFields("3", "5")))
                .hasStatus(303);
    }

    @Test
    void signingStoresWhatTheHeadTyped() {
        var opened = get(OTHER_COMMUNE, Role.HEAD, page);
        assertThat(takeStep(OTHER_COMMUNE, Role.HEAD, opened, "submission", typedFields("3", "6")))
                .hasStatus(303);
        assertThat(get(OTHER_COMMUNE, Role.HEAD, page + "/versions/1"))
                .containsPattern("id=\"cell.households\">\\s*6\\s");
    }

    @Test
    void aRefusedFigureStopsTheStepAndTypedTextIsKept() {
        var opened = get(OTHER_COMMUNE, Role.COMMUNE_OFFICER, page);
        var typed = typedFields("3", "5");
        typed.putAll(Map.of("cell.calls", "nhiều", "was.cell.calls", ""));
        assertThat(takeStep(OTHER_COMMUNE, Role.COMMUNE_OFFICER, opened, "submission", typed))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Những gì bạn đã nhập vẫn còn nguyên", "href=\"#cell.calls\"", "value=\"nhiều\"", "value=\"5\"")
                .doesNotContain("Những thay đổi từ khi bạn mở trang");
        assertThat(get(OTHER_COMMUNE, Role.COMMUNE_OFFICER, page))
                .contains("name=\"was.cell.households\" value=\"5\"", "Trình lãnh đạo ký");
    }

    @Test
    void aConcurrentChangeStopsTheStep() {
        var opened = get(OTHER_COMMUNE, Role.COMMUNE_OFFICER, page);
        takeStep(OTHER_COMMUNE, Role.HEAD, get(OTHER_COMMUNE, Role.HEAD, page), "draft", typedFields("3", "9"));
        assertThat(takeStep(OTHER_COMMUNE, Role.COMMUNE_OFFICER, opened, "submission", typedFields("3", "5")))
                .hasStatus(422)
                .bodyText()
                .contains("Nội dung đã thay đổi sau khi bạn mở trang này", "value=\"5\"", "href=\"#cell.households\"")
                .contains("data-unsaved=\"true\"", "Phần bạn vừa nhập chưa được lưu");
        var beside =
                Map.of("cell.calls", "4", "was.cell.calls", "", "cell.households", "3", "was.cell.households", "3");
        assertThat(takeStep(OTHER_COMMUNE, Role.COMMUNE_OFFICER, opened, "submission", beside))
                .hasStatus(422)
                .bodyText()
                .contains("Những thay đổi từ khi bạn mở trang", "value=\"9\"", "value=\"4\"")
                .doesNotContain("data-unsaved");
    }

    @Test
    void textTypedIntoAClosedReportIsShownBesideIt() {
        var opened = get(OTHER_COMMUNE, Role.HEAD, page);
        takeStep(
                OTHER_COMMUNE,
                Role.COMMUNE_OFFICER,
                get(OTHER_COMMUNE, Role.COMMUNE_OFFICER, page),
                "submission",
                Map.of());
        assertThat(takeStep(OTHER_COMMUNE, Role.HEAD, opened, "submission", typedFields("3", "8")))
                .hasStatus(422)
                .bodyText()
                .contains("<p class=\"prose\">8</p>");
    }

    @Test
    void consolidatingStoresWhatWasTyped() {
        takeStep(OTHER_COMMUNE, Role.HEAD, get(OTHER_COMMUNE, Role.HEAD, page), "submission", typedFields("3", "2"));
        var sent = get(OTHER_PROVINCE, Role.PROVINCE_LEAD, page);
        assertThat(takeStep(OTHER_PROVINCE, Role.PROVINCE_LEAD, sent, "receipt", Map.of()))
                .hasStatus(303);
        page = "/reports/" + testData.draft(OTHER_PROVINCE, "gbv-month", period, Map.of());
        var opened = get(OTHER_PROVINCE, Role.PROVINCE_LEAD, page);
        assertThat(takeStep(OTHER_PROVINCE, Role.PROVINCE_LEAD, opened, "consolidation", typedFields("", "bảy")))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"bảy\"", "Tổng hợp các báo cáo đã tiếp nhận");
        assertThat(takeStep(OTHER_PROVINCE, Role.PROVINCE_LEAD, opened, "consolidation", typedFields("", "7")))
                .hasStatus(303);
        assertThat(get(OTHER_PROVINCE, Role.PROVINCE_LEAD, page))
                .contains("id=\"total.cell.households\"", ">9</output>");
    }

    @Test
    void pastingABlockKeepsTypedFigures() {
        var opened = get(OTHER_COMMUNE, Role.COMMUNE_OFFICER, page);
        var block = Map.of("table", "incidents", "block", "4\n", "was.cell.calls", "", "cell.calls", "5");
        assertThat(takeStep(OTHER_COMMUNE, Role.COMMUNE_OFFICER, opened, "block", block))
                .hasStatus(303);
        opened = get(OTHER_COMMUNE, Role.COMMUNE_OFFICER, page);
        assertThat(opened).contains("name=\"was.cell.calls\" value=\"5\"", "name=\"was.cell.households\" value=\"4\"");
        block = Map.of("table", "incidents", "block", "8\n", "was.cell.calls", "5", "cell.calls", "năm");
        assertThat(takeStep(OTHER_COMMUNE, Role.COMMUNE_OFFICER, opened, "block", block))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"năm\"", "8\n</textarea>");
    }

    /** Figures close on the 14th, so the month of the next closing day is the current period. */
    @Test
    void warnsBesideTheButtonThatThePeriodHasNotEnded() {
        assertThat(get(OTHER_COMMUNE, Role.COMMUNE_OFFICER, page)).doesNotContain("Kỳ báo cáo chưa kết thúc");
        var running = YearMonth.from(LocalDate.now(Ui.ZONE).minusDays(14)).plusMonths(1);
        var open = "/reports/" + testData.draft(OTHER_COMMUNE, "gbv-month", running.toString(), Map.of());
        assertThat(get(OTHER_COMMUNE, Role.COMMUNE_OFFICER, open))
                .contains("Kỳ báo cáo chưa kết thúc: số liệu tính đến hết ngày 14/");
    }

    @Test
    void theEnterKeyInAFieldTakesNoStep() {
        var opened = get(OTHER_COMMUNE, Role.HEAD, page);
        assertThat(opened.indexOf("form=\"paper\" formaction=\"" + page + "/draft\""))
                .isPositive()
                .isLessThan(opened.indexOf("form=\"paper\" formaction=\"" + page + "/submission\""));
    }

    private static Map<String, String> typedFields(String was, String now) {
        return new HashMap<>(Map.of("was.cell.households", was, "cell.households", now));
    }

    /** Sends the opened page's form with the typed values. */
    private MvcTestResult takeStep(Place place, Role role, String opened, String step, Map<String, String> typed) {
        var request = mvc.post()
                .uri(page + "/" + step)
                .with(People.in(context).at(place, role).signedIn())
                .with(csrf())
                .param(
                        "seen",
                        CarriedFingerprint.fingerprint(opened, page + "/" + (step.equals("receipt") ? step : "draft")))
                .param("below", CarriedFingerprint.fingerprint(opened, page + "/consolidation"));
        for (var field : typed.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private String get(Place place, Role role, String path) {
        var answer = mvc.get()
                .uri(path)
                .with(People.in(context).at(place, role).signedIn())
                .exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
