package vn.tincay.document.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** The response headers of a file: they let a browser show a few kinds of files and run none. */
class DownloadsTest {

    private static final byte[] BYTES = {1};

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "image/jpeg", "image/webp"})
    void aPictureIsShownInASandbox(String type) {
        var headers = Downloads.preview("anh", type, BYTES).getHeaders();
        assertThat(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION)).startsWith("inline;");
        assertThat(contentPolicy(headers)).contains("sandbox", "default-src 'none'", "frame-ancestors 'none'");
    }

    /** The PDF viewer of older browsers stays blank in a sandbox, so only a PDF is shown without one. */
    @Test
    void aPdfIsShownWithoutASandboxAndMayLoadNothing() {
        var headers =
                Downloads.preview("ke-hoach.pdf", "application/pdf", BYTES).getHeaders();
        assertThat(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION)).isEqualTo("inline; filename=\"ke-hoach.pdf\"");
        assertThat(contentPolicy(headers))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'")
                .doesNotContain("sandbox")
                .noneMatch(part -> part.startsWith("script-src") || part.startsWith("connect-src"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "text/plain",
                "text/csv",
                "image/svg+xml",
                "image/heic",
                "image/tiff",
                "application/xhtml+xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            })
    void everyOtherKindStaysADownload(String type) {
        var headers = Downloads.preview("tep", type, BYTES).getHeaders();
        assertThat(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment;");
        assertThat(contentPolicy(headers)).containsExactly("sandbox", "default-src 'none'");
    }

    @Test
    void everyAnswerForbidsCachingSniffingAndOtherOrigins() {
        for (var answer : List.<ResponseEntity<byte[]>>of(
                Downloads.of("a.txt", "text/plain", BYTES),
                Downloads.preview("a.png", "image/png", BYTES),
                Downloads.preview("a.pdf", "application/pdf", BYTES))) {
            assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
            assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.getHeaders().getFirst("Cross-Origin-Resource-Policy"))
                    .isEqualTo("same-origin");
        }
    }

    private static List<String> contentPolicy(HttpHeaders headers) {
        return List.of(
                String.valueOf(headers.getFirst("Content-Security-Policy")).split("; "));
    }
}
