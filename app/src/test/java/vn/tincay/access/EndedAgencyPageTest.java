package vn.tincay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.PROVINCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.People;
import vn.tincay.People.Person;
import vn.tincay.access.person.Grant;
import vn.tincay.access.person.link.ConnectingSystem;
import vn.tincay.access.person.link.InvitingPerson;
import vn.tincay.access.proposal.ConfirmedProposals;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** The memberships and tokens of an agency end with its last day. */
@SpringBootTest
@AutoConfigureMockMvc
class EndedAgencyPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext context;

    People people;
    Person officer;
    Viewer admin;
    LocalDate today;
    UUID school;
    String token;

    @BeforeEach
    void createSchoolWithOfficerAndSystem() {
        people = People.in(context);
        today = LocalDate.now(context.getBean(Clock.class));
        admin = people.at(PROVINCE, Role.ADMINISTRATOR).viewer();
        people.at(COMMUNE_A, Role.HEAD);
        school = insertSchool();
        var login = "truong.hoc." + System.nanoTime();
        var enrolling = context.getBean(EnrollingPerson.class);
        var person = enrolling.createAccount(login, "Thầy Thử", school, Person.PASSWORD);
        enrolling.giveMembership(person, school, Role.HEAD, null, null, null);
        officer = new Person(new Viewer(person, "Thầy Thử", school, "Trường Thử", "commune", Role.HEAD), login);
        var started = context.getBean(ConnectingSystem.class)
                .start(admin, school, "Máy", Set.of(), today.plusDays(1))
                .orThrow();
        ConfirmedProposals.confirm(context, officer.viewer(), started.proposal().id());
        token = started.token();
    }

    @Test
    void itsTokenWorksOnItsLastDayAndIsUnknownAfterwards() {
        setLastDay(today);
        assertThat(getPlansWithToken()).hasStatusOk();
        setLastDay(today.minusDays(1));
        assertThat(getPlansWithToken()).hasStatus(401);
    }

    @Test
    void itsPeopleSeeAtSignInWhomToContact() {
        setLastDay(today);
        assertThat(signIn(Person.PASSWORD)).hasStatus(303);
        setLastDay(today.minusDays(1));
        assertThat(signIn(Person.PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("Trường Thử đã kết thúc hoạt động", "quản trị viên");
        assertThat(signIn("sai mật khẩu rồi"))
                .as("who does not know the password learns nothing")
                .hasStatus(422)
                .bodyText()
                .doesNotContain("kết thúc hoạt động");
    }

    @Test
    void openSessionsEndWhileFurtherMembershipsContinue() {
        setLastDay(today.minusDays(1));
        assertThat(mvc.get().uri("/membership").with(officer.signedIn())).hasStatus(303);
        context.getBean(EnrollingPerson.class)
                .giveMembership(officer.viewer().person(), people.agency(COMMUNE_A), Role.CLERK, null, null, null);
        assertThat(mvc.get().uri("/membership").with(officer.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("UBND xã A")
                .doesNotContain("Trường Thử");
    }

    @Test
    void nobodyCanBeInvitedThere() {
        setLastDay(today.minusDays(1));
        assertThat(context.getBean(InvitingPerson.class)
                        .inviteToMembership(admin, "Ai Đó", "muon.roi", new Grant(school, Role.CLERK, null, null)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(context.getBean(ConnectingSystem.class).start(admin, school, "Máy", Set.of(), today.plusDays(1)))
                .isInstanceOf(Outcome.Refused.class);
    }

    private MvcTestResult getPlansWithToken() {
        return mvc.get()
                .uri("/api/v1/plans")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .exchange();
    }

    private MvcTestResult signIn(String password) {
        return mvc.post()
                .uri("/sign-in")
                .param("login", officer.login())
                .param("password", password)
                .with(csrf())
                .exchange();
    }

    private void setLastDay(LocalDate day) {
        sql.sql("update agency.agencies set valid_to = ? where id = ?")
                .params(day, school)
                .update();
    }

    private UUID insertSchool() {
        var id = Ids.next();
        var above = people.agency(COMMUNE_A);
        sql.sql("""
                        insert into agency.agencies
                               (id, code, kind, level, name, folded, unit_code, parent_id, valid_from)
                        values (?, ?, 'SCHOOL', 'commune', 'Trường Thử', 'truong thu', '31117', ?, ?)
                        """).params(id, "test-" + id, above, LocalDate.of(2000, 1, 1)).update();
        sql.sql("""
                        insert into agency.lines (above_id, below_id, distance)
                        select above_id, :id, distance + 1 from agency.lines where below_id = :above
                        union all select :id, :id, 0
                        """).param("id", id).param("above", above).update();
        return id;
    }
}
