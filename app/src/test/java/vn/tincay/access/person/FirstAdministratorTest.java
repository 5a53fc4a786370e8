package vn.tincay.access.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tincay.People;
import vn.tincay.access.person.link.InvitingPerson;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.base.Outcome;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

@SpringBootTest(properties = "tincay.access.first-agency=test-ministry")
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
class FirstAdministratorTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient sql;

    @Autowired
    ConfigurableApplicationContext context;

    @Test
    void isInvitedOnceByALinkOnTheConsole(CapturedOutput console) {
        assertThat(sql.sql("select count(*) from access.people")
                        .query(Integer.class)
                        .single())
                .as("no default account")
                .isZero();
        People.in(context).agency(People.Place.MINISTRY);
        var first = printedLink(console);
        var token = printedLink(console);
        assertThat(mvc.get().uri(first))
                .as("each start makes the former link void")
                .hasStatus(404);
        assertThat(mvc.post()
                        .uri(token)
                        .param("name", "Người Quản Trị")
                        .param("login", "quan.tri")
                        .param("password", "ruộng bậc thang mùa nước")
                        .param("repeated", "ruộng bậc thang mùa nước")
                        .with(csrf()))
                .hasStatus(303);
        var before = console.getOut().length();
        publishReadyEvent();
        assertThat(console.getOut().substring(before)).doesNotContain("/invitations/");
        assertThat(sql.sql("select role from access.memberships")
                        .query(String.class)
                        .single())
                .isEqualTo("ADMINISTRATOR");
        invitesTheFirstHeadAloneAndNobodyElse();
    }

    private void invitesTheFirstHeadAloneAndNobodyElse() {
        var admin = sql.sql("select p.id, p.agency_id from access.people p")
                .query((row, n) -> new Viewer(
                        row.getObject("id", UUID.class),
                        "Người Quản Trị",
                        row.getObject("agency_id", UUID.class),
                        "Bộ Thử nghiệm",
                        "central",
                        Role.ADMINISTRATOR))
                .single();
        var inviting = context.getBean(InvitingPerson.class);
        assertThat(inviting.inviteToMembership(
                        admin,
                        "Chuyên Viên",
                        "chuyen.vien",
                        new Grant(admin.agency(), Role.MINISTRY_OFFICER, null, null)))
                .as("there is no second person, and an officer is not the first head")
                .isInstanceOf(Outcome.Refused.class);
        var first = inviting.inviteToMembership(
                        admin, "Thứ Trưởng", "thu.truong", new Grant(admin.agency(), Role.HEAD, null, null))
                .orThrow();
        assertThat(first.proposal().state()).isEqualTo(Proposal.State.ALONE);
        assertThat(sql.sql("select action from journal.lines where subject = ?")
                        .param(first.proposal().id().toString())
                        .query(String.class)
                        .list())
                .contains("acted alone: INVITATION");
        assertThat(inviting.renew(admin, Objects.requireNonNull(first.proposal().subject())))
                .as("a link without a code is never renewed: there may be a head by then")
                .isInstanceOf(Outcome.Refused.class);
        assertThat(inviting.inviteToMembership(
                        admin, "Người Khác", "nguoi.khac", new Grant(admin.agency(), Role.HEAD, null, null)))
                .as("one at a time")
                .isInstanceOf(Outcome.Refused.class);
        assertThat(mvc.post()
                        .uri("/invitations/" + first.token())
                        .param("password", "cánh đồng lúa chín vàng")
                        .param("repeated", "cánh đồng lúa chín vàng")
                        .with(csrf()))
                .hasStatus(303);
        var second = inviting.inviteToMembership(
                        admin, "Vụ Trưởng", "vu.truong", new Grant(admin.agency(), Role.HEAD, null, null))
                .orThrow();
        assertThat(second.proposal().state()).as("from now on two persons").isEqualTo(Proposal.State.OPEN);
        sql.sql("update access.memberships set ended_at = now() where role = 'HEAD'")
                .update();
        assertThat(inviting.inviteToMembership(
                        admin, "Bù Nhìn", "bu.nhin", new Grant(admin.agency(), Role.HEAD, null, null)))
                .as("ending the head's membership does not open the way again")
                .isInstanceOf(Outcome.Refused.class);
    }

    private String printedLink(CapturedOutput console) {
        int before = console.getOut().length();
        publishReadyEvent();
        var matcher = Pattern.compile("/invitations/[A-Za-z0-9_-]{43}")
                .matcher(console.getOut().substring(before));
        assertThat(matcher.find()).isTrue();
        return Objects.requireNonNull(matcher.group());
    }

    private void publishReadyEvent() {
        context.publishEvent(new ApplicationReadyEvent(new SpringApplication(), new String[0], context, null));
    }
}
