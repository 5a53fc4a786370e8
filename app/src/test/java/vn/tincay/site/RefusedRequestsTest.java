package vn.tincay.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A request that the server refuses before the product's filters run gets the product's own plain page: no version, no
 * trace, no echo of what was asked, and the same protection as every page.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RefusedRequestsTest {

    private static final String ODD = "kept-secret";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "GET /{long} HTTP/1.1, 400",
        "GET /{odd}%zz HTTP/1.1, 400",
        "GET /{odd}%2 HTTP/1.1, 400",
        "GET /{odd}%00 HTTP/1.1, 400",
        "GET /{odd}%ff%fe HTTP/1.1, 400",
        "GET /{odd}%c0%ae%c0%ae/ HTTP/1.1, 400",
        "GET /a%2f{odd} HTTP/1.1, 400",
        "GET /..%5c{odd} HTTP/1.1, 400",
        "GET /../../{odd} HTTP/1.1, 400",
        "GET /{odd}<script>|^` HTTP/1.1, 400",
        "GET /plans?{odd}=<>\"{} HTTP/1.1, 400",
        "GET /plans?q=%zz{odd} HTTP/1.1, 400",
        "GET {odd} HTTP/1.1, 400",
        "GET http://[{odd}/ HTTP/1.1, 400",
        "G<>T /{odd} HTTP/1.1, 400",
        "{odd}, 400",
        "GET /{odd} HTTP/9.9, 505",
        "TRACE / HTTP/1.1, 405",
        "BREW / HTTP/1.1, 400",
        "GET /\u00e9{odd} HTTP/1.1, 400",
        "GET /{odd} HTTP/1.1 Header: {long}, 400",
        "GET /{odd} HTTP/1.1 X{odd} : x, 400",
        "GET /{odd} HTTP/1.1 Transfer-Encoding: {odd}, 501",
        "POST /{odd} HTTP/1.1 Content-Length: {odd}, 400",
        "GET /{odd} HTTP/1.1 Host: {odd}<, 400",
    })
    void answersWithOurPlainPage(String request, int status) throws IOException {
        var answer = rawAnswer(request);
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer).contains("<h1", "Content-Security-Policy: default-src 'none'", "no-store");
        assertThat(answer).doesNotContainIgnoringCase(ODD, "tomcat", "apache", "exception", "HTTP Status", "java.");
    }

    private String rawAnswer(String request) throws IOException {
        var lines = request.replace("{odd}", ODD)
                .replace("{long}", "a".repeat(20_000))
                .split("(?<=HTTP/1.1) ");
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(5000);
            var host = request.contains("Host:") ? "" : "Host: localhost\r\n";
            var whole = lines[0] + "\r\n" + host + (lines.length > 1 ? lines[1] + "\r\n" : "")
                    + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(whole.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
