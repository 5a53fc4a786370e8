package vn.tincay.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.PageRequests;
import vn.tincay.People;
import vn.tincay.viewer.Role;

@SpringBootTest
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class UnitsPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Test
    void showsTheProvincesOfTodayAndOfAnEarlierDay() {
        assertThat(get("/units")).hasStatusOk().bodyText().contains("34 đơn vị", "Thành phố Đồng Nai");
        assertThat(get("/units?day.day=30&day.month=6&day.year=2025"))
                .bodyText()
                .contains("63 đơn vị", "Tỉnh Đồng Nai", "?on=2025-06-30")
                .doesNotContain("Thành phố Đồng Nai");
    }

    @Test
    void findsByNameWithoutMarks() {
        assertThat(get("/units?q=phuong+ba+dinh")).bodyText().contains("Phường Ba Đình", "Thành phố Hà Nội");
        assertThat(get("/units?q=zzzz")).hasStatusOk().bodyText().contains("Không có dòng nào khớp với bộ lọc");
    }

    @Test
    void refusesAnInvalidDayAndKeepsItsText() {
        assertThat(get("/units?day.day=31&day.month=6&day.year=2025"))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày này không có trong lịch", "value=\"31\"");
    }

    @Test
    void pagesThroughAllCommunes() {
        assertThat(get("/units?level=COMMUNE")).bodyText().contains("3.321 đơn vị", "level=COMMUNE&amp;page=2");
        assertThat(get("/units?level=COMMUNE&page=67")).hasStatusOk();
    }

    @Test
    void showsAUnitWithPredecessorsAndSuccessors() {
        assertThat(get("/units/1300007"))
                .hasStatusOk()
                .bodyText()
                .contains("Phường Cống Vị", "Phường Ngọc Hà", "Phường Giảng Võ", "khoản 5", "chia cho nhiều đơn vị");
        assertThat(get("/units/2100075?on=2025-12-31")).bodyText().contains("Tỉnh Đồng Nai", "30/2026/QH16");
        assertThat(get("/units/999")).hasStatus(404);
        assertThat(get("/units/abc")).hasStatus(404);
    }

    @Test
    void leadsFromAnOldAddressToTheUnitOfToday() {
        assertThat(ask("Phường Phúc Xá, Ba Đình, Hà Nội")).bodyText().contains("Nay thuộc", "Phường Hồng Hà");
        assertThat(ask("Phường Cống Vị, Ba Đình, Hà Nội"))
                .bodyText()
                .contains("Có nhiều khả năng", "Phường Giảng Võ", "Phường Ngọc Hà");
        assertThat(ask("xyz")).bodyText().contains("Chưa nhận ra địa chỉ này");
    }

    @Test
    void offersUnitsToAPicker() {
        assertThat(get("/units/options?q=ba chẽ"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].value")
                .isEqualTo("2306970");
        assertThat(get("/units/options?q=tan&level=commune&within=2100096"))
                .bodyJson()
                .extractingPath("$[*].hint")
                .asArray()
                .isNotEmpty()
                .containsOnly("Tỉnh Cà Mau");
    }

    /** Browsers and proxies store URLs; a home address does not belong in one. */
    @Test
    void aHomeAddressIsAnsweredOnlyInAFormAndStandsInNoUrlAndNoLog(CapturedOutput log) {
        var home = "Số 5 ngõ Bí Mật, Phường Phúc Xá, Ba Đình, Hà Nội";
        var form = Jsoup.parse(PageRequests.body(get("/units/old-address")))
                .select("main form[action=/units/old-address]");
        assertThat(form.attr("method")).isEqualTo("post");
        assertThat(get("/units/old-address?address=" + home))
                .as("an address in a URL is not read")
                .bodyText()
                .doesNotContain("Bí Mật", "Nay thuộc");
        var answer = ask(home);
        assertThat(answer).hasStatusOk().bodyText().contains("Nay thuộc", "Phường Hồng Hà");
        var page = Jsoup.parse(PageRequests.body(answer));
        assertThat(page.select("[href], [action], [formaction], [src]"))
                .isNotEmpty()
                .allSatisfy(element -> assertThat(decoded(element)).doesNotContain("Bí Mật", "Số 5"));
        assertThat(page.select("main [name=address]").val()).isEqualTo(home);
        assertThat(page.title()).doesNotContain("Bí Mật");
        assertThat(log.getAll()).doesNotContain("Bí Mật", "Phúc Xá");
    }

    private static String decoded(Element element) {
        return Stream.of("href", "action", "formaction", "src")
                .map(name -> URLDecoder.decode(element.attr(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining(" "));
    }

    private MvcTestResult ask(String address) {
        return PageRequests.in(context)
                .post(People.Place.PROVINCE, Role.PROVINCE_LEAD, "/units/old-address", Map.of("address", address));
    }

    @Test
    void givesMachinesTheTreeOfADay() {
        assertThat(getAsSystem("/api/v1/units?on=2025-06-30&level=province&size=10"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(63);
        assertThat(getAsSystem("/api/v1/units?level=commune&within=96&size=1000"))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(64);
        assertThat(getAsSystem("/api/v1/units?level=communes")).hasStatus(404);
        assertThat(getAsSystem("/api/v1/units/2100075"))
                .bodyJson()
                .extractingPath("$.versions.length()")
                .isEqualTo(2);
    }

    @Test
    void givesMachinesTheTreeAsCsv() {
        var person = People.in(context).at(People.Place.PROVINCE, Role.SYSTEM);
        var answer = mvc.get()
                .uri("/api/v1/units?on=2025-07-01&level=commune")
                .accept("text/csv")
                .with(person.asSystem())
                .exchange();
        var lines = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines).hasSize(3_322);
        assertThat(lines[0]).startsWith("\ufeffid,code,level");
        assertThat(lines).anyMatch(line -> line.startsWith("2300004,\"00004\",commune,ward,\"Ba Đình\""));
    }

    private MvcTestResult get(String address) {
        var person = People.in(context).at(People.Place.COMMUNE_A, Role.COMMUNE_OFFICER);
        return mvc.get().uri(address).with(person.signedIn()).exchange();
    }

    private MvcTestResult getAsSystem(String address) {
        var person = People.in(context).at(People.Place.PROVINCE, Role.SYSTEM);
        return mvc.get().uri(address).with(person.asSystem()).exchange();
    }
}
