package vn.tincay.access.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.PROVINCE;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
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
import vn.tincay.access.proof.Codes;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.PlanTestData;
import vn.tincay.viewer.Role;

/**
 * When a session ends while files are chosen, the text fields are kept and the page names the files to choose again.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FilesKeptPageTest {

    private static final String WORDS = "Đã mở hai lớp ở thôn Đông,\r\ncó \"ảnh\" & <biên bản>.";
    private static final int FIFTY_MEGABYTES = 50 * 1024 * 1024;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    Person officer;
    Caller caller;
    String address;
    String page;

    @BeforeEach
    void openTaskPage() {
        var testData = PlanTestData.in(context);
        var plan = testData.issuedPlan(
                PROVINCE,
                PlanTestData.countedTask("Tập huấn", LocalDate.now(Ui.ZONE).plusDays(9), "10"));
        var task = testData.handDown(PROVINCE, testData.taskOf(PROVINCE, plan, "Tập huấn"), COMMUNE_A);
        testData.accept(COMMUNE_A, task);
        officer = People.in(context).named(COMMUNE_A, Role.COMMUNE_OFFICER, "can-bo-gui-tep");
        address = "/tasks/" + task.id() + "/progress";
        caller = new Caller(port);
        caller.signIn(officer.login(), Person.PASSWORD);
        page = caller.get(address).body();
    }

    @Test
    void keepsTheTextAndNamesTheFileToChooseAgain() {
        caller.loseTheSession();
        var ended = sendProgress(FIFTY_MEGABYTES);
        assertThat(ended.statusCode()).isEqualTo(401);
        assertThat(ended.body())
                .contains("được giữ trên trang này", "hãy chọn lại tệp")
                .doesNotContain("anh.png");
        var wrong = signInFrom(ended, "sai");
        assertThat(wrong.body()).contains("hãy chọn lại tệp");
        assertThat(signInFrom(wrong, Person.PASSWORD).headers().firstValue("Location"))
                .hasValue("/account/kept");
        var kept = caller.get("/account/kept").body();
        assertThat(Caller.hiddenValue(kept, "words")).hasValue(WORDS);
        assertThat(kept)
                .contains(
                        "Hãy chọn lại tệp: anh.png",
                        "type=\"file\" id=\"files\" name=\"files\"",
                        "multipart/form-data");
        var response = caller.postFile(
                kept,
                address,
                "files",
                0,
                "_kept",
                "1",
                "id",
                hiddenField(kept, "id"),
                "words",
                hiddenField(kept, "words"));
        assertThat(response.statusCode()).as("an empty file is reported").isEqualTo(422);
        assertThat(response.body()).contains("Đã mở hai lớp ở thôn Đông");
    }

    @Test
    void saysWhichFileToChooseWhenNothingElseWasSent() {
        caller.loseTheSession();
        var response = caller.postFile(page, "/readings", "file", 1_000, "text", "");
        assertThat(response.statusCode()).isEqualTo(401);
        signInFrom(response, Person.PASSWORD);
        assertThat(caller.get("/account/kept").body()).contains("Hãy chọn lại tệp: anh.png", "action=\"/readings\"");
    }

    @Test
    void keepsTextAndFileNamesBetweenPasswordAndCode() {
        var secret = "hai mươi byte bí mật".getBytes(StandardCharsets.UTF_8);
        var careful = People.in(context).named(COMMUNE_A, Role.COMMUNE_OFFICER, "hai-buoc-gui-tep");
        caller = new Caller(port);
        caller.signIn(careful.login(), Person.PASSWORD);
        page = caller.get(address).body();
        sql.sql("insert into access.authenticators (person_id, secret, confirmed_at) values (?, ?, now())")
                .params(careful.viewer().person(), secret)
                .update();
        caller.loseTheSession();
        caller.signIn(careful.login(), Person.PASSWORD);
        assertThat(sendProgress(1_000).headers().firstValue("Location")).hasValue("/sign-in/code?to=/account/kept");
        var code = Codes.at(secret, Instant.now());
        caller.post("/sign-in/code", "/sign-in/code", "code", code, "to", "/account/kept");
        assertThat(caller.get("/account/kept").body()).contains("Hãy chọn lại tệp: anh.png", "thôn Đông");
    }

    @Test
    void acceptsAFileNameOfMaximumLength() {
        var name = "Biên bản tập huấn về phòng, chống bạo lực trên cơ sở giới "
                        .repeat(5)
                        .substring(0, 250) + ".txt";
        var response = caller.postFileNamed(
                page, address, "files", name, "Biên bản", "id", hiddenField(page, "id"), "words", WORDS);
        assertThat(response.statusCode()).isEqualTo(303);
    }

    @Test
    void stillRequiresTheFormToken() {
        caller.loseTheSession();
        assertThat(caller.postFile("", address, "files", 10, "words", WORDS).statusCode())
                .isEqualTo(403);
    }

    @Test
    void refusesAnUnreadableBody() {
        caller.loseTheSession();
        assertThat(caller.postBody(address, "multipart/form-data", "--x\r\n").statusCode())
                .as("without a boundary")
                .isEqualTo(400);
        var head = "--x\r\nContent-Disposition: form-data; name=\"words\"\r\n\r\nmột\r\n";
        assertThat(caller.postBody(address, "multipart/form-data; boundary=x", head.repeat(10_000) + "--x--\r\n")
                        .statusCode())
                .as("with ten thousand parts")
                .isEqualTo(413);
        assertThat(caller.postBody(address, "multipart/form-data; boundary=x", head)
                        .statusCode())
                .as("without an end")
                .isEqualTo(400);
    }

    private HttpResponse<String> sendProgress(int bytes) {
        return caller.postFile(
                page, address, "files", bytes, "id", "0190b6b0-0000-7000-8000-000000000001", "words", WORDS);
    }

    private HttpResponse<String> signInFrom(HttpResponse<String> response, String password) {
        var body = response.body();
        return caller.postFrom(
                body,
                "/sign-in",
                "login",
                officer.login(),
                "password",
                password,
                "to",
                hiddenField(body, "to"),
                "kept",
                hiddenField(body, "kept"));
    }

    private static String hiddenField(String html, String name) {
        return Caller.hiddenValue(html, name).orElseThrow();
    }
}
