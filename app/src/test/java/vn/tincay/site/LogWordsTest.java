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
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

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

    private String firstLineOfAnswer(String request, String headers) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((request + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "Connection: close\r\n\r\n")
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
