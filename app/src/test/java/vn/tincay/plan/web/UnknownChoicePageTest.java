package vn.tincay.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.PageRequests.body;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.MINISTRY;
import static vn.tincay.People.Place.PROVINCE;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import vn.tincay.PageRequests;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.base.Ids;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.viewer.Role;

/** A value that no choice of the form offers is refused at its field; it is neither dropped nor a failure. */
@SpringBootTest
@AutoConfigureMockMvc
class UnknownChoicePageTest {

    private static final String UNKNOWN = "00000000-0000-7000-8000-00000000abcd";

    @Autowired
    ApplicationContext context;

    People people;
    PageRequests requests;
    PlanTestData testData;

    @BeforeEach
    void setUp() {
        people = People.in(context);
        requests = PageRequests.in(context);
        testData = PlanTestData.in(context);
    }

    @ParameterizedTest
    @CsvSource({
        "target.0.indicator, zzz",
        "target.0.operator, zzz",
        "programmes, XYZ",
        "programmes, " + UNKNOWN,
        "answers, zzz",
        "answers, " + UNKNOWN,
        "agency, zzz",
        "agency, " + UNKNOWN
    })
    void anUnknownChoiceIsRefusedInAPlan(String field, String value) {
        var form = new HashMap<>(Map.of(
                "id", Ids.next().toString(),
                "agency", people.agency(COMMUNE_A).toString(),
                "title", "Kế hoạch năm 2026",
                "fromYear", "2026",
                "toYear", "2026",
                "target.0.text", "Xã có địa chỉ tin cậy"));
        form.put(field, value);
        assertRefusedAt(COMMUNE_A, Role.COMMUNE_OFFICER, "/plans", form, field);
        var draft = testData.draft(COMMUNE_A);
        form.put("revision", "0");
        if (!field.equals("agency")) {
            assertRefusedAt(COMMUNE_A, Role.COMMUNE_OFFICER, "/plans/" + draft.id() + "/edit", form, field);
        }
    }

    @ParameterizedTest
    @CsvSource({"target.0.indicator, zzz", "target.0.operator, zzz", "themes, zzz"})
    void anUnknownChoiceIsRefusedInAProgramme(String field, String value) {
        var form = new HashMap<>(Map.of(
                "id", Ids.next().toString(),
                "name", "Chương trình thử",
                "code", "THU-2031-2035",
                "legalBasis", "01/QĐ-TTg",
                "fromYear", "2031",
                "toYear", "2035",
                "target.0.text", "Xã có địa chỉ tin cậy"));
        form.put(field, value);
        assertRefusedAt(MINISTRY, Role.MINISTRY_OFFICER, "/programmes", form, field);
    }

    @ParameterizedTest
    @CsvSource({"parent, zzz", "parent, " + UNKNOWN, "time, zzz", "rule, zzz"})
    void anUnknownChoiceIsRefusedInATask(String field, String value) {
        var draft = testData.draft(COMMUNE_A);
        var form = new HashMap<>(Map.of(
                "id", Ids.next().toString(),
                "title", "Truyền thông",
                "time", "ONGOING",
                "rule", "WEIGHTED",
                "revision", "0"));
        form.put(field, value);
        assertRefusedAt(COMMUNE_A, Role.COMMUNE_OFFICER, "/plans/" + draft.id() + "/tasks", form, field);
    }

    @Test
    void anUnknownChoiceIsRefusedWhenATaskIsHandedDown() {
        var plan = testData.issuedPlan(PROVINCE, PlanTestData.task("Giám sát", new Timing.Ongoing()));
        var path = "/tasks/" + testData.taskOf(PROVINCE, plan, "Giám sát").id() + "/handover";
        var below = people.agency(COMMUNE_A).toString();
        assertRefusedAt(
                PROVINCE, Role.PROVINCE_LEAD, path, Map.of("agencies", "zzz", "groups", "COMMUNES"), "agencies");
        assertRefusedAt(PROVINCE, Role.PROVINCE_LEAD, path, Map.of("agencies", below, "groups", "zzz"), "groups");
    }

    private void assertRefusedAt(Place place, Role role, String path, Map<String, String> form, String field) {
        var answer = requests.post(place, role, path, form);
        assertThat(answer).as(path).hasStatus(422);
        var page = Jsoup.parse(body(answer));
        assertThat(page.select("a[href='#" + field + "']")).as(path).isNotEmpty();
    }
}
