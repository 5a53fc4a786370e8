package vn.tincay.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.PageRequests.body;
import static vn.tincay.People.Place.OTHER_COMMUNE;
import static vn.tincay.People.Place.PROVINCE;

import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.People;
import vn.tincay.base.web.Ui;
import vn.tincay.viewer.Role;

/**
 * A wrong value in an address is answered with what is expected there; absent records and those of others are answered
 * with 404.
 */
@SpringBootTest
@AutoConfigureMockMvc
class ReportAddressesPageTest {

    private static final String SLIP = "Địa chỉ có chỗ chưa đúng";
    private static final String ABSENT = "Không tìm thấy trang";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "gbv-month, 2025-7, /rosters/gbv-month/2025-07",
        "gbv-month, 7-2025, /rosters/gbv-month/2025-07",
        "gbv-month, T7.2025, /rosters/gbv-month/2025-07",
        "gbv-month, 2025-13, ''",
        "gbv-month, abc, ''",
        "gbv-half-year, 2025h1, /rosters/gbv-half-year/2025-H1",
        "gbv-half-year, H2-2025, /rosters/gbv-half-year/2025-H2",
        "gbv-half-year, 2025-07, ''",
        "gbv-half-year, 2025-H3, ''",
    })
    void aPeriodIsRecognisedOrItsNotationExplained(String form, String typed, String meant) {
        var answer = get("/rosters/" + form + "/" + typed);
        assertThat(answer).hasStatus(404);
        assertThat(body(answer)).contains(SLIP, "“" + typed + "” không phải là kỳ", "href=\"/rosters/" + form + "/2");
        if (!meant.isEmpty()) {
            assertThat(body(answer)).contains("<li><a href=\"" + meant + "\">");
        }
    }

    @Test
    void aPeriodOfTheFormCanBeOpened() {
        assertThat(get("/rosters/gbv-month/" + YearMonth.now(Ui.ZONE))).hasStatusOk();
    }

    @Test
    void anUnknownFormLeadsToTheListOfForms() {
        assertThat(body(get("/rosters/khong-co/2025-07")))
                .contains(SLIP, "Không có biểu mẫu “khong-co”", "href=\"/rosters/gbv-month/");
        assertThat(body(get("/forms/khong-co"))).contains(SLIP, "href=\"/forms/gbv-month\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/rosters/gbv-month/2025-07?receiver=abc&show=late, /rosters/gbv-month/2025-07?show=late, mã do hệ thống đặt",
        "/plans?page=abc&q=x&state=DRAFT, /plans?q=x&amp;state=DRAFT, cần một số",
        "/tasks?page=99999999999, /tasks, cần một số",
        "/units?page=x&q=mai, /units?q=mai, cần một số",
        "/units/1?on=2025-02-30, /units/1, cần một ngày có thật",
        "/agencies?page=b, /agencies, cần một số",
        "/numbers?year=x&type=PLAN, /numbers?type=PLAN, cần một số",
        "/numbers?type=abc, /numbers, một trong các lựa chọn",
        "/forms/gbv-month?version=abc, /forms/gbv-month, cần một số",
        "/notices?page=x, /notices, cần một số",
    })
    void anInvalidQueryParameterKeepsTheOthers(String address, String rest, String expected) {
        var answer = get(address);
        assertThat(answer).hasStatus(404);
        assertThat(body(answer)).contains(SLIP, expected, "class=\"button\" href=\"" + rest + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plans?year=abc&q=x",
                "/plans?state=none",
                "/tasks?light=none",
                "/calendar?month=2025-13",
                "/calendar?month=0000-01",
                "/calendar?month=-0001-01",
                "/calendar?month=%2B999999999-12"
            })
    void anInvalidFilterValueIsShownAsAProblem(String address) {
        var answer = get(address);
        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains("class=\"problems\"").doesNotContain(ABSENT);
        if (address.contains("q=")) {
            assertThat(body(answer)).contains("name=\"q\"", "value=\"x\"");
        }
    }

    @Test
    void missingRecordsAndThoseOfOthersAnswerAlike() {
        var absent = get("/rosters/gbv-month/2025-07?receiver=" + UUID.randomUUID());
        var other =
                get("/rosters/gbv-month/2025-07?receiver=" + People.in(context).agency(OTHER_COMMUNE));
        assertThat(absent).hasStatus(404);
        assertThat(other).hasStatus(404);
        assertThat(body(absent)).contains(ABSENT).doesNotContain(SLIP);
        assertThat(withoutTokenAndIds(body(absent))).isEqualTo(withoutTokenAndIds(body(other)));
        for (var path : new String[] {"/plans/abc", "/reports/abc", "/tasks/abc", "/agencies/abc", "/units/abc"}) {
            assertThat(body(get(path))).as(path).contains(ABSENT).doesNotContain(SLIP);
        }
    }

    private MvcTestResult get(String address) {
        return mvc.get()
                .uri(java.net.URI.create(address))
                .with(People.in(context).at(PROVINCE, Role.PROVINCE_LEAD).signedIn())
                .exchange();
    }

    private static String withoutTokenAndIds(String html) {
        return html.replaceAll("name=\"(_csrf|back)\" value=\"[^\"]*\"", "").replaceAll("[0-9a-f-]{36}", "");
    }
}
