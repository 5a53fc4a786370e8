package vn.tincay.journeys.screen;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Browser errors during a story: foreign requests, missing files, script errors, refused content. */
public final class Complaints {

    private static final Set<String> PARTS = Set.of("stylesheet", "script", "image", "font");

    private final List<String> heard = new ArrayList<>();
    private final String host;

    Complaints(Page page, String host) {
        this.host = host;
        page.onRequest(this::onRequest);
        page.onResponse(this::onResponse);
        page.onPageError(error -> heard.add("script error " + error));
        page.onConsoleMessage(this::onConsoleMessage);
    }

    public List<String> heard() {
        return List.copyOf(heard);
    }

    /** Ignores errors that a story causes on purpose. */
    public void forgive(String words) {
        heard.removeIf(complaint -> complaint.contains(words));
    }

    private void onRequest(Request request) {
        var url = request.url();
        if (!url.startsWith("data:") && !host.equals(URI.create(url).getAuthority())) {
            heard.add("foreign request " + url);
        }
    }

    private void onResponse(Response response) {
        var part = PARTS.contains(response.request().resourceType());
        if (response.status() >= 500 || part && response.status() >= 400) {
            heard.add(response.status() + " for " + response.url());
        }
    }

    /** A refused form answers 422, which the browser reports as a failed load: this is no error. */
    private void onConsoleMessage(ConsoleMessage message) {
        if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
            heard.add(message.text());
        }
    }
}
