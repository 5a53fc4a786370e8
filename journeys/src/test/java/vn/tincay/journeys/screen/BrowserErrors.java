package vn.tincay.journeys.screen;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Browser errors during a story: foreign requests, missing parts of a page, answers of the status 500 or more, script
 * errors, refused content.
 */
public final class BrowserErrors {

    private static final Set<String> PARTS = Set.of("stylesheet", "script", "image", "font");

    private final List<String> messages = new ArrayList<>();
    private final String host;

    BrowserErrors(Page page, String host) {
        this.host = host;
        page.onRequest(this::onRequest);
        page.onResponse(this::onResponse);
        page.onPageError(error -> messages.add("script error " + error));
        page.onConsoleMessage(this::onConsoleMessage);
    }

    public List<String> messages() {
        return List.copyOf(messages);
    }

    /** Removes the errors so far that contain these words; a story caused them on purpose. */
    public void ignore(String words) {
        messages.removeIf(message -> message.contains(words));
    }

    private void onRequest(Request request) {
        var url = request.url();
        if (!url.startsWith("data:") && !host.equals(URI.create(url).getAuthority())) {
            messages.add("foreign request " + url);
        }
    }

    private void onResponse(Response response) {
        var part = PARTS.contains(response.request().resourceType());
        if (response.status() >= 500 || part && response.status() >= 400) {
            messages.add(response.status() + " for " + response.url());
        }
    }

    /**
     * Notes errors of the console. A failed load is left out, because the browser also reports a refused form (422) as
     * one.
     */
    private void onConsoleMessage(ConsoleMessage message) {
        if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
            messages.add(message.text());
        }
    }
}
