package vn.tincay.base.web.input;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.PROVINCE;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.tincay.People;
import vn.tincay.People.Person;
import vn.tincay.access.Caller;
import vn.tincay.viewer.Role;

/** The form of a large plan reaches its handler; one that is too large is answered with the limit. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LargeFormPageTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    Caller caller;

    @BeforeEach
    void signIn() {
        caller = new Caller(port);
        caller.signIn(People.in(context).at(PROVINCE, Role.PROVINCE_LEAD).login(), Person.PASSWORD);
    }

    @Test
    void readsThreeHundredRows() {
        var answer = sendPlan(300);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("name=\"target.299.", "chỉ tiêu 299");
    }

    @Test
    void saysTheLimitBeyondIt() {
        var answer = sendPlan(340);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("4.000 ô");
    }

    /** Sends a plan without a title and with this many rows of targets, each of twelve fields. */
    private HttpResponse<String> sendPlan(int rows) {
        var fields = new ArrayList<String>();
        for (int row = 0; row < rows; row++) {
            fields.add("target." + row + ".text");
            fields.add("chỉ tiêu " + row);
            for (int other = 1; other < 12; other++) {
                fields.add("target." + row + ".other" + other);
                fields.add("");
            }
        }
        return caller.post("/plans/new", "/plans", fields.toArray(String[]::new));
    }
}
