package vn.tincay.access.web.account.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.PageRequests.body;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.viewer.Role.COMMUNE_OFFICER;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.People;
import vn.tincay.People.Person;
import vn.tincay.access.SessionPrincipal;
import vn.tincay.access.proof.Codes;
import vn.tincay.viewer.Role;

@SpringBootTest
@AutoConfigureMockMvc
class FactorsPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext context;

    @Test
    void requiresACodeOnceTheAppIsSetUpAndAcceptsEachCodeOnce() {
        var officer = People.in(context).named(COMMUNE_A, COMMUNE_OFFICER, "hai.buoc");
        var session = signIn(officer);
        post("/account/authenticator/key", session);
        assertThat(mvc.get().uri("/account/authenticator").cookie(session))
                .bodyText()
                .contains("<svg", "M4 4h7v1h-7z");
        assertThat(post("/account/authenticator", session, "code", "000000x")).hasStatus(422);
        var code = totpCode(officer, 0);
        var confirmed = post("/account/authenticator", session, "code", code);
        assertThat(confirmed).hasStatusOk();
        var recovery = firstRecoveryCode(confirmed);
        assertThat(mvc.get().uri("/membership").cookie(sessionCookie(confirmed, session)))
                .as("still signed in")
                .hasStatusOk();

        var second = signIn(officer);
        assertThat(mvc.get().uri("/membership").cookie(second))
                .hasStatus(303)
                .hasRedirectedUrl("/sign-in/code?to=%2Fmembership");
        assertThat(post("/sign-in/code", second, "code", code))
                .as("the same code again")
                .hasStatus(422);
        var strong = post("/sign-in/code", second, "code", totpCode(officer, 1));
        assertThat(strong).hasStatus(303);
        assertThat(mvc.get().uri("/membership").cookie(second))
                .as("the id changed")
                .hasStatus(303);
        assertThat(mvc.get().uri("/membership").cookie(sessionCookie(strong, second)))
                .hasStatusOk();

        var third = signIn(officer);
        assertThat(post("/sign-in/code", third, "code", recovery.toUpperCase(java.util.Locale.ROOT)))
                .hasStatus(303);
        assertThat(post("/sign-in/code", signIn(officer), "code", recovery)).hasStatus(422);
    }

    @Test
    void removingTheAppRequiresThePassword() {
        var officer = People.in(context).named(COMMUNE_A, COMMUNE_OFFICER, "tat.hai.buoc");
        var session = signIn(officer);
        post("/account/authenticator/key", session);
        var strong = sessionCookie(post("/account/authenticator", session, "code", totpCode(officer, 0)), session);
        assertThat(post("/account/authenticator/end", strong, "current", "sai")).hasStatus(422);
        assertThat(post("/account/authenticator/end", strong, "current", Person.PASSWORD))
                .hasStatus(303);
        assertThat(mvc.get().uri("/membership").cookie(signIn(officer))).hasStatusOk();
    }

    /** A session that began with a lost phone, or that waits for a code, must not go on without one. */
    @Test
    void removingTheAppEndsTheOtherSessions() {
        var officer = People.in(context).named(COMMUNE_A, COMMUNE_OFFICER, "mat.dien.thoai");
        var before = signIn(officer);
        var session = signIn(officer);
        post("/account/authenticator/key", session);
        var strong = sessionCookie(post("/account/authenticator", session, "code", totpCode(officer, 0)), session);
        var waiting = signIn(officer);
        assertThat(post("/account/authenticator/end", strong, "current", "sai")).hasStatus(422);
        assertThat(countSessions(officer)).isEqualTo(3);
        assertThat(post("/account/authenticator/end", strong, "current", Person.PASSWORD))
                .hasStatus(303);
        assertThat(mvc.get().uri("/account").cookie(strong)).hasStatusOk();
        for (var other : List.of(before, waiting)) {
            assertThat(mvc.get().uri("/account").cookie(other))
                    .hasStatus(303)
                    .hasRedirectedUrl("/sign-in?to=%2Faccount");
        }
    }

    @Test
    void removingAPasskeyEndsTheOtherSessions() {
        var officer = People.in(context).named(COMMUNE_A, COMMUNE_OFFICER, "go.khoa");
        var session = signIn(officer);
        var elsewhere = signIn(officer);
        assertThat(post("/account/passkeys/end", session, "passkey", "none", "current", "sai"))
                .hasStatus(422);
        assertThat(mvc.get().uri("/account").cookie(elsewhere)).hasStatusOk();
        assertThat(post("/account/passkeys/end", session, "passkey", "none", "current", Person.PASSWORD))
                .hasStatus(303);
        assertThat(mvc.get().uri("/account").cookie(session)).hasStatusOk();
        assertThat(mvc.get().uri("/account").cookie(elsewhere)).hasStatus(303);
    }

    @Test
    void aNewPasswordEndsTheOtherSessions() {
        var officer = People.in(context).named(COMMUNE_A, COMMUNE_OFFICER, "doi.mat.khau");
        var cookie = signIn(officer);
        var elsewhere = signIn(officer);
        assertThat(changePassword(cookie, "sai", "sương sớm trên đồi chè")).hasStatus(422);
        assertThat(changePassword(cookie, Person.PASSWORD, "matkhau2026"))
                .hasStatus(422)
                .bodyText()
                .contains("dễ đoán");
        assertThat(changePassword(cookie, Person.PASSWORD, "sương sớm trên đồi chè"))
                .hasStatus(303);
        assertThat(mvc.get().uri("/account").cookie(cookie)).hasStatusOk();
        assertThat(mvc.get().uri("/account").cookie(elsewhere)).hasStatus(303);
    }

    @Test
    void listsOwnSessionsAndEndsOne() {
        var officer = People.in(context).named(COMMUNE_A, COMMUNE_OFFICER, "nhieu.phien");
        var cookie = signIn(officer);
        var elsewhere = signIn(officer);
        var page = mvc.get().uri("/account/sessions").cookie(cookie).exchange();
        assertThat(page).bodyText().contains("Phiên này", "Chrome, Windows");
        var handle =
                Pattern.compile("name=\"session\" value=\"([0-9a-f]{64})\"").matcher(body(page));
        assertThat(handle.find()).isTrue();
        assertThat(post("/account/sessions/end", cookie, "session", Objects.requireNonNull(handle.group(1))))
                .hasStatus(303);
        assertThat(mvc.get().uri("/account").cookie(elsewhere)).hasStatus(303);
        assertThat(mvc.get().uri("/account").cookie(cookie)).hasStatusOk();
    }

    @Test
    void nobodyEndsTheSessionOfAnotherPerson() {
        var officer = People.in(context).named(COMMUNE_A, COMMUNE_OFFICER, "phien.cua.toi");
        var mine = signIn(officer);
        var handle = sql.sql("select session_id from access.sessions where principal_name = ?")
                .param(officer.viewer().person().toString())
                .query(String.class)
                .list()
                .getFirst();
        post("/account/sessions/end", signIn(People.in(context).at(COMMUNE_A, Role.HEAD)), "session", handle);
        assertThat(mvc.get().uri("/account").cookie(mine)).hasStatusOk();
    }

    @Test
    void requestsAPasskeyFromTheDeviceAndRefusesInvalidAnswers() {
        var session = signIn(People.in(context).at(COMMUNE_A, Role.CLERK));
        var options = post("/account/passkeys/options", session);
        assertThat(options).hasStatusOk().bodyText().contains("\"challenge\"", "\"userVerification\":\"required\"");
        assertThat(mvc.post()
                        .uri("/account/passkeys")
                        .cookie(session)
                        .with(csrf())
                        .contentType("application/json")
                        .content("{\"id\":\"x\"}"))
                .hasStatus(422);
        assertThat(mvc.post()
                        .uri("/sign-in/passkey")
                        .with(csrf())
                        .contentType("application/json")
                        .content("{}"))
                .hasStatus(422);
    }

    @Test
    void aStrangerAtAnUnlockedPcCannotAddASignInMethod() {
        var officer = People.in(context).named(COMMUNE_A, COMMUNE_OFFICER, "may.mo.san");
        var old = authentication(SessionPrincipal.byPassword(
                officer.viewer().person(), Instant.now().minusSeconds(6 * 60)));
        assertThat(mvc.post().uri("/account/authenticator/key").with(old).with(csrf()))
                .hasStatus(303)
                .hasRedirectedUrl("/account/confirmation?to=%2Faccount%2Fauthenticator");
        assertThat(mvc.post().uri("/account/passkeys/options").with(old).with(csrf()))
                .hasStatus(403);
        assertThat(mvc.get().uri("/account/passkeys").with(old))
                .bodyText()
                .contains("/account/confirmation")
                .doesNotContain("data-passkey");
        assertThat(mvc.post()
                        .uri("/account/confirmation")
                        .param("current", "sai")
                        .param("to", "/account/passkeys")
                        .with(old)
                        .with(csrf()))
                .hasStatus(422);
    }

    @Test
    void aSignInTimeInTheFutureDoesNotCount() {
        var officer = People.in(context).named(COMMUNE_A, COMMUNE_OFFICER, "dong.ho.lui");
        var inTheFuture = authentication(SessionPrincipal.byPassword(
                officer.viewer().person(), Instant.now().plus(java.time.Duration.ofDays(2))));
        assertThat(mvc.get().uri("/membership").with(inTheFuture))
                .hasStatus(303)
                .hasRedirectedUrl("/sign-in?to=%2Fmembership");
    }

    @Test
    void manyAnonymousPasskeyRequestsStoreNoRows() {
        long before = countSessions();
        int refused = 0;
        for (int request = 0; request < 300; request++) {
            var answer = mvc.post()
                    .uri("/sign-in/passkey/options")
                    .with(fromAddress("10.9.9.9"))
                    .with(csrf())
                    .exchange();
            refused += answer.getResponse().getStatus() == 429 ? 1 : 0;
        }
        assertThat(refused).isEqualTo(180);
        assertThat(countSessions() - before).isLessThanOrEqualTo(120);
    }

    @Test
    void reauthenticationReturnsToThePageAndAllowsTheStep() {
        var officer = People.in(context).named(COMMUNE_A, COMMUNE_OFFICER, "xac.nhan.lai");
        var session = signIn(officer);
        var proven = post("/account/confirmation", session, "current", Person.PASSWORD, "to", "/account/passkeys");
        assertThat(proven).hasStatus(303).hasRedirectedUrl("/account/passkeys");
        assertThat(mvc.get().uri("/account/passkeys").cookie(sessionCookie(proven, session)))
                .bodyText()
                .contains("data-passkey");
    }

    @Test
    void aSecretOfOneSessionIsNotShownInAnother() {
        var officer = People.in(context).named(COMMUNE_A, COMMUNE_OFFICER, "khoa.gai");
        var stranger = signIn(officer);
        post("/account/authenticator/key", stranger);
        var planted = totpCode(officer, 0);
        var mine = signIn(officer);
        assertThat(mvc.get().uri("/account/authenticator").cookie(mine))
                .bodyText()
                .doesNotContain("<svg class=\"qr\"");
        assertThat(post("/account/authenticator", mine, "code", planted)).hasStatus(422);
        post("/account/authenticator/key", mine);
        assertThat(post("/account/authenticator", stranger, "code", totpCode(officer, 0)))
                .as("the former session's secret is gone")
                .hasStatus(422);
        assertThat(post("/account/authenticator", mine, "code", totpCode(officer, 0)))
                .hasStatusOk();
        assertThat(sql.sql(
                                "select count(*) from notice.notices where key = 'access.notice.app-added' and person_id = ?")
                        .param((UUID) officer.viewer().person())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private long countSessions(Person person) {
        return sql.sql("select count(*) from access.sessions where principal_name = ?")
                .param(person.viewer().person().toString())
                .query(Long.class)
                .single();
    }

    private long countSessions() {
        return sql.sql("select count(*) from access.sessions").query(Long.class).single();
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor fromAddress(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private MvcTestResult changePassword(Cookie session, String current, String password) {
        return post("/account/password", session, "current", current, "password", password, "repeated", password);
    }

    private MvcTestResult post(String path, Cookie session, String... fields) {
        var request = mvc.post().uri(path).cookie(session).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private Cookie signIn(Person person) {
        return sessionCookie(
                mvc.post()
                        .uri("/sign-in")
                        .header("User-Agent", "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/126.0 Safari/537.36")
                        .param("login", person.login())
                        .param("password", Person.PASSWORD)
                        .with(csrf())
                        .exchange(),
                null);
    }

    private String totpCode(Person person, int stepsAhead) {
        var secret = sql.sql("select secret from access.authenticators where person_id = ?")
                .param((UUID) person.viewer().person())
                .query(byte[].class)
                .single();
        return Codes.at(secret, Instant.now().plusSeconds(30L * stepsAhead));
    }

    private static String firstRecoveryCode(MvcTestResult page) {
        var code =
                Pattern.compile("<code>([a-z0-9]{5}(?:-[a-z0-9]{5}){4})</code>").matcher(body(page));
        assertThat(code.find()).isTrue();
        return Objects.requireNonNull(code.group(1));
    }

    private static Cookie sessionCookie(MvcTestResult result, @org.jspecify.annotations.Nullable Cookie former) {
        var cookie = result.getResponse().getCookie("tincay");
        return Objects.requireNonNull(cookie == null ? former : cookie);
    }
}
