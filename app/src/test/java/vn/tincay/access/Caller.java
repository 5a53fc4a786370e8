package vn.tincay.access;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** An HTTP client on a real connection: it keeps cookies, does not follow redirects, and sends forms like a browser. */
public final class Caller {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final String address;

    public Caller(int port) {
        address = "http://localhost:" + port;
    }

    /** Sends this header with every request from now on. */
    public Caller with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** The part of the answer received before its transfer failed; empty when the transfer succeeded. */
    public Optional<String> bodyBeforeFailure(String path) {
        var received = new ByteArrayOutputStream();
        try (var body = client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofInputStream())
                .body()) {
            body.transferTo(received);
            return Optional.empty();
        } catch (IOException broken) {
            return Optional.of(received.toString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Takes the CSRF token from the form's page, as a browser does. */
    public HttpResponse<String> post(String page, String path, String... fields) {
        var token = TOKEN.matcher(get(page).body());
        var form = new StringJoiner("&");
        for (int i = 0; i < fields.length; i += 2) {
            form.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        if (token.find()) {
            form.add("_csrf=" + encoded(token.group(1)));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
    }

    /** Sends these fields with the token and owner of a page that was opened before. */
    public HttpResponse<String> postFrom(String html, String path, String... fields) {
        var form = new StringJoiner("&");
        for (var name : new String[] {"_csrf", "_by"}) {
            hiddenValue(html, name).ifPresent(value -> form.add(name + "=" + encoded(value)));
        }
        for (int i = 0; i < fields.length; i += 2) {
            form.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
    }

    /** Sends a form with a picture as browsers do: the text fields before the file. */
    public HttpResponse<String> postFile(String html, String path, String file, int bytes, String... fields) {
        return postFileNamed(html, path, file, "anh.png", "x".repeat(bytes), fields);
    }

    public HttpResponse<String> postFileNamed(
            String html, String path, String file, String name, String content, String... fields) {
        var body = new StringBuilder();
        for (var token : new String[] {"_csrf", "_by"}) {
            hiddenValue(html, token).ifPresent(value -> appendPart(body, "name=\"" + token + "\"", value));
        }
        for (int i = 0; i < fields.length; i += 2) {
            appendPart(body, "name=\"" + fields[i] + "\"", fields[i + 1]);
        }
        appendPart(
                body,
                "name=\"" + file + "\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream",
                content);
        body.append("--ranh-gioi--\r\n");
        return postBody(path, "multipart/form-data; boundary=ranh-gioi", body.toString());
    }

    HttpResponse<String> method(String method, String path) {
        return send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    public HttpResponse<String> postBody(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static void appendPart(StringBuilder body, String disposition, String text) {
        body.append("--ranh-gioi\r\nContent-Disposition: form-data; ")
                .append(disposition)
                .append("\r\n\r\n")
                .append(text)
                .append("\r\n");
    }

    /** The value of a hidden field of a page. */
    public static Optional<String> hiddenValue(String html, String name) {
        return HIDDEN.matcher(html)
                .results()
                .filter(field -> field.group(1).equals(name))
                .findFirst()
                .map(field -> HtmlUtils.htmlUnescape(field.group(2)));
    }

    /** Drops the session cookie, as the browser does when the cookie expires. */
    public void loseTheSession() {
        cookies.remove("tincay");
        cookies.remove("__Host-tincay");
    }

    /** Sends JSON as another system does, without a CSRF token. */
    public HttpResponse<String> postJson(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> signIn(String login, String password) {
        return post("/sign-in", "/sign-in", "login", login, "password", password);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            for (var line : answer.headers().allValues("Set-Cookie")) {
                HttpCookie.parse(line).forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
