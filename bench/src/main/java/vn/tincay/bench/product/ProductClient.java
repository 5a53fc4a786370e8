package vn.tincay.bench.product;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One client of the product over HTTP/1.1: a system with its token, or a person's browser with its session. */
public final class ProductClient implements AutoCloseable {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String address;
    private final @Nullable String token;
    private final Duration timeout;
    private final HttpClient client;

    public ProductClient(String address) {
        this(address, null);
    }

    public ProductClient(String address, @Nullable String token) {
        this(address, token, Duration.ofMinutes(10), HttpClient.newBuilder());
    }

    private ProductClient(String address, @Nullable String token, Duration timeout, HttpClient.Builder client) {
        this.address = address;
        this.token = token;
        this.timeout = timeout;
        this.client = client.version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    /**
     * A browser with a client address of its own.
     *
     * @param from 127.x.y.z: loopback has as many addresses as an attack needs
     * @param timeout how long the browser waits for an answer
     */
    public static ProductClient from(String from, String address, Duration timeout) throws IOException {
        return new ProductClient(
                address, null, timeout, HttpClient.newBuilder().localAddress(InetAddress.getByName(from)));
    }

    boolean servesPages() throws InterruptedException {
        try {
            return client.send(request("/sign-in").build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Signs a person in; this client keeps the session. */
    public void signIn(String login, String password) throws IOException, InterruptedException {
        var form = get("/sign-in").body();
        Matcher field = FORM_TOKEN.matcher(form);
        if (!field.find()) {
            throw new IOException("the sign-in page has no form");
        }
        var answer = client.send(
                request("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("login=" + encode(login) + "&password=" + encode(password)
                                + "&to=%2F&_csrf=" + encode(field.group(1))))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 303) {
            throw new IOException("signing in was answered with " + answer.statusCode());
        }
    }

    /** The form of the page with this action, with the values that a browser sends before anything is typed. */
    public PageForm form(String page, String action) throws IOException, InterruptedException {
        return PageForm.on(body(get(page)), action);
    }

    public HttpResponse<String> send(PageForm form) throws IOException, InterruptedException {
        return client.send(
                request(form.action())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form.urlEncoded()))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Sends the form with a file in the given field. */
    public HttpResponse<String> send(PageForm form, String field, String name, byte[] file)
            throws IOException, InterruptedException {
        return client.send(
                request(form.action())
                        .header("Content-Type", "multipart/form-data; boundary=" + PageForm.BOUNDARY)
                        .POST(BodyPublishers.ofByteArrays(form.multipart(field, name, file)))
                        .build(),
                BodyHandlers.ofString());
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    /** The body as sent: compressed, when the product compresses it. */
    public HttpResponse<byte[]> compressed(String path) throws IOException, InterruptedException {
        return client.send(request(path).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> post(String path, byte[] json) throws IOException, InterruptedException {
        return send("POST", path, BodyPublishers.ofByteArray(json));
    }

    public HttpResponse<String> put(String path, String json) throws IOException, InterruptedException {
        return send("PUT", path, BodyPublishers.ofString(json));
    }

    /**
     * The body of an answer with status 200.
     * @throws IOException with the body, when the status is not 200
     */
    public static String body(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException(
                    answer.request().method() + " " + answer.uri() + " → " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body)
            throws IOException, InterruptedException {
        return client.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .method(method, body)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(timeout);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request;
    }

    /** Abandons requests under way. */
    @Override
    public void close() {
        client.shutdownNow();
    }
}
