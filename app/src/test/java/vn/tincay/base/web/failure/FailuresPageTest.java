package vn.tincay.base.web.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;

import java.net.http.HttpResponse;
import java.util.UUID;
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

/** A page for a failed request says what happened, what was kept and how to go on, and returns the typed text. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FailuresPageTest {

    private static final String WORDS = "Đã mở hai lớp, có \"ảnh\" & <biên bản>";
    private static final String SHOWN = "Đã mở hai lớp, có \"ảnh\" &amp; &lt;biên bản&gt;";
    private static final String KEPT = "Nội dung được giữ ở dưới đây để bạn sao chép";
    private static final int MEGABYTE = 1024 * 1024;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    Caller caller;
    String page;

    @BeforeEach
    void signIn() {
        caller = new Caller(port);
        caller.signIn(People.in(context).at(COMMUNE_A, Role.COMMUNE_OFFICER).login(), Person.PASSWORD);
        page = caller.get("/readings").body();
    }

    @Test
    void aFormWithoutItsTokenShowsTheTypedTextAgain() {
        var task = "/tasks/" + UUID.randomUUID();
        for (var response : new HttpResponse<?>[] {
            caller.postFrom("", task + "/progress", "words", WORDS),
            caller.postFile("", task + "/progress", "files", 10, "words", WORDS),
            anonymousCaller().postFrom("", task + "/progress", "words", WORDS),
            anonymousCaller().postFile("", task + "/progress", "files", 10, "words", WORDS)
        }) {
            assertThat(response.statusCode()).isEqualTo(403);
            assertThat(response.body().toString())
                    .as(response.request().headers().map().toString())
                    .contains("Biểu mẫu đã hết hiệu lực", KEPT, SHOWN, "href=\"" + task + "\"");
        }
        assertThat(caller.postFile("", task + "/progress", "files", 10, "words", WORDS)
                        .body())
                .contains("Tệp chưa được giữ, hãy chọn lại: anh.png");
    }

    @Test
    void showsNoPasswordAndNoTextFromAnotherSite() {
        assertThat(caller.postFrom("", "/account/password", "current", WORDS, "password", "b")
                        .body())
                .contains("Biểu mẫu đã hết hiệu lực")
                .doesNotContain(SHOWN, KEPT);
        caller.with("Sec-Fetch-Site", "cross-site");
        assertThat(caller.postFrom("", "/readings", "text", WORDS).body())
                .contains("Biểu mẫu đã hết hiệu lực")
                .doesNotContain(SHOWN, KEPT);
    }

    @Test
    void textTypedForARemovedRecordIsShownAgain() {
        var response = caller.postFrom(page, "/tasks/" + UUID.randomUUID() + "/progress", "words", WORDS);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("Không tìm thấy trang", KEPT, SHOWN);
    }

    @Test
    void aGetOnAPostOnlyAddressRedirectsToItsRecord() {
        var report = "/reports/" + UUID.randomUUID();
        var opened = caller.get(report + "/draft");
        assertThat(opened.statusCode()).isEqualTo(405);
        assertThat(opened.body()).contains("Địa chỉ này không mở trực tiếp được", "href=\"" + report + "\"");
        var response = caller.postFrom(page, report, "words", WORDS);
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.body()).contains(KEPT, SHOWN);
    }

    @Test
    void anUnreadableBodyIsNoServerError() {
        var part = "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nmột\r\n";
        for (var somebody : new Caller[] {caller, anonymousCaller()}) {
            assertRefused(somebody.postBody("/readings", "multipart/form-data", part + "--x--"), 400);
            assertRefused(somebody.postBody("/readings", "multipart/form-data; boundary=x", part), 400);
            assertRefused(somebody.postBody("/readings", "multipart/form-data; boundary=x", part.repeat(60)), 413);
            assertRefused(somebody.postBody("/readings", "application/x-www-form-urlencoded", "text=%zz"), 400);
            assertRefused(somebody.postFile(page, "/readings", "file", 61 * MEGABYTE), 413);
            assertRefused(somebody.postFrom(page, "/readings", "text", "a".repeat(2_100_000)), 413);
        }
    }

    /** Scripts send the token in a header, so no filter reads the body before the handler does. */
    @Test
    void aMalformedFormSentByAScriptIsNoServerError() {
        caller.with("X-CSRF-TOKEN", Caller.hiddenValue(page, "_csrf").orElseThrow());
        for (var body : new String[] {"text=%zz", "text=%ff", "%"}) {
            assertRefused(caller.postBody("/readings", "application/x-www-form-urlencoded", body), 400);
            var answer = caller.postBody("/account/passkeys/options", "application/x-www-form-urlencoded", body);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
        }
    }

    @Test
    void aTooLargeFileIsRefusedAtItsFieldAndTheOtherTextKept() {
        var response = caller.postFile(page, "/readings", "file", 21 * MEGABYTE, "text", WORDS);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("Tệp “anh.png” lớn hơn 20 MB", SHOWN);
    }

    @Test
    void otherContentTypesCountAsAnEmptyForm() {
        caller.with("X-CSRF-TOKEN", Caller.hiddenValue(page, "_csrf").orElseThrow());
        for (var type :
                new String[] {"application/json", "text/plain", "application/xml", "multipart/mixed; boundary=x"}) {
            var response = caller.postBody("/readings", type, "{}");
            assertThat(response.statusCode()).as(type).isIn(400, 422);
            assertThat(response.body()).as(type).contains("<h1");
        }
    }

    @Test
    void isShownInTheReadersLanguage() {
        var visitor = anonymousCaller();
        visitor.post("/sign-in", "/language", "lang", "en", "back", "/sign-in");
        assertThat(visitor.postFrom("", "/readings", "text", WORDS).body())
                .contains("This form is no longer valid", "kept below for you to copy");
    }

    private Caller anonymousCaller() {
        return new Caller(port);
    }

    private static void assertRefused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("chưa có gì được lưu", "href=\"/\"");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .as("protected as every page")
                .isPresent();
    }
}
