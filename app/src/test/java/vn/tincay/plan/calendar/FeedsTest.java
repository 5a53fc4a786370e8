package vn.tincay.plan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.PROVINCE;

import biweekly.Biweekly;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.viewer.Role;

@SpringBootTest
@AutoConfigureMockMvc
class FeedsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Feeds feeds;

    @Autowired
    MockMvcTester mvc;

    PlanTestData testData;

    @BeforeEach
    void setUp() {
        testData = PlanTestData.in(context);
    }

    @Test
    void containsTitlesAndDatesOnly() {
        var due = LocalDate.now(Ui.ZONE).plusDays(20);
        var plan =
                testData.issuedPlan(PROVINCE, PlanTestData.task("Sơ kết, đánh giá; giai đoạn", new Timing.ByDate(due)));
        var child =
                testData.handDown(PROVINCE, testData.taskOf(PROVINCE, plan, "Sơ kết, đánh giá; giai đoạn"), COMMUNE_A);
        var answer = mvc.get()
                .uri("/calendar/feed/" + feeds.create(testData.officer(COMMUNE_A)) + ".ics")
                .exchange();
        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("text/calendar");
        var calendar = Biweekly.parse(new String(
                        answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                .first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
        var event = calendar.getEvents().stream()
                .filter(vEvent -> vEvent.getUid().getValue().contains(child.id().toString()))
                .findFirst()
                .orElseThrow();
        assertThat(event.getSummary().getValue()).isEqualTo("Sơ kết, đánh giá; giai đoạn");
        assertThat(calendar.getEvents())
                .allMatch(vEvent -> vEvent.getTransparency().isTransparent());
        assertThat(event.getExperimentalProperty("X-MICROSOFT-CDO-BUSYSTATUS").getValue())
                .isEqualTo("FREE");
        assertThat(event.getDescription()).isNull();
        assertThat(event.getUrl()).isNull();
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        var day = event.getDateStart().getValue().getRawComponents();
        assertThat(String.format(Locale.ROOT, "%04d-%02d-%02d", day.getYear(), day.getMonth(), day.getDate()))
                .isEqualTo(due.toString());
        assertThat(calendar.getEvents())
                .extracting(vEvent -> vEvent.getSummary().getValue())
                .contains("Ngày Gia đình Việt Nam");
    }

    @Test
    void aRevokedOrReplacedLinkIsRefused() {
        var viewer = testData.at(COMMUNE_A, Role.HEAD);
        var first = feeds.create(viewer);
        var second = feeds.create(viewer);
        assertThat(feeds.findReader(first)).isEmpty();
        assertThat(feeds.findReader(second)).isPresent();
        feeds.revoke(viewer);
        assertThat(mvc.get().uri("/calendar/feed/" + second + ".ics")).hasStatus(404);
    }
}
