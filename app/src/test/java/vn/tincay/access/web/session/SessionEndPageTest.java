package vn.tincay.access.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.PROVINCE;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.People;
import vn.tincay.People.Person;
import vn.tincay.access.Caller;
import vn.tincay.access.EnrollingPerson;
import vn.tincay.access.proof.Codes;
import vn.tincay.report.ReportTestData;
import vn.tincay.viewer.Role;

/** When a session ends while a person types, no input is lost and nothing is stored under another name. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SessionEndPageTest {

    private static final String WORDS = "Đã tuyên truyền ở 5 thôn,\r\ncó \"loa\" & <xe>.";
    private static YearMonth month = YearMonth.of(2026, 10);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    Person officer;
    Caller caller;
    UUID report;
    String address;
    String page;

    @BeforeEach
    void openReport() {
        officer = People.in(context).at(COMMUNE_A, Role.COMMUNE_OFFICER);
        month = month.minusMonths(1);
        report = ReportTestData.in(context).draft(COMMUNE_A, "gbv-month", month.toString(), Map.of());
        address = "/reports/" + report;
        caller = new Caller(port);
        caller.signIn(officer.login(), Person.PASSWORD);
        page = caller.get(address).body();
    }

    @Test
    void anOpenPageSavesAgainAfterANewSignIn() {
        caller.loseTheSession();
        caller.signIn(officer.login(), Person.PASSWORD);
        assertThat(saveHouseholds(page, "7").statusCode()).isEqualTo(303);
        assertThat(caller.get(address).body()).contains("value=\"7\"");
    }

    @Test
    void storesNothingFromAPageOpenedByAnotherPerson() {
        caller.post("/account", "/sign-out");
        var other = People.in(context).named(COMMUNE_A, Role.COMMUNE_OFFICER, "nguoi-cung-may");
        caller.signIn(other.login(), Person.PASSWORD);
        var theirs = caller.get("/account").body();
        var response = caller.postFrom(
                theirs.replaceAll("(name=\"_by\" value=\")[^\"]*", "$1" + ownerOfPage()),
                address + "/draft",
                "cell.households",
                "9",
                "was.cell.households",
                "");
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.body())
                .contains("Trang này do người khác mở", ">9</textarea>")
                .doesNotContain("Gửi lại");
        assertThat(caller.get(address).body()).doesNotContain("value=\"9\"");
    }

    @Test
    void storesNothingForAnotherAgencyThanItWasTypedFor() {
        var second = People.in(context).agency(PROVINCE);
        var moving = People.in(context).named(COMMUNE_A, Role.COMMUNE_OFFICER, "hai-co-quan");
        context.getBean(EnrollingPerson.class)
                .giveMembership(moving.viewer().person(), second, Role.PROVINCE_LEAD, null, null, null);
        caller = new Caller(port);
        caller.signIn(moving.login(), Person.PASSWORD);
        chooseMembership(moving, officer.viewer().agency());
        var before = caller.get("/membership").body();
        chooseMembership(moving, second);
        assertThat(caller.postFrom(before, address + "/draft", "cell.households", "8")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void keepsWhatWasTypedOnTheSignInPageAndSendsItAgainOnRequest() {
        caller.loseTheSession();
        var response = saveHouseholds(page, "11");
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body())
                .contains("Phiên làm việc đã kết thúc", "được giữ trên trang này", "name=\"password\"");
        var wrong = signInFrom(response, "sai");
        assertThat(wrong.statusCode()).isEqualTo(422);
        var in = signInFrom(wrong, Person.PASSWORD);
        assertThat(in.headers().firstValue("Location")).hasValue("/account/kept");
        var kept = caller.get("/account/kept").body();
        assertThat(kept).contains("Gửi lại", "action=\"" + address + "/draft\"", ": 11</textarea>");
        assertThat(caller.get(address).body()).as("never by itself").doesNotContain("value=\"11\"");
        var again = caller.postFrom(
                kept,
                address + "/draft",
                "_kept",
                "1",
                "cell.households",
                hiddenField(kept, "cell.households"),
                "was.cell.households",
                "");
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(caller.get(address).body()).contains("value=\"11\"");
        assertThat(caller.get("/account/kept").headers().firstValue("Location"))
                .as("not kept any longer")
                .hasValue("/");
    }

    @Test
    void keepsAllTextExceptPasswords() {
        caller.loseTheSession();
        var response =
                caller.postFrom(page, address + "/draft", "part.words", WORDS, "was.part.words", "", "seen", "x.1");
        signInFrom(response, Person.PASSWORD);
        var kept = caller.get("/account/kept").body();
        assertThat(hiddenField(kept, "part.words")).isEqualTo(WORDS);
        assertThat(hiddenField(kept, "seen"))
                .as("the fingerprint of the page that was typed into")
                .isEqualTo("x.1");
        caller.loseTheSession();
        var account = caller.postFrom(page, "/account/password", "current", "bí mật", "password", "p", "repeated", "p");
        assertThat(account.statusCode()).isEqualTo(401);
        assertThat(account.body()).doesNotContain("name=\"kept\"", "bí mật");
    }

    @Test
    void keepsTypedTextDuringTheSecondSignInStep() {
        var careful = People.in(context).named(COMMUNE_A, Role.COMMUNE_OFFICER, "hai-buoc-giu");
        caller = new Caller(port);
        caller.signIn(careful.login(), Person.PASSWORD);
        page = caller.get(address).body();
        var secret = "hai mươi byte bí mật".getBytes(StandardCharsets.UTF_8);
        sql.sql("insert into access.authenticators (person_id, secret, confirmed_at) values (?, ?, now())")
                .params(careful.viewer().person(), secret)
                .update();
        caller.loseTheSession();
        signInFrom(saveHouseholds(page, "3"), careful.login(), Person.PASSWORD);
        assertThat(caller.get("/account/kept").headers().firstValue("Location"))
                .hasValue("/sign-in/code?to=%2Faccount%2Fkept");
        assertThat(saveHouseholds(page, "4").headers().firstValue("Location"))
                .as("sent between the two steps")
                .hasValue("/sign-in/code?to=/account/kept");
        var code = Codes.at(secret, Instant.now());
        caller.post("/sign-in/code", "/sign-in/code", "code", code, "to", "/account/kept");
        assertThat(caller.get("/account/kept").body()).contains(": 4</textarea>");
    }

    @Test
    void showsTextThatIsTooLongToKeepForCopying() {
        caller.loseTheSession();
        var words = new StringBuilder();
        var seed = new java.util.Random(7);
        while (words.length() < 150_000) {
            words.append((char) ('!' + seed.nextInt(90)));
        }
        var text = words.toString().replaceAll("[%&<>\"'+#]", "a");
        var response = caller.postFrom(page, address + "/draft", "part.words", text);
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).contains(text, "quá dài").doesNotContain("name=\"kept\"");
    }

    @Test
    void repeatsNoStepWithoutTypedText() {
        caller.loseTheSession();
        var response = caller.postFrom(page, address + "/submission", "version", "1");
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body())
                .contains("Bước bạn vừa chọn chưa được thực hiện")
                .doesNotContain("name=\"kept\"");
        assertThat(signInFrom(response, Person.PASSWORD).headers().firstValue("Location"))
                .hasValue(address);
    }

    @Test
    void showsNothingToTheNextPersonAtThePc() {
        caller.loseTheSession();
        var ended =
                caller.postFrom(page, address + "/draft", "part.words", "Chị Nguyễn Thị Bí Mật", "was.part.words", "");
        assertThat(new String(
                        Base64.getUrlDecoder().decode(hiddenField(ended.body(), "kept")), StandardCharsets.ISO_8859_1))
                .doesNotContain("part.words", address);
        var other = People.in(context).named(COMMUNE_A, Role.COMMUNE_OFFICER, "nguoi-den-sau");
        var in = signInFrom(ended, other.login(), Person.PASSWORD);
        assertThat(in.statusCode()).isEqualTo(303);
        for (int look = 0; look < 2; look++) {
            var response = caller.get("/account/kept");
            assertThat(response.headers().firstValue("Location")).hasValue("/");
            assertThat(response.body()).doesNotContain("Bí Mật");
        }
        caller.loseTheSession();
        signInFrom(ended, Person.PASSWORD);
        assertThat(caller.get("/account/kept").body()).contains("Bí Mật");
    }

    @Test
    void aStepIsNotRepeatedAndItsTextIsShownForCopying() {
        caller.loseTheSession();
        var response = caller.postFrom(page, address + "/withdrawal", "reason", "Gửi nhầm số liệu", "seen", "x.1");
        signInFrom(response, Person.PASSWORD);
        assertThat(caller.get("/account/kept").body())
                .contains("Gửi nhầm số liệu", "href=\"" + address + "\"")
                .doesNotContain("action=\"" + address, "Gửi lại</button>");
    }

    @Test
    void keepsNothingOfAFormServedToNoSignedInPerson() {
        caller.loseTheSession();
        var response = caller.postFrom(
                page.replaceAll("<input type=\"hidden\" name=\"_by\"[^>]*>", ""),
                address + "/draft",
                "part.words",
                "Ghi chú đang viết");
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).doesNotContain("name=\"kept\"", "Ghi chú");
    }

    @Test
    void refusesAKeptFormThatTheServerDidNotMake() {
        var forged = caller.postFrom(page, "/account/kept", "kept", "AAAAAAAAAAAAAAAAAAAAAA.eJwDAAAAAAE");
        assertThat(forged.statusCode()).isEqualTo(303);
        assertThat(caller.get("/account/kept").headers().firstValue("Location")).hasValue("/");
    }

    @Test
    void refusesAFormWithoutItsTokenForEveryPerson() {
        caller.loseTheSession();
        assertThat(caller.postFrom("", address + "/draft", "cell.households", "1")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void answersAScriptThatNobodyIsSignedIn() {
        caller.loseTheSession();
        caller.with("HX-Request", "true");
        var response = saveHouseholds(page, "4");
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).contains("Phiên làm việc đã kết thúc").doesNotContain("<html", "class=\"saved\"");
    }

    private HttpResponse<String> saveHouseholds(String html, String households) {
        return caller.postFrom(html, address + "/draft", "cell.households", households, "was.cell.households", "");
    }

    private HttpResponse<String> signInFrom(HttpResponse<String> response, String password) {
        return signInFrom(response, officer.login(), password);
    }

    private HttpResponse<String> signInFrom(HttpResponse<String> response, String login, String password) {
        var body = response.body();
        return caller.postFrom(
                body,
                "/sign-in",
                "login",
                login,
                "password",
                password,
                "to",
                hiddenField(body, "to"),
                "kept",
                Caller.hiddenValue(body, "kept").orElse(""));
    }

    private String ownerOfPage() {
        return hiddenField(page, "_by");
    }

    private void chooseMembership(Person person, UUID agency) {
        caller.postFrom(caller.get("/membership").body(), "/membership", "membership", membershipOf(person, agency));
    }

    private String membershipOf(Person person, UUID agency) {
        return sql.sql("select id from access.memberships where person_id = ? and agency_id = ?")
                .params(person.viewer().person(), agency)
                .query(String.class)
                .single();
    }

    private static String hiddenField(String html, String name) {
        return Caller.hiddenValue(html, name).orElseThrow();
    }
}
