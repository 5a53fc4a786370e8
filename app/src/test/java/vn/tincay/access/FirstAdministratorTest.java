package vn.tincay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Objects;
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
    void comesInByALinkOnTheConsoleAndNobodyAfter(CapturedOutput console) {
        assertThat(sql.sql("select count(*) from access.people")
                        .query(Integer.class)
                        .single())
                .as("no default account")
                .isZero();
        People.in(context).agency(People.Place.MINISTRY);
        var first = link(console);
        var token = link(console);
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
        ready();
        assertThat(console.getOut().substring(before)).doesNotContain("/invitations/");
        assertThat(sql.sql("select role from access.memberships")
                        .query(String.class)
                        .single())
                .isEqualTo("ADMINISTRATOR");
    }

    private String link(CapturedOutput console) {
        int before = console.getOut().length();
        ready();
        var found = Pattern.compile("/invitations/[A-Za-z0-9_-]{43}")
                .matcher(console.getOut().substring(before));
        assertThat(found.find()).isTrue();
        return Objects.requireNonNull(found.group());
    }

    private void ready() {
        context.publishEvent(new ApplicationReadyEvent(new SpringApplication(), new String[0], context, null));
    }
}
