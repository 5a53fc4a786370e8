package vn.tincay.access.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.viewer.Role.COMMUNE_OFFICER;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tincay.People;
import vn.tincay.People.Person;

@SpringBootTest
@AutoConfigureMockMvc
class SignInPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext context;

    Person officer;

    @BeforeEach
    void createOfficer() {
        officer = People.in(context).at(COMMUNE_A, COMMUNE_OFFICER);
    }

    @Test
    void aReturnPathMayContainBraces() {
        assertThat(mvc.post()
                        .uri("/language")
                        .param("lang", "vi")
                        .param("back", "/{plan}")
                        .with(csrf()))
                .hasStatus(303);
    }

    @Test
    void errorsShowNoValuesOfARow() {
        var twice = sql.sql("insert into access.failures (key, count, last_at) values ('bi.mat', 1, now())");
        twice.update();
        assertThatThrownBy(twice::update)
                .isInstanceOf(DuplicateKeyException.class)
                .message()
                .doesNotContain("Detail", "x62692e6d6174");
    }

    @Test
    void showsAFormWithItsToken() {
        var page = mvc.get().uri("/sign-in").exchange();
        assertThat(page).hasStatusOk().bodyText().contains("Đăng nhập", "name=\"_csrf\"");
        assertThat(page).headers().hasValue("Referrer-Policy", "no-referrer");
    }

    @Test
    void sendsAnonymousVisitorsToSignInAndBack() {
        assertThat(mvc.get().uri("/membership?a=b"))
                .hasStatus(303)
                .headers()
                .hasValue("Location", "/sign-in?to=%2Fmembership%3Fa%3Db");
        assertThat(signIn(officer.login(), Person.PASSWORD, "/membership"))
                .hasStatus(303)
                .hasRedirectedUrl("/membership");
    }

    @Test
    void neverRedirectsToAnotherHost() {
        for (var elsewhere : new String[] {"//evil.example", "/\\evil.example", "https://evil.example", "/a\r\nX: y"}) {
            assertThat(signIn(officer.login(), Person.PASSWORD, elsewhere)).hasRedirectedUrl("/");
        }
    }

    @Test
    void keepsTheLoginAndShowsTheSameMessageForEveryReason() {
        var wrong = signIn(officer.login(), "sai", "/");
        var unknown = signIn("khong-co-ai", "sai", "/");
        assertThat(wrong).hasStatus(422).bodyText().contains(officer.login());
        assertThat(unknown).hasStatus(422);
        assertThat(bodyWithoutToken(unknown).replace("khong-co-ai", ""))
                .isEqualTo(bodyWithoutToken(wrong).replace(officer.login(), ""));
    }

    @Test
    void keepsOnlyAHashOfTheSessionId() {
        var cookie = sessionCookie(signIn(officer.login(), Person.PASSWORD, "/"));
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Strict");
        assertThat(sql.sql("select count(*) from access.sessions where session_id = ?")
                        .param(cookie.getValue())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(mvc.get().uri("/membership").cookie(cookie))
                .hasStatusOk()
                .bodyText()
                .contains("UBND xã A");
    }

    @Test
    void endsTheSessionAtSignOut() {
        var cookie = sessionCookie(signIn(officer.login(), Person.PASSWORD, "/"));
        assertThat(mvc.post().uri("/sign-out").cookie(cookie).with(csrf()))
                .hasStatus(302)
                .headers()
                .hasValue("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
        assertThat(mvc.get().uri("/membership").cookie(cookie)).hasStatus(303);
    }

    @Test
    void aSuspensionEndsALiveSessionOnTheNextRequest() {
        var other = People.in(context).named(COMMUNE_A, COMMUNE_OFFICER, "sap-bi-dinh-chi");
        var cookie = sessionCookie(signIn(other.login(), Person.PASSWORD, "/"));
        assertThat(mvc.get().uri("/membership").cookie(cookie)).hasStatusOk();
        sql.sql("insert into access.suspensions (id, person_id, suspended_by, reason) values (?, ?, ?, 'thử')")
                .params(
                        vn.tincay.base.Ids.next(),
                        other.viewer().person(),
                        officer.viewer().person())
                .update();
        assertThat(mvc.get().uri("/membership").cookie(cookie)).hasStatus(303);
        assertThat(signIn(other.login(), Person.PASSWORD, "/")).hasStatus(422);
    }

    @Test
    void refusesAFormWithoutItsToken() {
        assertThat(mvc.post().uri("/sign-in").param("login", officer.login())).hasStatus(403);
    }

    @Test
    void isShownInTheChosenLanguage() {
        assertThat(mvc.get().uri("/sign-in").cookie(new Cookie("language", "en")))
                .bodyText()
                .contains("Sign in");
        assertThat(mvc.post()
                        .uri("/language")
                        .param("lang", "en")
                        .param("back", "/membership")
                        .with(csrf()))
                .hasStatus(303)
                .hasRedirectedUrl("/membership")
                .cookies()
                .hasValue("language", "en");
    }

    private MvcTestResult signIn(String login, String password, String to) {
        return mvc.post()
                .uri("/sign-in")
                .param("login", login)
                .param("password", password)
                .param("to", to)
                .with(csrf())
                .exchange();
    }

    private static Cookie sessionCookie(MvcTestResult signedIn) {
        return Objects.requireNonNull(signedIn.getResponse().getCookie("tincay"));
    }

    private static String bodyWithoutToken(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        } catch (java.io.UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }
}
