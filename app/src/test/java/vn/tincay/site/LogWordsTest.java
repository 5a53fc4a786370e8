package vn.tincay.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yaml.snakeyaml.Yaml;

/** Text from requests never appears in the log, however malformed it is. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class LogWordsTest {

    private static final String WORDS = "NguyenThiBiMat";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in?to=/&q=NguyenThiBiMat%ED%A0%BD",
                "/sign-in?NguyenThiBiMat=%C3",
                "/units?q=NguyenThiBiMat%FF",
                "/units?q=NguyenThiBiMat%zz",
                "/api/v1/plans?q=NguyenThiBiMat%ED%A0%BD",
                "/static/NguyenThiBiMat%ED%A0%BD"
            })
    void anUndecodableQueryIsRefusedWithoutALogEntry(String address, CapturedOutput log) throws IOException {
        assertThat(firstLineOfAnswer("GET " + address, "")).matches("HTTP/1.1 40[0134] .*");
        assertThat(log.getAll()).doesNotContain(WORDS, "ERROR");
    }

    @Test
    void unknownAddressesAreNotLogged(CapturedOutput log) throws IOException {
        assertThat(firstLineOfAnswer("GET /" + WORDS, "")).startsWith("HTTP/1.1 404");
        assertThat(log.getAll()).doesNotContain(WORDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cookie: tincay=NguyenThiBiMat\u00ff",
                "Idempotency-Key: NguyenThiBiMat\u00f0\u009f",
                "X: NguyenThiBiMat"
            })
    void headersAreNotLogged(String header, CapturedOutput log) throws IOException {
        firstLineOfAnswer("GET /sign-in", header + "\r\n");
        firstLineOfAnswer("GET /api/v1/plans", header + "\r\n");
        assertThat(log.getAll()).doesNotContain(WORDS, "ERROR");
    }

    /** A field whose name holds a line of its own must not become a line of the log, with or without a handler. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/invitations/abc",
                "/language",
                "/readings",
                "/unknown",
                "/error",
                "/account/passkeys/options"
            })
    void namesAndValuesOfFieldsAreNotLogged(String address, CapturedOutput log) throws IOException {
        for (var form : new String[] {
            "x%0D%0A2026-12-01T15:13:00.000Z+ERROR+NguyenThiBiMat%01=a",
            "login=a%0D%0AERROR+NguyenThiBiMat%01",
            "NguyenThiBiMat%EF%BF%BE=a",
            "NguyenThiBiMat%ED%A0%BD=a"
        }) {
            int before = log.getAll().length();
            assertThat(firstLineOfAnswer(
                            "POST " + address,
                            "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                                    + "\r\n",
                            form))
                    .as(form)
                    .matches("HTTP/1.1 [2345]0\\d.*");
            assertThat(log.getAll().substring(before)).as(form).doesNotContain(WORDS, "ERROR", "Exception");
        }
        assertThat(firstLineOfAnswer("GET " + address + "?x%0D%0ANguyenThiBiMat%01=a", ""))
                .startsWith("HTTP/1.1 ");
        assertThat(log.getAll()).doesNotContain(WORDS, "ERROR");
    }

    /** Whatever a library logs with an exception or with line breaks, it becomes neither text nor a line of the log. */
    @Test
    void messagesOfExceptionsAndLineBreaksAreNotLogged(CapturedOutput log) throws InterruptedException {
        var library = LoggerFactory.getLogger("a.library");
        var request = new Thread(() -> {
            library.warn("failure in a handler", new IllegalStateException(WORDS, new IOException(WORDS + "\nERROR")));
            library.warn("first\r\n2026-12-01T15:13:00.000Z ERROR second\u2028third");
        });
        request.start();
        request.join();
        assertThat(log.getAll())
                .contains("failure in a handler", "java.lang.IllegalStateException", "java.io.IOException")
                .doesNotContain(WORDS);
        assertThat(log.getAll().lines()).noneMatch(line -> line.startsWith("2026-12-01T15:13:00.000Z ERROR"));
        assertThat(log.getAll()).doesNotContain("\u2028");
    }

    @Test
    void keysOfAnUploadedYamlFileAreNotLogged(CapturedOutput log) {
        new Yaml().<Object>load(WORDS + ": 1\n" + WORDS + ": 2");
        assertThat(log.getAll()).doesNotContain(WORDS);
    }

    private String firstLineOfAnswer(String request, String headers) throws IOException {
        return firstLineOfAnswer(request, headers, "");
    }

    private String firstLineOfAnswer(String request, String headers, String body) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((request + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "Connection: close\r\n\r\n" + body)
                            .getBytes(StandardCharsets.ISO_8859_1));
            return firstLine(socket.getInputStream());
        }
    }

    private static String firstLine(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("");
    }
}
