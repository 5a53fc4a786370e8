package vn.tincay.journeys.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import vn.tincay.journeys.screen.Screen;

/** Fetches pages as the browser of a signed-in person would, without drawing them. */
public final class PageFetcher {

    private static final Pattern INVISIBLE = Pattern.compile("(?s)<(script|style)\\b.*?</\\1>|<[^>]*>");

    /** An answer as received; {@code transferred} is its size in bytes, compressed if the product compressed it. */
    public record Answer(String path, int status, String type, int transferred, String html) {

        boolean isPage() {
            return type.startsWith("text/html");
        }

        /** The text of the page without tags, scripts and styles. */
        String words() {
            return INVISIBLE.matcher(html).replaceAll(" ");
        }
    }

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final String address;
    private final String cookies;

    public PageFetcher(Screen screen, String address) {
        this.address = address;
        this.cookies = screen.page().context().cookies(address).stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }

    public Answer fetch(String path) {
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(address + path))
                            .header("Cookie", cookies)
                            .header("Accept-Encoding", "gzip")
                            .header("Accept", "text/html,*/*")
                            .build(),
                    BodyHandlers.ofByteArray());
            boolean compressed = answer.headers().firstValue("content-encoding").stream()
                    .flatMap(Stream::of)
                    .anyMatch("gzip"::equals);
            return new Answer(
                    path,
                    answer.statusCode(),
                    answer.headers().firstValue("content-type").orElse(""),
                    answer.body().length,
                    compressed ? uncompressed(answer.body()) : new String(answer.body(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String uncompressed(byte[] body) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
