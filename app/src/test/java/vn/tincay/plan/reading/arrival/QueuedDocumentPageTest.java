package vn.tincay.plan.reading.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.PageRequests.body;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.OTHER_COMMUNE;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tincay.Owner;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.plan.reading.ReadingSpecimens;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** The queue of documents as its users see it. In this test a response does not wait until the document is read. */
@SpringBootTest(properties = "tincay.reading.wait=0s")
@AutoConfigureMockMvc
class QueuedDocumentPageTest {

    private static final Duration SOON = Duration.ofMinutes(1);

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ArrivalStates states;

    @Autowired
    ReceivingDocument receiving;

    @Autowired
    QueuedDocuments queuedDocuments;

    @Autowired
    ReadingQueue queue;

    JdbcClient owner;
    Viewer officer;

    @BeforeEach
    void setUp() {
        owner = Owner.of(context);
        officer = viewer(COMMUNE_A);
    }

    @AfterEach
    void emptyTheQueue() {
        owner.sql("delete from plan.arrivals").update();
    }

    @Test
    void aWaitingUserSeesTheQueuePositionAndThenTheReading() {
        queueHeldDocument(COMMUNE_B);
        queueHeldDocument(COMMUNE_B);
        var path = location(post(ReadingSpecimens.newPaper()));
        assertThat(path).startsWith("/arrivals/");
        var mine = UUID.fromString(path.substring("/arrivals/".length()));
        await().atMost(SOON).until(() -> queuedDocument(mine).state() == QueuedDocument.State.DONE);
        assertThat(queuedDocument(mine).before()).isEqualTo(2);
        assertThat(location(get(path, COMMUNE_A)))
                .isEqualTo("/readings/" + queuedDocument(mine).reading());
        var renewed = mvc.get()
                .uri(path)
                .header("HX-Request", "true")
                .with(signedIn(COMMUNE_A))
                .exchange();
        assertThat(renewed).hasStatusOk().hasHeader("HX-Refresh", "true");
        assertThat(owner.sql("select bytes is null and text is null from plan.arrivals where id = ?")
                        .param(mine)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void thePageShowsHowManyAreAhead() {
        queueHeldDocument(COMMUNE_B);
        queueHeldDocument(OTHER_COMMUNE);
        var mine = queueDocument();
        assertThat(body(get("/arrivals/" + mine, COMMUNE_A)))
                .contains("Trước văn bản của bạn còn 2 văn bản.")
                .contains("hx-get=\"/arrivals/" + mine + "\"");
        setLanguage("en");
        assertThat(body(get("/arrivals/" + mine, COMMUNE_A))).contains("2 documents are read before yours");
        setLanguage("vi");
        assertThat(body(get("/readings", COMMUNE_A))).contains("href=\"/arrivals/" + mine + "\"");
    }

    @Test
    void anotherAgencyCannotSeeIt() {
        var mine = queueDocument();
        assertThat(get("/arrivals/" + mine, COMMUNE_B)).hasStatus(404);
        assertThat(body(get("/readings", COMMUNE_B))).doesNotContain(mine.toString());
    }

    @Test
    void theSixthWaitingDocumentOfAnAgencyIsRefusedAtItsField() {
        for (int i = 0; i < ReceivingDocument.MAX_OF_AN_AGENCY; i++) {
            queueHeldDocument(COMMUNE_A);
        }
        var refused = post("KẾ HOẠCH thứ sáu");
        assertThat(refused).hasStatus(422);
        assertThat(body(refused))
                .contains("đã có 5 văn bản")
                .contains("href=\"#text\"")
                .contains("KẾ HOẠCH thứ sáu");
        assertThat(receiving.receiveText(viewer(COMMUNE_B), "KẾ HOẠCH").orThrow())
                .isNotNull();
    }

    @Test
    void aFullQueueRefusesEveryone() {
        queueHeldDocument(COMMUNE_B);
        owner.sql("""
                        insert into plan.arrivals (id, agency_id, person_id, sender, field, name, text, at, state, began_at)
                        select gen_random_uuid(), agency_id, person_id, sender, field, name, text, at, state, began_at
                          from plan.arrivals, generate_series(2, ?)
                        """).param(ReceivingDocument.MAX).update();
        assertThat(body(post("KẾ HOẠCH"))).contains("Đang có quá nhiều văn bản chờ đọc");
    }

    @Test
    void aTimedOutReadingIsRefusedWithTheTextToCopy() {
        var mine = queueDocument();
        owner.sql("update plan.arrivals set state = 'reading', attempts = 2, began_at = now() - interval '1 hour'")
                .update();
        queue.poll();
        await().atMost(SOON).until(() -> queuedDocument(mine).state() == QueuedDocument.State.REFUSED);
        var page = get("/arrivals/" + mine, COMMUNE_A);
        assertThat(page).hasStatusOk();
        assertThat(body(page)).contains("quá nặng").contains("KẾ HOẠCH của tôi").contains("href=\"/readings\"");
    }

    @Test
    void documentsLeftByACrashedServerAreReadLater() {
        var mine = queueDocument();
        owner.sql("update plan.arrivals set state = 'reading', attempts = 1, began_at = now() - interval '1 hour'")
                .update();
        queue.poll();
        await().atMost(SOON).until(() -> queuedDocument(mine).state() == QueuedDocument.State.DONE);
    }

    @Test
    void aReadingInterruptedByACrashIsFirstAfterTheRestart() {
        var mine = queueDocument();
        owner.sql("update plan.arrivals set state = 'reading', attempts = 1, began_at = now()")
                .update();
        queue.begin();
        await().atMost(SOON).until(() -> queuedDocument(mine).state() == QueuedDocument.State.DONE);
    }

    @Test
    void aFileThatIsNoTextIsRefusedOnItsPage() {
        var path = location(mvc.post()
                .uri("/readings")
                .multipart()
                .file(new MockMultipartFile("file", "ke-hoach.docx", null, new byte[] {0x7f, 'E', 'L', 'F', 0, 1}))
                .with(signedIn(COMMUNE_A))
                .with(csrf())
                .exchange());
        var mine = UUID.fromString(path.substring("/arrivals/".length()));
        await().atMost(SOON).until(() -> queuedDocument(mine).state() == QueuedDocument.State.REFUSED);
        assertThat(body(get(path, COMMUNE_A))).contains("ke-hoach.docx").contains("role=\"alert\"");
    }

    /** Otherwise a person who closed the page would find neither the document nor the reason. */
    @Test
    void aRefusedDocumentStaysListedWithItsReasonForADay() {
        var mine = queueDocument();
        owner.sql("update plan.arrivals set state = 'reading', attempts = 2, began_at = now() - interval '1 hour'")
                .update();
        queue.poll();
        await().atMost(SOON).until(() -> queuedDocument(mine).state() == QueuedDocument.State.REFUSED);
        assertThat(body(get("/readings", COMMUNE_A)))
                .contains("href=\"/arrivals/" + mine + "\"", "Văn bản chưa đọc được", "quá nặng");
        owner.sql("update plan.arrivals set at = at - interval '25 hours'").update();
        states.deleteOld();
        assertThat(body(get("/readings", COMMUNE_A))).doesNotContain(mine.toString());
    }

    @Test
    void finishedEntriesAreDeletedAfterADay() {
        var mine = queueDocument();
        queue.poll();
        await().atMost(SOON).until(() -> queuedDocument(mine).state() == QueuedDocument.State.DONE);
        owner.sql("update plan.arrivals set at = at - interval '25 hours'").update();
        states.deleteOld();
        assertThat(get("/arrivals/" + mine, COMMUNE_A)).hasStatus(404);
    }

    private void setLanguage(String language) {
        owner.sql("update access.people set language = ? where id = ?")
                .params(language, officer.person())
                .update();
    }

    /** A document that another server is reading. */
    private void queueHeldDocument(Place place) {
        var id = receiving.receiveText(viewer(place), "KẾ HOẠCH").orThrow();
        owner.sql("update plan.arrivals set state = 'reading', began_at = now() + interval '1 hour' where id = ?")
                .param(id)
                .update();
    }

    private UUID queueDocument() {
        return receiving
                .receiveText(officer, ReadingSpecimens.newPaper() + "\nKẾ HOẠCH của tôi\n")
                .orThrow();
    }

    private QueuedDocument queuedDocument(UUID id) {
        return queuedDocuments.visibleTo(officer).require(id);
    }

    private Viewer viewer(Place place) {
        return person(place).viewer();
    }

    private People.Person person(Place place) {
        return People.in(context).at(place, Role.COMMUNE_OFFICER);
    }

    private RequestPostProcessor signedIn(Place place) {
        return person(place).signedIn();
    }

    private MvcTestResult get(String path, Place place) {
        return mvc.get().uri(path).with(signedIn(place)).exchange();
    }

    private MvcTestResult post(String text) {
        return mvc.post()
                .uri("/readings")
                .param("text", text)
                .with(signedIn(COMMUNE_A))
                .with(csrf())
                .exchange();
    }

    private static String location(MvcTestResult answer) {
        return Objects.requireNonNullElse(answer.getResponse().getRedirectedUrl(), "");
    }
}
