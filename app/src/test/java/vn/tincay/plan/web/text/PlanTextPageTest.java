package vn.tincay.plan.web.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.PageRequests.body;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.PROVINCE;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.Plans;
import vn.tincay.plan.drafting.EditingPlan;
import vn.tincay.plan.drafting.PlanEdits;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.plan.text.PlanText;
import vn.tincay.plan.text.ReportDay;
import vn.tincay.plan.text.ReportFrequency;
import vn.tincay.plan.text.TextSection;
import vn.tincay.reader.PlanReading;
import vn.tincay.reader.ReadDocument;
import vn.tincay.reader.plan.ReadPlan;
import vn.tincay.viewer.Role;

/** The text of a plan is written on a page, begins from an outline, and is printed with the facts. */
@SpringBootTest
@AutoConfigureMockMvc
class PlanTextPageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    People people;
    PlanTestData testData;

    @BeforeEach
    void setUp() {
        people = People.in(context);
        testData = PlanTestData.in(context);
    }

    @Test
    void storesBasesSectionsReportsAndRecipients() {
        var draft = testData.draft(COMMUNE_A);
        var form = form(
                draft,
                Map.of(
                        "bases", "- Căn cứ Luật Bình đẳng giới;\n\nTheo đề nghị của Văn phòng.",
                        "recipients", "UBND tỉnh (b/c);\n- Lưu: VT.",
                        "report.0.from", "Các thôn",
                        "report.0.to", "UBND xã",
                        "report.0.day", "05/12",
                        "report.0.frequency", "YEARLY"));
        assertThat(post(draft, form)).hasStatus(303);
        assertThat(text(draft))
                .isEqualTo(new PlanText(
                        List.of("Căn cứ Luật Bình đẳng giới", "Theo đề nghị của Văn phòng"),
                        List.of(),
                        List.of("UBND tỉnh (b/c)", "Lưu: VT"),
                        List.of(new ReportDay(
                                "Các thôn", "UBND xã", MonthDay.of(12, 5), null, ReportFrequency.YEARLY))));
    }

    @Test
    void beginsFromTheOutlineAndKeepsWhatWasTyped() {
        var draft = testData.draft(COMMUNE_A);
        var form = form(draft, Map.of("bases", "Căn cứ Luật Bình đẳng giới"));
        var outlined = mvc.post().uri("/plans/" + draft.id() + "/text").param("outline", "yes");
        form.formData().forEach(field -> outlined.param(field.key(), field.value()));
        assertThat(outlined.with(officer(COMMUNE_A)).with(csrf()).exchange()).hasStatus(303);
        assertThat(text(draft).bases()).containsExactly("Căn cứ Luật Bình đẳng giới");
        assertThat(text(draft).sections())
                .extracting(TextSection::code)
                .containsSequence("purpose", "targets", "tasks", "funding", "reports", "duties");
        assertThat(text(draft).sections().getFirst().body()).doesNotContain("{{");
    }

    @Test
    void keepsEverythingTypedWhenADayIsNone() {
        var draft = testData.draft(COMMUNE_A);
        var form = form(draft, Map.of("report.0.from", "Các thôn", "report.0.day", "31/2", "bases", "Căn cứ A"));
        var refused = post(draft, form);
        assertThat(refused).hasStatus(422);
        assertThat(body(refused)).contains("31/2", "Căn cứ A", "Hãy ghi ngày có thật");
        assertThat(text(draft).reports()).isEmpty();
    }

    @Test
    void anUnchangedFormChangesNothing() {
        var written = new PlanText(
                List.of("Căn cứ  hai dấu cách"),
                List.of(new TextSection("purpose", " Mục ", "\nMột\nHai\n")),
                List.of(),
                List.of(new ReportDay(" A", "B", MonthDay.of(2, 29), 2028, null)));
        var draft = testData.draft(COMMUNE_A, testData.content().withText(written));
        assertThat(post(draft, form(draft, Map.of()))).hasStatus(303);
        assertThat(text(draft)).isEqualTo(written);
    }

    @Test
    void twoOfficersWriteDifferentPartsAtTheSameTime() {
        var draft = testData.draft(COMMUNE_A);
        var mine = form(draft, Map.of("recipients", "Lưu: VT"));
        assertThat(post(draft, form(draft, Map.of("bases", "Căn cứ của người khác"))))
                .hasStatus(303);
        assertThat(post(draft, mine)).hasStatus(303);
        assertThat(text(draft).bases()).containsExactly("Căn cứ của người khác");
        assertThat(text(draft).recipients()).containsExactly("Lưu: VT");
    }

    @Test
    void aPartThatSomebodyElseChangedIsShownInBothVersionsAtItsField() {
        var draft = testData.draft(COMMUNE_A);
        var older = form(draft, Map.of("bases", "Căn cứ của tôi", "recipients", "Lưu: VT"));
        assertThat(post(draft, form(draft, Map.of("bases", "Căn cứ của người khác"))))
                .hasStatus(303);
        var refused = post(draft, older);
        assertThat(refused).hasStatus(422);
        var page = Jsoup.parse(body(refused), "http://localhost/");
        assertThat(page.select("#bases-error").text())
                .contains(testData.officer(COMMUNE_A).name(), "vừa sửa phần này");
        assertThat(page.select("[id=theirs.bases]").text()).contains("Căn cứ của người khác");
        assertThat(page.select("#bases").text()).isEqualTo("Căn cứ của tôi");
        assertThat(text(draft).bases()).containsExactly("Căn cứ của người khác");
        assertThat(text(draft).recipients()).containsExactly("Lưu: VT");
        assertThat(post(draft, textForm(page))).hasStatus(303);
        assertThat(text(draft).bases()).containsExactly("Căn cứ của tôi");
    }

    @Test
    void whileTypingAPartThatIsWrongDoesNotKeepTheOthersFromBeingStored() {
        var draft = testData.draft(COMMUNE_A);
        var form = form(draft, Map.of("report.0.from", "Các thôn", "report.0.day", "31/2", "bases", "Căn cứ A"));
        var saved = send(draft, form, true);
        assertThat(saved).hasStatusOk();
        assertThat(body(saved))
                .contains("class=\"saved\"", "saved-refused", "#report.0.day", "id=\"was.bases\"")
                .doesNotContain("id=\"was.reports\"");
        assertThat(text(draft).bases()).containsExactly("Căn cứ A");
        assertThat(text(draft).reports()).isEmpty();
    }

    @Test
    void theNextSaveOfOnePageIsNoConflictWithItself() {
        var draft = testData.draft(COMMUNE_A);
        var form = form(draft, Map.of("bases", "- Căn cứ A;", "report.0.from", "Các thôn", "report.0.day", "5/12"));
        for (var words : List.of("- Căn cứ A;", "- Căn cứ A và B;")) {
            Objects.requireNonNull(form.selectFirst("[name=bases]")).text(words);
            var saved = Jsoup.parse(body(send(draft, form, true)));
            assertThat(saved.select(".saved-refused")).isEmpty();
            saved.select("input[name^=was.]")
                    .forEach(was -> Objects.requireNonNull(form.selectFirst("[name=" + was.attr("name") + "]"))
                            .val(was.val()));
        }
        assertThat(text(draft).bases()).containsExactly("Căn cứ A và B");
        assertThat(text(draft).reports()).hasSize(1);
    }

    @Test
    void aTextTypedWithinAMinuteLeavesOneEdit() {
        var draft = testData.draft(COMMUNE_A);
        for (int letter = 1; letter < 6; letter++) {
            assertThat(post(draft, form(draft, Map.of("bases", "Căn cứ".substring(0, letter)))))
                    .hasStatus(303);
        }
        var now = plan(draft);
        assertThat(testData.bean(PlanEdits.class).of(now, 1)).hasSize(2);
        assertThat(now.revision()).isEqualTo(4);
    }

    @Test
    void aTextSavedMeanwhileDoesNotDisturbTheEditOfATask() {
        var draft = testData.draft(COMMUNE_A);
        int began = plan(draft).revision();
        assertThat(post(draft, form(draft, Map.of("bases", "Căn cứ A")))).hasStatus(303);
        assertThat(post(draft, form(draft, Map.of("bases", "Căn cứ B")))).hasStatus(303);
        var task = PlanTestData.task("Truyền thông tại thôn", new Timing.Ongoing());
        testData.bean(EditingPlan.class)
                .changeTask(testData.officer(COMMUNE_A), draft.id(), began, "", task)
                .orThrow();
        assertThat(text(draft).bases()).containsExactly("Căn cứ B");
        var other = PlanTestData.task("Tập huấn", new Timing.Ongoing());
        assertThat(testData.bean(EditingPlan.class)
                        .changeTask(testData.officer(COMMUNE_A), draft.id(), began, "", other))
                .isEqualTo(Outcome.refused(Problem.of(EditingPlan.CHANGED)));
    }

    @Test
    void typingAloneDoesNotAmendAnIssuedPlan() {
        var plan = testData.issuedPlan(COMMUNE_A, PlanTestData.task("Truyền thông", new Timing.Ongoing()));
        var before = form(plan, Map.of("bases", "Căn cứ mới"));
        assertThat(before.attr("data-autosave")).isNotEqualTo("true");
        assertThat(post(plan, before)).hasStatus(422);
        Objects.requireNonNull(before.selectFirst("[name=reason]")).text("Bổ sung căn cứ");
        assertThat(post(plan, before)).hasStatus(303);
        assertThat(form(plan, Map.of()).hasAttr("data-autosave")).isTrue();
        assertThat(text(plan).bases()).containsExactly("Căn cứ mới");
    }

    @Test
    void anotherReportIsAddedAfterWhatWasTypedIsStored() {
        var draft = testData.draft(COMMUNE_A);
        var form = form(draft, Map.of("report.0.from", "Các thôn", "bases", "Căn cứ A"));
        var request = mvc.post().uri("/plans/" + draft.id() + "/text").param("add", "report");
        form.formData().forEach(field -> request.param(field.key(), field.value()));
        assertThat(request.with(officer(COMMUNE_A)).with(csrf()).exchange())
                .hasStatus(303)
                .hasRedirectedUrl("/plans/" + draft.id() + "/text?add=report#report.1.from");
        assertThat(text(draft).reports()).hasSize(1);
        var page = body(get("/plans/" + draft.id() + "/text?add=report", COMMUNE_A, Role.COMMUNE_OFFICER));
        assertThat(page).contains("name=\"report.1.from\"");
    }

    @Test
    void aDraftIsPrintedWithBlanksAndAMark() {
        var draft = testData.draft(COMMUNE_A, PlanTestData.task("Truyền thông tại thôn", new Timing.Ongoing()));
        var read = read(draft, "docx");
        assertThat(read.header().number()).isNull();
        assertThat(read.header().date()).isNull();
        assertThat(read.lines()).anyMatch(line -> line.text().contains("DỰ THẢO"));
        assertThat(get("/plans/" + draft.id() + "/plan.pdf?preview=true", PROVINCE, Role.PROVINCE_LEAD))
                .hasStatus(404);
    }

    @Test
    void anIssuedPlanIsPrintedWithNumberDayAndSigner() {
        var plan = testData.issuedPlan(COMMUNE_A, PlanTestData.task("Truyền thông tại thôn", new Timing.Ongoing()));
        for (var format : List.of("docx", "pdf")) {
            var read = read(plan, format);
            assertThat(read.header().number()).isEqualTo(plan.number());
            assertThat(read.header().date()).isEqualTo(plan.issuedOn());
            var signer = testData.at(COMMUNE_A, Role.HEAD).name();
            assertThat(read.lines()).anyMatch(line -> line.text().contains(signer));
            assertThat(read.lines()).noneMatch(line -> line.text().contains("DỰ THẢO"));
            assertThat(read.tasks())
                    .singleElement()
                    .satisfies(task -> assertThat(task.title()).isEqualTo("Truyền thông tại thôn"));
        }
    }

    private ReadPlan read(Plan plan, String format) {
        try {
            var file = get("/plans/" + plan.id() + "/plan." + format, COMMUNE_A, Role.COMMUNE_OFFICER);
            assertThat(file).hasStatusOk();
            var read = PlanReading.of(file.getResponse().getContentAsByteArray(), "plan." + format);
            return ((ReadDocument) read).plan();
        } catch (RuntimeException failed) {
            throw new AssertionError(format, failed);
        }
    }

    private PlanText text(Plan plan) {
        return testData.editedContent(testData.officer(COMMUNE_A), plan.id())
                .content()
                .text();
    }

    private FormElement form(Plan plan, Map<String, String> typed) {
        var path = "/plans/" + plan.id() + "/text";
        var form = textForm(Jsoup.parse(body(get(path, COMMUNE_A, Role.COMMUNE_OFFICER)), "http://localhost" + path));
        typed.forEach((name, value) -> {
            var field = Objects.requireNonNull(form.selectFirst("[name=" + name + "]"), name);
            if (field.tagName().equals("textarea")) {
                field.text(value);
            } else if (field.tagName().equals("select")) {
                Objects.requireNonNull(field.selectFirst("option[value=" + value + "]"))
                        .attr("selected", true);
            } else {
                field.val(value);
            }
        });
        return form;
    }

    private static FormElement textForm(Document page) {
        return page.select("main form[action$=/text]").forms().getFirst();
    }

    private Plan plan(Plan plan) {
        return testData.bean(Plans.class).visibleTo(testData.officer(COMMUNE_A)).requireOwn(plan.id());
    }

    private MvcTestResult post(Plan plan, FormElement form) {
        return send(plan, form, false);
    }

    private MvcTestResult send(Plan plan, FormElement form, boolean whileTyping) {
        var request = mvc.post().uri("/plans/" + plan.id() + "/text");
        if (whileTyping) {
            request.header("HX-Request", "true");
        }
        form.formData()
                .forEach(field -> request.param(field.key(), field.value().replace("\n", "\r\n")));
        return request.with(officer(COMMUNE_A)).with(csrf()).exchange();
    }

    private RequestPostProcessor officer(Place place) {
        return people.at(place, Role.COMMUNE_OFFICER).signedIn();
    }

    private MvcTestResult get(String path, Place place, Role role) {
        return mvc.get().uri(path).with(people.at(place, role).signedIn()).exchange();
    }
}
