package vn.tincay.report.web.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.PROVINCE;

import java.nio.charset.StandardCharsets;
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
import vn.tincay.report.ReportTestData;
import vn.tincay.report.approval.ReturnReason;
import vn.tincay.report.entry.WritingNarratives;
import vn.tincay.report.version.ReportVersions;
import vn.tincay.viewer.Role;

/** The narratives of accepted reports side by side, and paragraphs inserted into the report above. */
@SpringBootTest
@AutoConfigureMockMvc
class NarrativesPageTest {

    private static final String FORM = "gbv-half-year";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    WritingNarratives writing;

    @Autowired
    ReportVersions versions;

    ReportTestData testData;

    @BeforeEach
    void places() {
        testData = ReportTestData.in(context);
    }

    @Test
    void insertsChosenParagraphsWithTheNameOfTheAgency() {
        var a = sent(COMMUNE_A, "2017-H1", "Mở hai lớp.\nIn tờ rơi.");
        var b = sent(COMMUNE_B, "2017-H1", "Xã B chưa được tiếp nhận.");
        testData.accept(PROVINCE, a).orThrow();
        var above = testData.draft(PROVINCE, FORM, "2017-H1", Map.of());
        var page = get(above, "");
        assertThat(page).contains("Mở hai lớp.", "In tờ rơi.").doesNotContain("Xã B chưa được tiếp nhận.");
        assertThat(get(above, "?q=tờ rơi")).contains("Mở hai lớp.");
        assertThat(get(above, "?q=không có")).doesNotContain("Mở hai lớp.");
        assertThat(insert(above, "", a + ".1.1"))
                .hasStatus(303)
                .hasHeader("Location", "/reports/" + above + "#part.direction");
        assertThat(own(above)).isEqualTo("UBND xã A: In tờ rơi.");
        // A second click on the same page inserts nothing again.
        assertThat(insert(above, "", a + ".1.1")).hasStatus(303);
        assertThat(own(above)).isEqualTo("UBND xã A: In tờ rơi.");
        // A page that shows an older text does not overwrite a newer one.
        assertThat(insert(above, "", a + ".1.0")).hasStatus(422);
        assertThat(insert(above, own(above), a + ".1.0", a + ".1.1")).hasStatus(303);
        assertThat(own(above)).isEqualTo("UBND xã A: In tờ rơi.\nUBND xã A: Mở hai lớp.\nIn tờ rơi.");
        assertThat(insert(above, own(above))).hasStatus(422);
        assertThat(insert(above, own(above), b + ".1.0")).hasStatus(422);
        assertThat(insert(above, own(above), a + ".1.7")).hasStatus(422);
    }

    @Test
    void showsTheDifferenceOfTwoVersionsWordByWord() {
        var a = sent(COMMUNE_A, "2017-H2", "Mở hai lớp tập huấn.");
        testData.returnReport(PROVINCE, a, new ReturnReason(null, "Xem lại")).orThrow();
        writing.write(testData.head(COMMUNE_A), a, "direction", "Mở hai lớp tập huấn.", "Mở ba lớp tập huấn.")
                .orThrow();
        testData.sign(COMMUNE_A, a).orThrow();
        var answer = mvc.get()
                .uri("/reports/" + a + "/versions/2")
                .with(People.in(context).at(PROVINCE, Role.PROVINCE_LEAD).signedIn())
                .exchange();
        assertThat(text(answer)).containsPattern("<del>.*hai </del>").containsPattern("<ins>.*ba </ins>");
    }

    private UUID sent(Place place, String period, String direction) {
        var id = testData.draft(place, FORM, period, Map.of());
        var form = testData.forms.require(FORM);
        form.narratives()
                .forEach(narrative -> writing.write(
                                testData.head(place),
                                id,
                                narrative.code(),
                                "",
                                narrative.code().equals("direction") ? direction : "Đã làm.")
                        .orThrow());
        form.entered().stream()
                .filter(cell -> cell.required())
                .forEach(cell -> testData.enterFigures(place, id, Map.of(cell.code(), "0"))
                        .orThrow());
        testData.sign(place, id).orThrow();
        return id;
    }

    private String own(UUID report) {
        return versions.narratives(testData.report(PROVINCE, report)).getOrDefault("direction", "");
    }

    private String get(UUID report, String query) {
        var answer = mvc.get()
                .uri("/reports/" + report + "/narratives" + query)
                .with(People.in(context).at(PROVINCE, Role.PROVINCE_LEAD).signedIn())
                .exchange();
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private MvcTestResult insert(UUID report, String was, String... paragraphs) {
        return mvc.post()
                .uri("/reports/" + report + "/narratives")
                .param("part", "direction")
                .param("was", was)
                .param("paragraph", paragraphs)
                .with(People.in(context).at(PROVINCE, Role.PROVINCE_LEAD).signedIn())
                .with(csrf())
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
