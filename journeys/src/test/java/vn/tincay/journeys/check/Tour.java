package vn.tincay.journeys.check;

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
 * Visits every page that a person reaches by links from the first page and the help. Pages that differ only in the
 * record they show are of one kind. At most two of each kind are opened; the second finds links that are offered to
 * people who may not follow them.
 */
public final class Tour {

    /** The largest size of a page over the wire, in bytes. */
    private static final int MAX_TRANSFERRED = 60 * 1024;

    private static final int PAGES_PER_KIND = 2;
    private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"([^\"#]+)");
    private static final Pattern RECORD_SEGMENT = Pattern.compile(
            "/(?:[0-9a-f]{8}-[0-9a-f-]{27}|[0-9][^/]*|facts/[^/]+|(?<=/(?:programmes|forms|rosters|sources)/)(?!new$)[^/]+)(?=/|$)");

    private record Step(String path, String from) {}

    private final Map<String, List<String>> knownPaths = new LinkedHashMap<>();
    private final Map<String, PageFetcher.Answer> pages = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final ArrayDeque<Step> pending = new ArrayDeque<>();

    private final String language;

    private Tour(String language) {
        this.language = language;
    }

    /** Visits every link that this person sees in this language. */
    public static Tour of(PageFetcher fetcher, String language) {
        var tour = new Tour(language);
        tour.addLink("/", "the start");
        tour.addLink("/help", "the start");
        while (!tour.pending.isEmpty()) {
            var step = tour.pending.poll();
            tour.visit(fetcher, step);
        }
        return tour;
    }

    /** One page of each kind, by kind. */
    public Map<String, PageFetcher.Answer> pages() {
        return pages;
    }

    /**
     * The faults of all pages: broken links with the page that offers them, pages too heavy, with missing texts or with
     * faulty HTML.
     */
    public List<String> faults() {
        return faults;
    }

    /** Faults of a page in this language that its HTML shows. */
    public static Stream<String> faults(PageFetcher.Answer page, String language) {
        var heavy = page.transferred() > MAX_TRANSFERRED
                ? Stream.of("weighs " + page.transferred() / 1024 + " KB")
                : Stream.<String>empty();
        var unfilled = PageChecks.missingMessages(page.words()).map(words -> "says “" + words + "”");
        return Stream.of(heavy, unfilled, Markup.faults(page.html(), language).stream())
                .flatMap(faults -> faults)
                .map(fault -> page.path() + " in " + language + ": " + fault);
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
        return RECORD_SEGMENT.matcher(uri.getRawPath()).replaceAll("/{}") + names;
    }

    private void visit(PageFetcher fetcher, Step step) {
        var answer = fetcher.fetch(step.path());
        if (answer.status() >= 400) {
            faults.add(answer.status() + " " + step.path() + " offered on " + step.from());
        } else if (answer.isPage()) {
            faults(answer, language).forEach(faults::add);
            pages.putIfAbsent(kind(step.path()), answer);
            if (answer.html().contains("action=\"/search\"")) {
                addLink("/search?q=can+tho", step.path());
            }
            LINK.matcher(answer.html())
                    .results()
                    .map(link -> link.group(1))
                    .forEach(link -> addLink(link, step.path()));
        }
    }

    private void addLink(String link, String from) {
        var path = link.replace("&amp;", "&");
        if (path.startsWith("?")) {
            path = from.replaceFirst("\\?.*", "") + path;
        }
        if (!path.startsWith("/")) {
            return; // another site, or a telephone number
        }
        var known = knownPaths.computeIfAbsent(kind(path), unknown -> new ArrayList<>());
        if (known.size() < PAGES_PER_KIND && !known.contains(path)) {
            known.add(path);
            pending.add(new Step(path, from));
        }
    }
}
