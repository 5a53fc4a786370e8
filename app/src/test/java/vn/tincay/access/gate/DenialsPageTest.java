package vn.tincay.access.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tincay.People;
import vn.tincay.People.Person;
import vn.tincay.viewer.Role;

@SpringBootTest
@AutoConfigureMockMvc
class DenialsPageTest {

    private record Line(UUID agency, String action, String subject) {}

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext context;

    @Autowired
    List<Specimens> specimens;

    @Test
    void aDeniedRoleLeavesOneEntryWithTheDeclaredRoute() {
        var officer = newOfficer("thu.cua.quan.tri");
        var stranger = People.in(context).at(COMMUNE_B, Role.HEAD).viewer().person();
        assertThat(mvc.get().uri("/people/" + stranger + "?q=bi-mat").with(officer.signedIn()))
                .hasStatus(404);
        assertThat(mvc.post()
                        .uri("/people/invitation")
                        .param("name", "Bí Mật")
                        .with(officer.signedIn())
                        .with(csrf()))
                .hasStatus(404);
        var agency = officer.viewer().agency();
        assertThat(journalLines(officer))
                .containsExactly(
                        new Line(agency, "refused", "GET /people/{person}"),
                        new Line(agency, "refused", "POST /people/invitation"));
    }

    @Test
    void aRecordOfAnotherAgencyAndAMissingOneLeaveTheSameEntry() {
        var officer = newOfficer("thu.cua.xa.ben");
        for (var plan : List.of(planAt(COMMUNE_B), UUID.randomUUID().toString())) {
            assertThat(mvc.get().uri("/plans/" + plan).with(officer.signedIn())).hasStatus(404);
        }
        var line = new Line(officer.viewer().agency(), "refused or absent", "GET /plans/{plan}");
        assertThat(journalLines(officer)).containsExactly(line, line);
    }

    @Test
    void allowedRequestsAndUnknownRoutesLeaveNoEntry() {
        var officer = newOfficer("lam.viec.binh.thuong");
        for (var path : List.of("/", "/plans", "/plans/" + planAt(COMMUNE_A), "/nowhere", "/units/99999999")) {
            mvc.get().uri(path).with(officer.signedIn()).exchange();
        }
        mvc.get().uri("/plans").exchange();
        assertThat(journalLines(officer)).isEmpty();
    }

    private Person newOfficer(String login) {
        return People.in(context).named(COMMUNE_A, Role.COMMUNE_OFFICER, login);
    }

    private List<Line> journalLines(Person person) {
        return sql.sql("select agency_id as agency, action, subject from journal.lines where person_id = ? order by id")
                .param(person.viewer().person())
                .query(Line.class)
                .list();
    }

    private String planAt(People.Place place) {
        return specimens.stream()
                .filter(room -> room.variables().contains("plan"))
                .map(room -> Objects.requireNonNull(room.belongingTo(place).get("plan")))
                .findFirst()
                .orElseThrow();
    }
}
