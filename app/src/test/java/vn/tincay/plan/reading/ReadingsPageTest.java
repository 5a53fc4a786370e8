package vn.tincay.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.PageRequests.body;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.PageRequests;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.reader.process.DocumentReader;
import vn.tincay.viewer.Role;

/** The pages of a reading as an officer uses them: pages are fetched and their buttons pressed. */
@SpringBootTest
@AutoConfigureMockMvc
class ReadingsPageTest {

    private static final Pattern AGREE = Pattern.compile(
            "<form class=\"review-agree\"[^>]*action=\"([^\"]+)\".*?name=\"seen\" value=\"([^\"]+)\"", Pattern.DOTALL);
    private static final Pattern RIGHT = Pattern.compile(
            "<details class=\"review-question\".*?<form class=\"fact-say\"[^>]*action=\"([^\"]+)\".*?name=\"revision\" value=\"(\\d+)\"",
            Pattern.DOTALL);
    private static final Pattern DRAFT =
            Pattern.compile("/confirmation\">.*?name=\"issuer\" value=\"([0-9a-f-]{36})\"", Pattern.DOTALL);

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Readings readings;

    @Autowired
    DocumentReader reader;

    @Autowired
    JdbcClient sql;

    @Autowired
    HikariDataSource pool;

    People people;
    PageRequests requests;

    @BeforeEach
    void setUp() {
        people = People.in(context);
        requests = PageRequests.in(context);
    }

    /** The document names another issuer than the officer's agency, so choosing the issuer adds one press. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "02-decision-with-plan.txt",
                "05-commune-2025-table.md",
                "09-womens-union.txt",
                "13-commune-prose-duties.txt",
                "15-decimal-levels.txt",
                "17-province-inline-who.txt",
                "18-ward-action-month.txt"
            })
    void anOrdinaryPlanIsDraftedInEightClicks(String document) {
        int presses = 1;
        var path = location(post("/readings", Map.of("text", planText(document))));
        for (var page = body(get(path)); hasQuestions(page); page = body(get(path))) {
            presses++;
            assertThat(presses).as(document + ": questions without an end").isLessThan(30);
            answerFirstQuestion(page);
        }
        presses += 2;
        var issuer = people.agency(Place.PROVINCE).toString();
        // The test chooses one committee as issuer of every document, so the page would ask about a union's symbol.
        var drafted =
                post(path + "/confirmation", Map.of("issuer", issuer, "revision", revisionOn(path), "sure", issuer));
        System.out.println(document + ": " + presses + " presses from text to draft");
        assertThat(drafted).hasStatus(303);
        assertThat(location(drafted)).startsWith("/plans/");
        assertThat(presses).isLessThanOrEqualTo(8);
    }

    @Test
    void aSingleIssuerIsChosenAlsoWhereTheDocumentNamesAnother() {
        var path = location(post("/readings", Map.of("text", planText("09-womens-union.txt"))));
        var choice = org.jsoup.Jsoup.parse(body(get(path))).select("select[name=issuer]");
        assertThat(choice.select("option")).hasSize(1);
        assertThat(choice.select("option[selected]").attr("value"))
                .isEqualTo(people.agency(Place.PROVINCE).toString());
        assertThat(body(get(path))).contains("Văn bản ghi:");
    }

    @Test
    void certainFactsAreCollapsedWithAWarning() {
        var page = body(get(uploadPaper()));
        assertThat(page)
                .contains("Nhiệm vụ: 1")
                .contains("Máy đọc, chưa ai xác nhận")
                .contains("có thể sai")
                .contains("Xác nhận tất cả")
                .contains("Thêm mục còn thiếu")
                .contains("aria-label=\"Mục lục\"");
        assertThat(page).containsOnlyOnce("id=\"fact-tasks-0\"");
    }

    @Test
    void theOriginalHasNumberedLinesWithoutScript() {
        var path = uploadPaper();
        assertThat(body(get(path)))
                .contains("id=\"L1\"")
                .contains("name=\"from\"")
                .contains("name=\"to\"");
        var wrong = post(path + "/facts", Map.of("from", "4000", "kind", "TASKS"));
        assertThat(wrong).hasStatus(422);
        assertThat(body(wrong))
                .contains("không phải số dòng")
                .contains("value=\"4000\"")
                .contains("href=\"#from\"");
        var added = post(path + "/facts", Map.of("from", "1", "kind", "TASKS"));
        assertThat(added).hasStatus(303);
        assertThat(body(get(location(added).split("#", 2)[0]))).contains("name=\"title\"");
    }

    @Test
    void anAnswerLeadsToTheNextQuestionAndCanBeUndone() {
        var path = location(post("/readings", Map.of("text", planText("17-province-inline-who.txt") + "\n.")));
        var page = body(get(path));
        answerFirstQuestion(page);
        var answered = body(get(path));
        assertThat(answered).contains("action=\"" + path + "/undo\"");
        var revision =
                Objects.requireNonNull(firstMatch(
                        Pattern.compile("/undo\">.*?name=\"revision\" value=\"(\\d+)\"", Pattern.DOTALL), answered))[1];
        assertThat(post(path + "/undo", Map.of("revision", revision))).hasStatus(303);
        assertThat(body(get(path))).doesNotContain("action=\"" + path + "/undo\"");
    }

    @Test
    void generatedValuesStayMarkedInTheDraftUntilConfirmed() {
        var path = uploadPaper();
        var issuer = people.agency(Place.PROVINCE).toString();
        var plan = location(post(path + "/confirmation", Map.of("issuer", issuer, "revision", revisionOn(path))));
        assertThat(body(get(plan))).contains("do máy đọc, chưa ai xác nhận").contains("?card=TARGETS#fact-targets-0");
        for (var page = body(get(path)); hasQuestions(page); page = body(get(path))) {
            answerFirstQuestion(page);
        }
        var rest = Pattern.compile("/rest\">.*?name=\"seen\" value=\"([^\"]+)\"", Pattern.DOTALL);
        var fingerprint = Objects.requireNonNull(firstMatch(rest, body(get(path))))[1];
        assertThat(post(path + "/rest", Map.of("seen", fingerprint))).hasStatus(303);
        assertThat(body(get(plan))).doesNotContain("do máy đọc, chưa ai xác nhận");
    }

    @Test
    void thePagesExistInBothLanguages() {
        var path = uploadPaper();
        assertThat(body(get(path + "?lang=en"))).doesNotContain("???").doesNotContain("reading.");
    }

    @Test
    void aRemovedReadingCanBeReadAgain() {
        var text = ReadingSpecimens.newPaper();
        var path = location(post("/readings", Map.of("text", text)));
        assertThat(post(path + "/removal", Map.of("reason", "đưa nhầm"))).hasStatus(303);
        assertThat(get(path)).hasStatus(410);
        var again = location(post("/readings", Map.of("text", text)));
        assertThat(again).isNotEqualTo(path);
        assertThat(get(again)).hasStatusOk();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void readingADocumentHoldsNoConnection() throws Exception {
        post("/readings", Map.of("text", planText("17-province-inline-who.txt") + "\n.."));
        var sent = new AtomicReference<>("");
        signalReader("STOP");
        Thread sending = Thread.ofPlatform().start(() -> sent.set(uploadPaper()));
        try {
            await().until(() -> sql.sql("select exists (select 1 from plan.arrivals where state = 'reading')")
                    .query(Boolean.class)
                    .single());
            await().until(() -> pool.getHikariPoolMXBean().getActiveConnections() == 0);
            assertThat(sending.isAlive()).isTrue();
        } finally {
            signalReader("CONT");
        }
        sending.join();
        assertThat(sent.get()).startsWith("/readings/");
    }

    @Test
    void listsEveryDocumentOfTheAgencyByItsWordsInItsOrderAndAsAFile() {
        var officer = people.at(Place.OTHER_PROVINCE, Role.PROVINCE_LEAD);
        var paper = mvc.post()
                .uri("/readings")
                .param("text", ReadingSpecimens.newPaper())
                .with(officer.signedIn())
                .with(csrf())
                .exchange();
        var id = UUID.fromString(location(paper).substring("/readings/".length()));
        sql.sql("""
                        insert into plan.readings
                        select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'digest', 'b' || n,
                                  'title', 'Bản số ' || n, 'changed_at', r.changed_at - n * interval '1 day'))).*
                          from plan.readings r, generate_series(1, 60) n where r.id = ?
                        """).param(id).update();
        assertThat(listPage(officer, "/readings"))
                .contains("/readings/" + id, "href=\"/readings?sort=title\"", "/readings?page=3")
                .doesNotContain("Bản số 60");
        assertThat(listPage(officer, "/readings?page=3")).as("the oldest too").contains("Bản số 60");
        assertThat(listPage(officer, "/readings?sort=changed")).contains("Bản số 60", "aria-sort=\"ascending\"");
        assertThat(listPage(officer, "/readings?q=ban so 60"))
                .contains("Bản số 60", "class=\"chip\" href=\"/readings\"", "/readings?q=ban%20so%2060&amp;format=xlsx")
                .doesNotContain("Bản số 59");
        assertThat(listPage(officer, "/readings?q=khong co"))
                .contains("Không có dòng nào khớp với bộ lọc", "type=\"search\"");
        assertThat(listPage(officer, "/readings?q=ban so&format=csv"))
                .contains("Văn bản", "Bản số 1", "Bản số 60")
                .doesNotContain("<html");
        assertThat(body(get("/readings?format=csv"))).as("of another agency").doesNotContain("Bản số");
    }

    private String listPage(People.Person officer, String path) {
        var answer = mvc.get().uri(path).with(officer.signedIn()).exchange();
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private void signalReader(String name) throws Exception {
        var process = String.valueOf(reader.processId().orElseThrow());
        assertThat(new ProcessBuilder("kill", "-" + name, process).start().waitFor())
                .isZero();
    }

    private String uploadPaper() {
        return location(post("/readings", Map.of("text", ReadingSpecimens.newPaper())));
    }

    private boolean hasQuestions(String page) {
        return page.contains("class=\"review-question\"");
    }

    /** Presses the button that answers the whole first question. */
    private void answerFirstQuestion(String page) {
        var first = page.substring(page.indexOf("class=\"review-question\"") - 20);
        var one = first.substring(0, first.indexOf("</details>"));
        var agree = firstMatch(AGREE, one);
        if (agree != null) {
            assertThat(post(agree[1], Map.of("seen", agree[2]))).hasStatus(303);
            return;
        }
        var right = Objects.requireNonNull(firstMatch(RIGHT, one));
        assertThat(post(right[1], Map.of("revision", right[2], "standing", "CONFIRMED", "question", "")))
                .hasStatus(303);
    }

    private static String @org.jspecify.annotations.Nullable [] firstMatch(Pattern pattern, String page) {
        var matcher = pattern.matcher(page);
        return matcher.find()
                ? new String[] {matcher.group(), matcher.group(1), matcher.groupCount() > 1 ? matcher.group(2) : ""}
                : null;
    }

    private static String planText(String document) {
        try {
            return new ClassPathResource("reader/plans/" + document).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MvcTestResult get(String path) {
        return requests.get(Place.PROVINCE, Role.PROVINCE_LEAD, path);
    }

    private MvcTestResult post(String path, Map<String, String> form) {
        return requests.post(Place.PROVINCE, Role.PROVINCE_LEAD, path, form);
    }

    private static String location(MvcTestResult answer) {
        return Objects.requireNonNullElse(answer.getResponse().getRedirectedUrl(), "");
    }

    private String revisionOn(String path) {
        return Objects.requireNonNull(
                firstMatch(Pattern.compile("name=\"revision\" value=\"(\\d+)\""), body(get(path))))[1];
    }
}
