package vn.tincay.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.PageRequests.body;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.PROVINCE;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.People;
import vn.tincay.plan.GeneratedContent;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.issue.ClosingPlan;
import vn.tincay.plan.programme.Indicator;
import vn.tincay.plan.programme.Programme;
import vn.tincay.plan.programme.Programmes;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** A form that is opened and saved without an edit changes nothing, whatever the record contains. */
@SpringBootTest
@AutoConfigureMockMvc
class UnchangedFormPageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Programmes programmes;

    @Autowired
    JdbcClient sql;

    People people;
    PlanTestData testData;
    Viewer officer;

    @BeforeEach
    void setUp() {
        people = People.in(context);
        testData = PlanTestData.in(context);
        officer = testData.officer(COMMUNE_A);
        setLanguage("vi");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void savingAnUnchangedFormChangesNothing(long seed) {
        setLanguage(seed % 2 == 0 ? "en" : "vi");
        var above = testData.issuedPlan(PROVINCE);
        var draft = testData.draft(COMMUNE_A, generatedContent(seed, above));
        if (seed % 3 == 0) {
            testData.bean(ClosingPlan.class)
                    .close(testData.at(PROVINCE, Role.HEAD), above.id(), "Đã hết hạn", testData.fingerprint(above.id()))
                    .orThrow();
        }
        var stored = testData.editedContent(officer, draft.id());
        assertSaved("/plans/" + draft.id() + "/edit");
        assertThat(testData.editedContent(officer, draft.id())).isEqualTo(stored);
        for (var task : stored.content().tasks()) {
            assertSaved("/tasks/" + task.id() + "/edit");
            assertThat(testData.editedContent(officer, draft.id()))
                    .as(task.toString())
                    .isEqualTo(stored);
        }
    }

    @Test
    void aYearOfTheBaselineIsKeptAndMayBeChanged() {
        var draft = testData.draft(COMMUNE_A, contentWithBaseline());
        var page = editForm("/plans/" + draft.id() + "/edit");
        var year = Objects.requireNonNull(page.selectFirst("[name=target.0.baselineYear]"));
        assertThat(year.val()).isEqualTo("2019");
        year.val("2020");
        assertThat(post("/plans/" + draft.id() + "/edit", page)).hasStatus(303);
        assertThat(testData.editedContent(officer, draft.id())
                        .content()
                        .targets()
                        .getFirst()
                        .baselineYear())
                .isEqualTo(2020);
        assertThat(body(get("/plans/" + draft.id()))).contains("Số liệu gốc năm 2020: 61,5");
    }

    @Test
    void onlyChangedFieldsChange() {
        var draft = testData.draft(COMMUNE_A, generatedContent(77, null));
        var stored = testData.editedContent(officer, draft.id()).content();
        var page = editForm("/plans/" + draft.id() + "/edit");
        Objects.requireNonNull(page.selectFirst("[name=objective]")).text("Mục tiêu mới");
        assertThat(post("/plans/" + draft.id() + "/edit", page)).hasStatus(303);
        var now = testData.editedContent(officer, draft.id()).content();
        assertThat(now.objective()).isEqualTo("Mục tiêu mới");
        assertThat(now.targets()).isEqualTo(stored.targets());
        assertThat(now.tasks()).isEqualTo(stored.tasks());
    }

    @Test
    void aValueMissingInItsTextIsConfirmedAndMarkedForTheSigner() {
        var draft = testData.draft(COMMUNE_A);
        var path = "/plans/" + draft.id();
        var page = editForm(path + "/edit");
        Objects.requireNonNull(page.selectFirst("[name=target.0.text]")).text("Tối thiểu 70% tìm kiếm sự trợ giúp");
        assertThat(post(path + "/edit", page)).hasStatus(303);

        page = editForm(path + "/edit");
        Objects.requireNonNull(page.selectFirst("[name=target.0.value]")).val("80");
        var response = post(path + "/edit", page);
        assertThat(response).hasStatusOk();
        assertThat(body(response)).contains("Lời văn ghi 70%, giá trị ghi 80%", "Vẫn lưu");
        assertThat(testData.editedContent(officer, draft.id()).content().contradictoryTargets())
                .isEmpty();
        var again = Jsoup.parse(body(response))
                .select("main form[action$=/edit]")
                .forms()
                .getFirst();
        assertThat(post(path + "/edit", again)).hasStatus(303);
        assertThat(body(get(path))).contains("Lời văn ghi 70%, giá trị ghi 80%", "vẫn tiếp tục được");
        testData.submit(COMMUNE_A, draft);
        assertThat(body(mvc.get()
                        .uri(path + "/signature")
                        .with(people.at(COMMUNE_A, Role.HEAD).signedIn())
                        .exchange()))
                .contains("Lời văn ghi 70%, giá trị ghi 80%", "vẫn tiếp tục được");
    }

    private PlanContent contentWithBaseline() {
        var plain = testData.content();
        var target = plain.targets().getFirst();
        return new PlanContent(
                plain.title(),
                plain.fromYear(),
                plain.toYear(),
                plain.programmes(),
                "",
                null,
                null,
                java.util.List.of(new vn.tincay.plan.target.Target(
                        target.id(),
                        target.indicator(),
                        target.text(),
                        target.operator(),
                        target.value(),
                        target.unit(),
                        target.year(),
                        null,
                        new java.math.BigDecimal("61.5"),
                        2019,
                        null,
                        null)),
                plain.tasks(),
                plain.text());
    }

    private PlanContent generatedContent(long seed, @org.jspecify.annotations.Nullable Plan above) {
        return new GeneratedContent(seed)
                .content(
                        programmes.all().stream().map(Programme::id).toList(),
                        programmes.indicators().stream().map(Indicator::code).toList(),
                        people.agency(COMMUNE_A),
                        above == null ? null : above.id());
    }

    private void setLanguage(String language) {
        sql.sql("update access.people set language = ? where id = ?")
                .params(language, officer.person())
                .update();
    }

    private void assertSaved(String path) {
        var answer = post(path, editForm(path));
        assertThat(answer).as(path).hasStatus(303);
    }

    private FormElement editForm(String path) {
        var page = Jsoup.parse(body(get(path)), "http://localhost" + path);
        return page.select("main form[action$=/edit]").forms().getFirst();
    }

    private MvcTestResult get(String path) {
        return mvc.get()
                .uri(path)
                .with(people.at(COMMUNE_A, Role.COMMUNE_OFFICER).signedIn())
                .exchange();
    }

    /** Sends the form as a browser does, with CR LF as line ends. */
    private MvcTestResult post(String path, FormElement form) {
        var request = mvc.post().uri(path);
        form.formData()
                .forEach(field -> request.param(field.key(), field.value().replace("\n", "\r\n")));
        return request.with(people.at(COMMUNE_A, Role.COMMUNE_OFFICER).signedIn())
                .with(csrf())
                .exchange();
    }
}
