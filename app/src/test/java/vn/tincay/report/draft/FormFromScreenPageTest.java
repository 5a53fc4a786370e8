package vn.tincay.report.draft;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.PageRequests.body;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.MINISTRY;
import static vn.tincay.People.Place.OTHER_COMMUNE;
import static vn.tincay.People.Place.OTHER_PROVINCE;
import static vn.tincay.People.Place.PROVINCE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.PageRequests;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.report.ReportTestData;
import vn.tincay.report.draft.structure.StructurePieces;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Role;

/** Forms 01/BC-X and 02/BC-H, made on the screen from the outline of a ministry and used by communes and province. */
@SpringBootTest(properties = "tincay.test.database=forms")
@AutoConfigureMockMvc
class FormFromScreenPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    Forms forms;

    @Autowired
    Clock clock;

    ReportTestData testData;
    PageRequests requests;

    @BeforeEach
    void setUp() {
        testData = ReportTestData.in(context);
        requests = PageRequests.in(context);
    }

    @Test
    void aFormIsMadeFromAnOutlineFilledConsolidatedPrintedAndRenewed() throws IOException {
        var draft = upload(OutlineWorkbook.communeForm());
        var page = page(draft);
        assertThat(page.text())
                .contains("Đề xuất: “Tổng số vụ bạo lực” là tổng của 4 chỉ tiêu: Bạo lực tinh thần; ")
                .doesNotContain("Tổng của 4 chỉ tiêu", "new_");
        accept(draft);
        assertThat(page(draft).text()).contains("Tổng của 4 chỉ tiêu").doesNotContain("Đề xuất: ");
        save(draft, Map.of("citation", "Thông tư 23/2011/TT-BVHTTDL"));
        var form = release(draft, Map.of("likeForm", "gbv-year"));

        assertThat(form.cells().keySet()).noneMatch(code -> code.startsWith("new_"));
        report(form, COMMUNE_A, PROVINCE);
        report(form, COMMUNE_B, PROVINCE);
        report(form, OTHER_COMMUNE, OTHER_PROVINCE);
        var above = consolidate(form, PROVINCE);
        testData.accept(MINISTRY, above).orThrow();
        testData.accept(MINISTRY, consolidate(form, OTHER_PROVINCE)).orThrow();
        var country = Jsoup.parse(body(requests.get(MINISTRY, Role.HEAD, "/reports/" + consolidate(form, MINISTRY))));
        assertThat(requireNonNull(country.getElementById("cell." + code(form, "Tổng số vụ bạo lực")))
                        .text())
                .contains("15");
        var shown = Jsoup.parse(body(requests.get(PROVINCE, Role.HEAD, "/reports/" + above)));
        assertThat(requireNonNull(shown.getElementById("cell." + code(form, "Tổng số vụ bạo lực")))
                        .text())
                .contains("10");
        assertThat(word(requests.get(PROVINCE, Role.HEAD, "/reports/" + above + "/report.docx")))
                .contains("Bạo lực tinh thần")
                .contains("10");
        assertThat(requests.get(PROVINCE, Role.HEAD, "/reports/" + above + "/report.pdf"))
                .hasStatusOk();
        assertThat(requests.get(PROVINCE, Role.HEAD, "/reports/" + above + "/tables.xlsx"))
                .hasStatusOk();
        renew(form);
    }

    private void report(Form form, Place commune, Place province) {
        var figures = Map.of(code(form, "Bạo lực tinh thần"), "3", code(form, "Bạo lực kinh tế"), "2");
        var id = testData.draft(commune, form.code(), current(form).toString(), figures);
        testData.sign(commune, id).orThrow();
        testData.accept(province, id).orThrow();
    }

    private UUID consolidate(Form form, Place place) {
        var id = testData.draft(place, form.code(), current(form).toString(), Map.of());
        testData.consolidate(place, id).orThrow();
        testData.sign(place, id).orThrow();
        return id;
    }

    private Period current(Form form) {
        return Period.containing(form.window().kind(), LocalDate.now(clock));
    }

    /** The second version renames a row, asks what that means, and adds a row. */
    private void renew(Form form) {
        var draft = begin(Map.of("start", "FORM", "form", form.code()));
        var economic = code(form, "Bạo lực kinh tế");
        var table = form.sections().getFirst().tables().getFirst().code();
        save(draft, Map.of("title", "Thống kê theo biểu mới"));
        save(draft, Map.of("row." + economic, "Bạo lực về kinh tế", "do", "add:ROW:" + table));
        var added = page(draft).select("input[name^=row.new_]").attr("name");
        save(draft, Map.of(added, "Vụ bạo lực được hòa giải", added + ".unit", "vụ"));
        var path = "/forms/drafts/" + draft + "/release";
        var refused = requests.post(MINISTRY, Role.HEAD, path, Map.of("seen", seen(path), "first", lastPeriod(path)));
        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("“Bạo lực kinh tế” nay là “Bạo lực về kinh tế”: hãy cho biết");
        var done = requests.post(
                MINISTRY,
                Role.HEAD,
                path,
                Map.of("seen", seen(path), "first", lastPeriod(path), "meaning.row." + economic, "SAME"));
        assertThat(done).hasStatus(303);
        var versions = forms.versions(form.code());
        assertThat(versions).hasSize(2);
        assertThat(versions.getLast().require(economic).title().vi()).isEqualTo("Bạo lực về kinh tế");
        assertThat(versions.getLast().require(economic).position())
                .isEqualTo(form.require(economic).position());
        assertThat(versions.getLast().require("vu_bao_luc_duoc_hoa_giai").position())
                .isEqualTo(form.entered().size());
        assertThat(forms.in(form.code(), current(form)).version()).isEqualTo(1);
        for (var shown : List.of("/reports", "/rosters/" + form.code() + "/" + current(form), "/")) {
            assertThat(requests.get(PROVINCE, Role.HEAD, shown))
                    .as("the title of a period of the first version on " + shown)
                    .bodyText()
                    .doesNotContain("Thống kê theo biểu mới");
        }
    }

    @Test
    void theDistrictFormHasUrbanAndRuralColumns() {
        var draft = upload(OutlineWorkbook.districtForm());
        accept(draft);
        save(draft, Map.of("citation", "Thông tư 23/2011/TT-BVHTTDL"));
        var tried = requests.post(
                MINISTRY,
                Role.MINISTRY_OFFICER,
                "/forms/drafts/" + draft + "/trial",
                firstRow(draft, "Hộ độc thân", "4", "7"));
        assertThat(tried).hasStatusOk();
        assertThat(Jsoup.parse(body(tried)).select("output").eachText()).contains("11");
        var form = release(draft, Map.of());
        assertThat(form.sections().getFirst().tables().getFirst().columns()).hasSize(3);
        assertThat(form.entered()).hasSize(2 * 31);
    }

    /** The fifth kind of violence stands under the other four: whether the total adds it is asked, not guessed. */
    @Test
    void aNewPartOfATotalIsAskedForAndTakenIn() {
        var draft = begin(Map.of("start", "FORM", "form", "gbv-month"));
        var table = forms.structure(forms.require("gbv-month")).sections().stream()
                .flatMap(section -> StructurePieces.tables(section).stream())
                .filter(one -> one.rows().stream().anyMatch(row -> row.code().equals("incidents")))
                .findFirst()
                .orElseThrow();
        save(draft, Map.of("do", "add:ROW:" + table.code()));
        var added = page(draft).select("input[name^=row.new_]").attr("name");
        var code = added.substring("row.".length());
        save(draft, Map.of(added, "Vụ bạo lực qua mạng", added + ".unit", "vụ"));
        while (page(draft).select("button[value^=take:ROW:incidents/]").isEmpty()) {
            save(draft, Map.of("do", "up:ROW:" + code));
        }
        assertThat(page(draft).text()).contains("Chưa được cộng vào “Tổng số vụ”");
        var path = "/forms/drafts/" + draft + "/release";
        assertThat(requests.post(MINISTRY, Role.HEAD, path, Map.of("seen", seen(path), "first", lastPeriod(path))))
                .hasStatus(422)
                .bodyText()
                .contains("“Vụ bạo lực qua mạng” chưa được cộng vào “Tổng số vụ”");
        save(draft, Map.of("do", "take:ROW:incidents/" + code));
        assertThat(page(draft).text()).contains("Tổng của 5 chỉ tiêu").doesNotContain("Chưa được cộng vào");
    }

    /** A section with content goes only after a question that says what goes with it. */
    @Test
    void aSectionWithContentIsRemovedOnlyAfterAQuestion() {
        var draft = begin(Map.of("start", "FORM", "form", "gbv-month"));
        var button = requireNonNull(
                page(draft).select("button[value^=remove:SECTION:]").first());
        var code = button.attr("value").replaceFirst("remove:SECTION:", "");
        var asked = requests.post(
                MINISTRY,
                Role.MINISTRY_OFFICER,
                "/forms/drafts/" + draft + "/content",
                Map.of("revision", revision(draft), "do", button.attr("value")));
        assertThat(asked).hasStatus(422).bodyText().contains("Chưa có gì bị xóa", "discard:SECTION:" + code);
        assertThat(page(draft).select("button[value=remove:SECTION:" + code + "]"))
                .hasSize(1);
        save(draft, Map.of("do", "discard:SECTION:" + code));
        assertThat(page(draft).select("button[value=remove:SECTION:" + code + "]"))
                .isEmpty();
    }

    @Test
    void aRowWithoutANameIsFoundByItsPlace() {
        var draft = begin(Map.of("start", "BLANK"));
        var path = "/forms/drafts/" + draft + "/release";
        assertThat(body(requests.get(MINISTRY, Role.HEAD, path))).contains("Chỉ tiêu “dòng 1”");
        assertThat(page(draft).select("[name=due.district]")).isEmpty();
        assertThat(page(draft).select(".saved-line a[href=#preview-title]")).hasSize(1);
    }

    @Test
    void aCircleOfSumsIsNamedAndRefused() {
        var draft = begin(Map.of("start", "FORM", "form", "gbv-month"));
        requests.post(
                MINISTRY,
                Role.MINISTRY_OFFICER,
                "/forms/drafts/" + draft + "/rows/incidents_physical",
                Map.of(
                        "revision", revision(draft),
                        "title", "Bạo lực thể chất",
                        "unit", "vụ",
                        "type", "COUNT",
                        "summed", "yes",
                        "how", "SUM",
                        "terms", "incidents"));
        assertThat(body(requests.get(MINISTRY, Role.MINISTRY_OFFICER, "/forms/drafts/" + draft)))
                .contains("còn 1 chỗ chưa xong");
        var path = "/forms/drafts/" + draft + "/release";
        assertThat(requests.post(MINISTRY, Role.HEAD, path, Map.of("seen", seen(path), "first", lastPeriod(path))))
                .hasStatus(422)
                .bodyText()
                .contains("Các tổng chạy vòng tròn: ", "Bạo lực thể chất");
    }

    @Test
    void anotherPersonsChangeIsNotOverwritten() {
        var draft = begin(Map.of("start", "BLANK"));
        var revision = revision(draft);
        save(draft, Map.of("title", "Biểu của người thứ nhất"));
        var late = requests.post(
                MINISTRY,
                Role.MINISTRY_OFFICER,
                "/forms/drafts/" + draft + "/content",
                Map.of("revision", revision, "title", "Biểu của người thứ hai"));
        assertThat(late).hasStatus(422).bodyText().contains("vừa sửa biểu này", "Biểu của người thứ hai");
        assertThat(page(draft).text()).contains("Biểu của người thứ nhất");
    }

    @Test
    void aLevelWithoutADueDayStaysBlank() {
        var draft = begin(Map.of("start", "BLANK"));
        save(draft, Map.of("due.village", "", "due.commune", "3"));
        assertThat(page(draft).select("[name=due.village]").attr("value")).isEmpty();
        assertThat(page(draft).select("[name=due.commune]").attr("value")).isEqualTo("3");
    }

    @Test
    void onlyTheHeadOfACentralAgencyReleases() {
        var draft = begin(Map.of("start", "BLANK"));
        var path = "/forms/drafts/" + draft + "/release";
        assertThat(requests.post(MINISTRY, Role.MINISTRY_OFFICER, path, Map.of()))
                .hasStatus(404);
        assertThat(requests.post(
                        PROVINCE,
                        Role.HEAD,
                        "/forms/drafts",
                        Map.of("id", UUID.randomUUID().toString(), "start", "BLANK")))
                .hasStatus(422)
                .bodyText()
                .contains("Chỉ cơ quan trung ương");
    }

    /** How long a change takes until its preview is shown is measured by {@code bench/run forms}. */
    @Test
    void thePreviewOfALargeFormShowsEveryCellAndTheNewestChange() {
        var draft = upload(OutlineWorkbook.workbook("Biểu lớn", List.of("A", "B", "C", "D", "E"), rows(40), List.of()));
        save(draft, Map.of("title", "Biểu lớn hơn", "citation", "Thử"));
        var preview = requireNonNull(page(draft).getElementById("preview"));
        assertThat(preview.text()).contains("Chỉ tiêu số 0", "Chỉ tiêu số 39");
        assertThat(preview.select("input[name^=cell.]")).hasSize(200);
        assertThat(page(draft).title()).contains("Biểu lớn hơn");
    }

    private static List<List<String>> rows(int number) {
        return IntStream.range(0, number)
                .mapToObj(at -> List.of(String.valueOf(at + 1), "Chỉ tiêu số " + at, "người"))
                .toList();
    }

    private UUID upload(byte[] file) {
        var id = UUID.randomUUID();
        var done = mvc.post()
                .uri("/forms/drafts")
                .multipart()
                .file(new MockMultipartFile("file", "de-cuong.xlsx", "application/octet-stream", file))
                .param("id", id.toString())
                .param("start", "FILE")
                .with(People.in(context).at(MINISTRY, Role.MINISTRY_OFFICER).signedIn())
                .with(csrf())
                .exchange();
        assertThat(done).hasStatus(303);
        return id;
    }

    private UUID begin(Map<String, String> fields) {
        var id = UUID.randomUUID();
        var sent = new HashMap<>(fields);
        sent.put("id", id.toString());
        assertThat(requests.post(MINISTRY, Role.MINISTRY_OFFICER, "/forms/drafts", sent))
                .hasStatus(303);
        return id;
    }

    private void save(UUID draft, Map<String, String> fields) {
        var sent = new HashMap<>(fields);
        sent.put("revision", revision(draft));
        assertThat(requests.post(MINISTRY, Role.MINISTRY_OFFICER, "/forms/drafts/" + draft + "/content", sent))
                .hasStatus(303);
    }

    /** Accepts every sum that the file suggests. */
    private void accept(UUID draft) {
        var sums = page(draft).select("input[name=accept]").eachAttr("value");
        var done = mvc.post()
                .uri("/forms/drafts/" + draft + "/notes")
                .param("accept", sums.toArray(String[]::new))
                .with(People.in(context).at(MINISTRY, Role.MINISTRY_OFFICER).signedIn())
                .with(csrf())
                .exchange();
        assertThat(done).hasStatus(303);
    }

    private Form release(UUID draft, Map<String, String> fields) {
        var path = "/forms/drafts/" + draft + "/release";
        var sent = new HashMap<>(fields);
        sent.put("seen", seen(path));
        var page = Jsoup.parse(body(requests.get(MINISTRY, Role.HEAD, path)));
        sent.put("first", page.select("#first option").get(1).attr("value"));
        page.select("input[name^=total.]").eachAttr("name").forEach(name -> sent.put(name, "APART"));
        var done = requests.post(MINISTRY, Role.HEAD, path, sent);
        assertThat(done).hasStatus(303);
        var code = requireNonNull(done.getResponse().getHeader("Location")).replaceFirst(".*/forms/", "");
        assertThat(requests.get(MINISTRY, Role.HEAD, "/forms/" + code)).hasStatusOk();
        return forms.require(code);
    }

    private Map<String, String> firstRow(UUID draft, String title, String urban, String rural) {
        var row = page(draft).select("input[value=" + title + "]").attr("name").substring("row.".length());
        var boxes = Jsoup.parse(
                        body(requests.get(MINISTRY, Role.MINISTRY_OFFICER, "/forms/drafts/" + draft + "/trial")))
                .select("input[name^=cell." + row + "]");
        return Map.of(boxes.get(0).attr("name"), urban, boxes.get(1).attr("name"), rural);
    }

    private String code(Form form, String title) {
        return form.cells().values().stream()
                .filter(cell -> cell.title().vi().equals(title))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private Document page(UUID draft) {
        return Jsoup.parse(body(requests.get(MINISTRY, Role.MINISTRY_OFFICER, "/forms/drafts/" + draft)));
    }

    private String revision(UUID draft) {
        return page(draft).select("#revision").attr("value");
    }

    private String seen(String path) {
        return Jsoup.parse(body(requests.get(MINISTRY, Role.HEAD, path)))
                .select("[name=seen]")
                .attr("value");
    }

    private String lastPeriod(String path) {
        return Jsoup.parse(body(requests.get(MINISTRY, Role.HEAD, path)))
                .select("#first option:last-child")
                .attr("value");
    }

    private static String word(MvcTestResult file) throws IOException {
        try (var document = new XWPFDocument(
                        new ByteArrayInputStream(file.getResponse().getContentAsByteArray()));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }
}
