package vn.tincay.journeys;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every page a person reaches by links from their first page. Pages that differ only in the record they show count as
 * one kind; a few of each kind are opened, so that a link offered to somebody it does not serve comes out.
 */
final class Tour {

    private static final int OF_A_KIND = 3;
    private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"([^\"#]+)");
    private static final Pattern RECORD =
            Pattern.compile("/(?:[0-9a-f]{8}-[0-9a-f-]{27}|[0-9][^/]*|facts/[^/]+)(?=/|$)");

    private record Step(String path, String from) {}

    private final Map<String, List<String>> noted = new LinkedHashMap<>();
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final List<String> dead = new ArrayList<>();
    private final ArrayDeque<Step> ahead = new ArrayDeque<>();

    /** Walks with the session of this window. */
    static Tour of(Page page, String address) {
        var tour = new Tour();
        tour.note("/", "the start");
        tour.note("/help", "the start");
        while (!tour.ahead.isEmpty()) {
            var step = tour.ahead.poll();
            tour.visit(page.context().request(), address, step);
        }
        return tour;
    }

    /** One address of each kind of page, by kind. */
    Map<String, String> pages() {
        return pages;
    }

    /** Links that lead nowhere, each with the page that offers it. */
    List<String> deadLinks() {
        return dead;
    }

    /** {@code /plans/3f…/tasks?state=LATE} is of the kind {@code /plans/{}/tasks?state}. */
    static String kind(String path) {
        var uri = URI.create(path);
        var names = uri.getRawQuery() == null
                ? ""
                : Stream.of(uri.getRawQuery().split("&"))
                        .map(pair -> pair.replaceFirst("=.*", ""))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("&", "?", ""));
        return RECORD.matcher(uri.getRawPath()).replaceAll("/{}") + names;
    }

    private void visit(APIRequestContext browser, String address, Step step) {
        var answer = browser.get(address + step.path());
        if (answer.status() >= 400) {
            dead.add(answer.status() + " " + step.path() + " offered on " + step.from());
        } else if (isPage(answer)) {
            pages.putIfAbsent(kind(step.path()), step.path());
            LINK.matcher(answer.text()).results().map(link -> link.group(1)).forEach(link -> note(link, step.path()));
        }
        answer.dispose();
    }

    private void note(String link, String from) {
        var path = link.replace("&amp;", "&");
        if (path.startsWith("?")) {
            path = from.replaceFirst("\\?.*", "") + path;
        }
        var known = noted.computeIfAbsent(kind(path), unknown -> new ArrayList<>());
        if (path.startsWith("/") && known.size() < OF_A_KIND && !known.contains(path)) {
            known.add(path);
            ahead.add(new Step(path, from));
        }
    }

    private static boolean isPage(APIResponse answer) {
        return answer.headers().getOrDefault("content-type", "").startsWith("text/html");
    }
}
