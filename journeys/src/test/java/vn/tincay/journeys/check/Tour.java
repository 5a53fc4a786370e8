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
 * Visits every page that a person reaches by links from the first page. Pages that differ only in the record they show
 * count as one kind; two of each kind are opened, which finds links offered to people who may not follow them.
 */
public final class Tour {

    /** The largest size of a page over the wire, in bytes. */
    private static final int HEAVIEST = 60 * 1024;

    private static final int OF_A_KIND = 2;
    private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"([^\"#]+)");
    private static final Pattern RECORD = Pattern.compile(
            "/(?:[0-9a-f]{8}-[0-9a-f-]{27}|[0-9][^/]*|facts/[^/]+|(?<=/(?:programmes|forms|rosters|sources)/)(?!new$)[^/]+)(?=/|$)");

    private record Step(String path, String from) {}

    private final Map<String, List<String>> noted = new LinkedHashMap<>();
    private final Map<String, Walk.Answer> pages = new LinkedHashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private final ArrayDeque<Step> ahead = new ArrayDeque<>();

    private final String language;

    private Tour(String language) {
        this.language = language;
    }

    /** Visits every link that this person sees in this language. */
    public static Tour of(Walk walk, String language) {
        var tour = new Tour(language);
        tour.addLink("/", "the start");
        tour.addLink("/help", "the start");
        while (!tour.ahead.isEmpty()) {
            var step = tour.ahead.poll();
            tour.visit(walk, step);
        }
        return tour;
    }

    /** One page of each kind, by kind. */
    public Map<String, Walk.Answer> pages() {
        return pages;
    }

    /** Broken links, pages too heavy or with missing texts; each with the page that links to it. */
    public List<String> complaints() {
        return complaints;
    }

    /** Faults of a page in this language that its HTML shows. */
    public static Stream<String> faults(Walk.Answer page, String language) {
        var heavy = page.transferred() > HEAVIEST
                ? Stream.of("weighs " + page.transferred() / 1024 + " KB")
                : Stream.<String>empty();
        var unsaid = Bars.missingMessages(page.words()).map(words -> "says “" + words + "”");
        return Stream.of(heavy, unsaid, Markup.faults(page.html(), language).stream())
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
        return RECORD.matcher(uri.getRawPath()).replaceAll("/{}") + names;
    }

    private void visit(Walk walk, Step step) {
        var answer = walk.to(step.path());
        if (answer.status() >= 400) {
            complaints.add(answer.status() + " " + step.path() + " offered on " + step.from());
        } else if (answer.isPage()) {
            faults(answer, language).forEach(complaints::add);
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
        var known = noted.computeIfAbsent(kind(path), unknown -> new ArrayList<>());
        if (known.size() < OF_A_KIND && !known.contains(path)) {
            known.add(path);
            ahead.add(new Step(path, from));
        }
    }
}
