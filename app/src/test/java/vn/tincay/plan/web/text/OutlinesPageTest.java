package vn.tincay.plan.web.text;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.PageRequests.body;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.PROVINCE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.PageRequests;
import vn.tincay.agency.Agency;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.outline.PlanOutline;
import vn.tincay.plan.text.TextSection;
import vn.tincay.viewer.Role;

/** The outline of plans is a form of sections in which nobody sees or types a code. */
@SpringBootTest
@AutoConfigureMockMvc
class OutlinesPageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    PageRequests requests;

    @BeforeEach
    void setUp() {
        requests = PageRequests.in(context);
    }

    @AfterEach
    void removeOutlines() {
        sql.sql("delete from plan.outlines where agency_id = ?")
                .param(PlanTestData.in(context).at(PROVINCE, Role.PROVINCE_LEAD).agency())
                .update();
    }

    @Test
    void showsSectionsAndNamesInWordsAndNoCodes() {
        var page = page();
        assertThat(page.select("main").text())
                .doesNotContain("{{", "targets", "answered", "# ")
                .contains("«kế hoạch cấp trên»");
        assertThat(page.select("textarea").eachText())
                .anyMatch(text -> text.contains("Triển khai «kế hoạch cấp trên»"));
        assertThat(page.select("select[name=section.2.receives] option[selected]")
                        .text())
                .isEqualTo("Các nhiệm vụ của kế hoạch");
    }

    @Test
    void anUnchangedFormStoresTheStandardOutlineAsItIs() {
        assertThat(send(fields(page()))).hasStatus(303);
        assertThat(stored())
                .isEqualTo(PlanOutline.standard(Agency.Level.COMMUNE).asText());
    }

    @Test
    void aProvinceReplacesTheOutlineOfItsCommunes() {
        var fields = fields(page());
        fields.keySet().removeIf(name -> name.startsWith("section.") && !name.startsWith("section.0."));
        fields.put("section.0.title", "Mục đích năm «năm»");
        fields.put("section.0.body", "Thực hiện «Kế hoạch cấp trên» tại «agency».");
        assertThat(send(fields, "preview", "yes"))
                .hasStatusOk()
                .bodyText()
                .contains("Mục đích năm 20", "Thực hiện Kế hoạch số …/KH-UBND tại UBND tỉnh Thử.");
        assertThat(send(fields)).hasStatus(303);
        assertThat(stored()).isEqualTo("# purpose | Mục đích năm {{year}}\nThực hiện {{answered}} tại {{agency}}.");
        assertThat(send(fields)).as("outdated").hasStatus(422);

        var testData = PlanTestData.in(context);
        var draft = testData.draft(COMMUNE_A);
        var text = "/plans/" + draft.id() + "/text";
        var form = fields(Jsoup.parse(body(requests.get(COMMUNE_A, Role.COMMUNE_OFFICER, text))));
        form.put("outline", "yes");
        assertThat(requests.post(COMMUNE_A, Role.COMMUNE_OFFICER, text, form)).hasStatus(303);
        assertThat(testData.editedContent(testData.officer(COMMUNE_A), draft.id())
                        .content()
                        .text()
                        .sections())
                .extracting(TextSection::title)
                .containsExactly("Mục đích năm " + draft.fromYear());

        assertThat(send(fields(page()), "standard", "yes")).hasStatus(303);
        assertThat(page().select("textarea").eachText()).anyMatch(words -> words.contains("«kế hoạch cấp trên»"));
    }

    @Test
    void addsMovesAndRemovesSectionsWithoutStoringThem() {
        var moved = shown(send(fields(page()), "do", "up:1"));
        assertThat(titles(moved))
                .startsWith("Mục tiêu, chỉ tiêu", "Mục đích, yêu cầu")
                .hasSize(6);
        var removed = shown(send(fields(moved), "do", "remove:1"));
        assertThat(titles(removed))
                .startsWith("Mục tiêu, chỉ tiêu", "Nội dung, nhiệm vụ")
                .hasSize(5);
        var added = shown(send(fields(removed), "do", "add"));
        assertThat(titles(added)).hasSize(6).last().isEqualTo("");
        assertThat(sql.sql("select count(*) from plan.outlines where level = 'commune'")
                        .query(Integer.class)
                        .single())
                .isZero();

        var fields = fields(added);
        fields.put("section.5.title", "Địa bàn");
        assertThat(send(fields)).hasStatus(303);
        assertThat(PlanOutline.parse(stored()).sections())
                .extracting(TextSection::code)
                .containsExactly("targets", "tasks", "funding", "reports", "duties", "dia-ban");
    }

    @Test
    void aSectionKeepsItsCodeUnderANewTitleAndLosesTheOneThatReceivesFacts() {
        var fields = fields(page());
        fields.put("section.0.title", "Mục tiêu chung");
        fields.put("section.1.receives", "");
        assertThat(send(fields)).hasStatus(303);
        assertThat(PlanOutline.parse(stored()).sections())
                .extracting(TextSection::code)
                .startsWith("purpose", "muc-tieu-chi-tieu", "tasks");
    }

    @Test
    void insertsANameWithoutAScriptAtTheEndOfTheWords() {
        var fields = fields(page());
        fields.put("section.0.body", "Tổ chức thực hiện");
        assertThat(shown(send(fields, "do", "insert:0:year"))
                        .select("[name=section.0.body]")
                        .text())
                .isEqualTo("Tổ chức thực hiện «năm»");
    }

    @Test
    void bindsProblemsToTheirFieldsAndKeepsWhatWasTyped() {
        var fields = fields(page());
        fields.put("section.0.title", " ");
        fields.put("section.1.body", "Thực hiện «kế hoạch của trên».");
        fields.put("section.3.receives", "tasks");
        var refused = send(fields);
        assertThat(refused).hasStatus(422);
        var page = Jsoup.parse(body(refused));
        assertThat(page.select(".problems a").eachAttr("href"))
                .containsExactly("#section.0.title", "#section.1.body", "#section.3.receives");
        assertThat(page.select("[id=section.1.body]").text()).isEqualTo("Thực hiện «kế hoạch của trên».");
        assertThat(page.text()).contains("Không có tên «kế hoạch của trên»", "Mục khác đã nhận phần này khi in");
    }

    private Document page() {
        return Jsoup.parse(body(requests.get(PROVINCE, Role.PROVINCE_LEAD, "/outlines?level=commune")));
    }

    private static Document shown(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(body(answer));
    }

    private static List<String> titles(Document page) {
        return page.select("input[name$=.title]").eachAttr("value");
    }

    private static Map<String, String> fields(Document page) {
        var form = page.select("main form").forms().stream()
                .filter(one -> one.attr("method").equals("post"))
                .findFirst()
                .orElseThrow();
        var fields = new LinkedHashMap<String, String>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        return fields;
    }

    private MvcTestResult send(Map<String, String> fields, String... button) {
        var sent = new LinkedHashMap<>(fields);
        if (button.length == 2) {
            sent.put(button[0], button[1]);
        }
        return requests.post(PROVINCE, Role.PROVINCE_LEAD, "/outlines", sent);
    }

    private String stored() {
        return Objects.requireNonNull(sql.sql(
                        "select body from plan.outlines where agency_id = ? and level = 'commune'")
                .param(PlanTestData.in(context).at(PROVINCE, Role.PROVINCE_LEAD).agency())
                .query(String.class)
                .single());
    }
}
