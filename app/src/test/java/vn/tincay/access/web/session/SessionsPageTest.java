package vn.tincay.access.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.People;
import vn.tincay.People.Person;
import vn.tincay.access.AdjustableClock;
import vn.tincay.access.Caller;
import vn.tincay.access.proof.Secrets;
import vn.tincay.viewer.Role;

/** Browser sessions behind a proxy that ends TLS: over a real connection, with a movable clock. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "tincay.access.https=true",
            "server.forward-headers-strategy=native",
            "tincay.access.second-factor.clerk=required"
        })
@Import(AdjustableClock.class)
class SessionsPageTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Autowired
    AdjustableClock.MovableClock clock;

    @Autowired
    AdjustableClock.RecordedDelays pauses;

    Person officer;
    Caller caller;

    @BeforeEach
    void prepareOfficer() {
        officer = People.in(context).at(COMMUNE_A, Role.COMMUNE_OFFICER);
        caller = new Caller(port);
        pauses.takeDelays();
    }

    @Test
    void everyCookieIsLimitedToThisHostAndHttps() {
        var form = caller.get("/sign-in");
        var signedIn = caller.signIn(officer.login(), Person.PASSWORD);
        var languageChosen = caller.post("/account", "/language", "lang", "vi", "back", "/account");
        assertThat(List.of(form, signedIn, languageChosen))
                .allSatisfy(answer -> assertThat(cookies(answer))
                        .isNotEmpty()
                        .allSatisfy(cookie -> assertThat(cookie)
                                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Strict")
                                .doesNotContain("Domain=")));
        assertThat(cookies(signedIn)).anyMatch(cookie -> cookie.startsWith("__Host-tincay="));
        assertThat(cookies(form)).anyMatch(cookie -> cookie.startsWith("__Host-tincay-form="));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/",
                "/account",
                "/plans/nothing",
                "/nowhere",
                "/api/v1/plans",
                "/static/css/base.css"
            })
    void everyAnswerForbidsTheBrowserOtherOrigins(String path) {
        caller.signIn(officer.login(), Person.PASSWORD);
        var headers = caller.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "http:", "*");
        assertThat(headers.firstValue("Strict-Transport-Security")).contains("max-age=31536000 ; includeSubDomains");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void pagesBehindSignInAreNotCached() {
        caller.signIn(officer.login(), Person.PASSWORD);
        for (var path : List.of("/", "/account", "/plans", "/sign-in")) {
            assertThat(caller.get(path).headers().firstValue("Cache-Control").orElseThrow())
                    .as(path)
                    .contains("no-store");
        }
        assertThat(caller.get("/static/css/base.css").headers().firstValue("Cache-Control"))
                .as("the same for everybody")
                .contains("max-age=31536000, public, immutable");
    }

    @Test
    void aSessionEndsAfterHalfAnHourWithoutUse() {
        caller.signIn(officer.login(), Person.PASSWORD);
        for (int use = 0; use < 3; use++) {
            leaveSessionsUnusedFor(Duration.ofMinutes(29));
            assertThat(caller.get("/account").statusCode()).isEqualTo(200);
        }
        leaveSessionsUnusedFor(Duration.ofMinutes(31));
        assertThat(caller.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void aSessionEndsAfterTenHoursEvenInUse() {
        caller.signIn(officer.login(), Person.PASSWORD);
        for (int minutes = 0; minutes < 595; minutes += 17) {
            assertThat(caller.get("/account").statusCode())
                    .as("after %s minutes", minutes)
                    .isEqualTo(200);
            clock.moveOn(Duration.ofMinutes(17));
        }
        clock.moveOn(Duration.ofMinutes(6));
        assertThat(caller.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void aRoleThatNeedsASecondFactorSetsItUpFirst() {
        var clerk = People.in(context).at(COMMUNE_A, Role.CLERK);
        caller.signIn(clerk.login(), Person.PASSWORD);
        for (var path : List.of("/", "/plans", "/account", "/account/password")) {
            assertThat(location(caller.get(path))).as(path).isEqualTo("/account/authenticator");
        }
        assertThat(caller.get("/account/authenticator").statusCode()).isEqualTo(200);
        assertThat(caller.get("/account/passkeys").statusCode()).isEqualTo(200);
    }

    @Test
    void guessesAreSlowedEquallyForUnknownAccounts() {
        for (int attempt = 0; attempt < 5; attempt++) {
            caller.signIn(officer.login(), "sai");
        }
        var known = pauses.takeDelays();
        for (int attempt = 0; attempt < 5; attempt++) {
            caller.signIn("khong-co-ai", "sai");
        }
        assertThat(known).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(pauses.takeDelays()).isEqualTo(known);
        assertThat(caller.signIn(officer.login(), Person.PASSWORD).statusCode())
                .as("slower, never shut out")
                .isEqualTo(303);
    }

    @Test
    void countsGuessesByTheAddressForwardedByTheProxy() {
        caller.with("X-Forwarded-For", "203.0.113.7").signIn("ai-do", "sai");
        assertThat(sql.sql("select count from access.failures where key = ?")
                        .param(Secrets.digest("address 203.0.113.7"))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void storesTheTimeOfTheLastAccessOnceAMinute() {
        caller.signIn(officer.login(), Person.PASSWORD);
        var atSignIn = rowVersion();
        caller.get("/account");
        assertThat(rowVersion()).isEqualTo(atSignIn);
        leaveSessionsUnusedFor(Duration.ofMinutes(1));
        var moved = rowVersion();
        caller.get("/account");
        assertThat(rowVersion()).isNotEqualTo(moved);
    }

    /** Changes with every update of the officer's latest session. */
    private String rowVersion() {
        return sql.sql("""
                        select xmin::text || ctid::text
                          from access.sessions
                         where principal_name = ?
                         order by creation_time desc
                         limit 1
                        """)
                .param(officer.viewer().person().toString())
                .query(String.class)
                .single();
    }

    /** Spring Session reads the machine's clock, so the test moves the rows back instead. */
    private void leaveSessionsUnusedFor(Duration time) {
        sql.sql("update access.sessions set last_access_time = last_access_time - :ms, expiry_time = expiry_time - :ms")
                .param("ms", time.toMillis())
                .update();
    }

    private static List<String> cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
