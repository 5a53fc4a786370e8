package vn.tincay.notice.digest;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tincay.Owner;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.access.AdjustableClock;
import vn.tincay.access.SessionPrincipal;
import vn.tincay.base.Ids;
import vn.tincay.base.web.Ui;
import vn.tincay.notice.mail.TestMailServer;
import vn.tincay.viewer.Role;

/** Base of tests with a mail server. The job of the digest runs only when a test calls {@link #runJob}. */
@SpringBootTest(
        properties = {
            "tincay.mail.host=localhost",
            "tincay.mail.security=none",
            "tincay.mail.from=tincay@cantho.gov.vn",
            "tincay.mail.every=1d"
        })
@AutoConfigureMockMvc
@Import(AdjustableClock.class)
public abstract class WithMailServer {

    protected static final TestMailServer SERVER = TestMailServer.open();

    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    @DynamicPropertySource
    static void namePort(DynamicPropertyRegistry registry) {
        registry.add("tincay.mail.port", SERVER::port);
    }

    @Autowired
    protected ApplicationContext context;

    @Autowired
    protected MockMvcTester mvc;

    @Autowired
    protected AdjustableClock.MovableClock clock;

    @BeforeEach
    void openServer() {
        SERVER.pauseUntil(new CountDownLatch(0));
    }

    /** A new person with this role, whose membership began long ago. */
    protected People.Person person(Place place, Role role) {
        var person = People.in(context).named(place, role, "thu." + Ids.next());
        Owner.of(context)
                .sql("update access.memberships set valid_from = date '2020-01-01' where person_id = ?")
                .param(person.viewer().person())
                .update();
        return person;
    }

    /** Signs in at the time of the test's clock. */
    protected RequestPostProcessor signedIn(People.Person person) {
        var signed = SessionPrincipal.byPassword(person.viewer().person(), clock.instant());
        return request -> {
            request.setUserPrincipal(signed);
            return authentication(signed).postProcessRequest(request);
        };
    }

    protected static String address(People.Person person) {
        return person.login() + "@example.vn";
    }

    /** Lets the person receive the digest from now on. */
    protected void subscribe(People.Person person, Frequency frequency) {
        Owner.of(context)
                .sql("""
                        insert into notice.subscriptions (person_id, address, frequency, confirmed_at, written_on)
                        values (?, ?, ?, now(), date '2020-01-01')
                        """)
                .params(person.viewer().person(), address(person), frequency.name())
                .update();
    }

    protected void runJob() {
        context.getBean(DigestJob.class).run();
    }

    /** Moves the clock to 8:00 of the next Tuesday, Wednesday, Thursday or Friday. */
    protected void nextMorning() {
        var now = clock.instant().atZone(Ui.ZONE);
        var morning = now.toLocalDate().plusDays(1).atTime(LocalTime.of(8, 0)).atZone(Ui.ZONE);
        while (List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY).contains(morning.getDayOfWeek())) {
            morning = morning.plusDays(1);
        }
        clock.moveOn(Duration.between(now, morning));
    }

    /** The first six digits in the last message to this address; empty when it has no code. */
    protected static String codeSentTo(String address) {
        var code = CODE.matcher(SERVER.to(address).getLast().text());
        return code.find() ? Objects.requireNonNull(code.group()) : "";
    }
}
