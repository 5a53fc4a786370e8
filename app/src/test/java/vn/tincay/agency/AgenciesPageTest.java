package vn.tincay.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.People;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.viewer.Role;

@SpringBootTest
@AutoConfigureMockMvc
class AgenciesPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Test
    void beginsAtTheTopOfTheTree() {
        assertThat(get("/agencies")).hasStatusOk().bodyText().contains("Chính phủ", "Bộ Nội vụ");
        assertThat(get("/agencies?day.day=1&day.month=1&day.year=2024"))
                .bodyText()
                .contains("Bộ Lao động - Thương binh và Xã hội");
    }

    @Test
    void findsByAbbreviationAndWithoutMarks() {
        assertThat(get("/agencies?q=so+ldtbxh+can+tho&day.day=1&day.month=1&day.year=2024"))
                .bodyText()
                .contains("Sở Lao động - Thương binh và Xã hội thành phố Cần Thơ");
        assertThat(get("/agencies?q=zzzz")).hasStatusOk().bodyText().contains("Không có dòng nào khớp với bộ lọc");
    }

    @Test
    void sortsKindsByTheNamesShown() {
        var page = Jsoup.parse(new String(
                get("/agencies?level=CENTRAL&sort=kind").getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8));
        assertThat(page.select("td[data-label=Loại]").eachText())
                .hasSizeGreaterThan(10)
                .isSortedAccordingTo(VietnameseText.order());
    }

    @Test
    void refusesAnInvalidDay() {
        assertThat(get("/agencies?day.day=31&day.month=2&day.year=2025")).hasStatus(422);
    }

    @Test
    void aDissolvedAgencyNamesItsSuccessor() {
        assertThat(get("/agencies/" + Agency.idOf("so-ldtbxh.92-2025")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Kết thúc hoạt động ngày 28/02/2025",
                        "Sở Nội vụ thành phố Cần Thơ",
                        "bình đẳng giới",
                        "NĐ 45/2025/NĐ-CP");
    }

    @Test
    void showsTheNameOnTheDayAndFormerNames() {
        assertThat(get("/agencies/" + Agency.idOf("ubnd.75") + "?on=2025-12-01"))
                .bodyText()
                .contains("<h1>Ủy ban nhân dân tỉnh Đồng Nai</h1>", "Ủy ban nhân dân thành phố Đồng Nai");
    }

    @Test
    void offersAgenciesToThePicker() {
        var found = get("/agencies/options?q=phong+vhxh+ninh+kieu&kind=commune_office");
        assertThat(found)
                .hasStatusOk()
                .bodyText()
                .contains("Phòng Văn hóa - Xã hội phường Ninh Kiều", "Ủy ban nhân dân phường Ninh Kiều");
        assertThat(get("/agencies/options?q=phong+vhxh+ninh+kieu&within=" + Agency.idOf("ubnd.96")))
                .bodyText()
                .doesNotContain("Ninh Kiều");
    }

    @Test
    void anUnknownAgencyIsNotFound() {
        assertThat(get("/agencies/" + java.util.UUID.randomUUID())).hasStatus(404);
    }

    private MvcTestResult get(String path) {
        var reader = People.in(context).at(People.Place.COMMUNE_A, Role.COMMUNE_OFFICER);
        var answer =
                mvc.get().uri(java.net.URI.create(path)).with(reader.signedIn()).exchange();
        answer.getResponse().setCharacterEncoding(StandardCharsets.UTF_8.name());
        return answer;
    }
}
