package vn.tincay.journeys.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds faults of a page in its HTML, without a browser that draws it. */
final class Markup {

    private static final String FIELDS = "input:not([type=hidden]):not([type=submit]), select, textarea";

    private final Document page;

    private Markup(Document page) {
        this.page = page;
    }

    /** The faults, each with its element; a page in another language than the expected one is a fault. */
    static List<String> faults(String html, String language) {
        return new Markup(Jsoup.parse(html)).faults(language).toList();
    }

    private Stream<String> faults(String language) {
        return Stream.of(frameFaults(language), fieldFaults(), nameFaults(), idFaults())
                .flatMap(faults -> faults);
    }

    private Stream<String> frameFaults(String language) {
        return Stream.of(
                        page.select("html[lang=" + language + "]").isEmpty() ? "not in the language " + language : "",
                        page.title().isBlank() ? "no title" : "",
                        page.select("h1").size() == 1 ? "" : page.select("h1").size() + " first headings",
                        page.select("main").size() == 1 ? "" : "no main part")
                .filter(fault -> !fault.isEmpty());
    }

    private Stream<String> fieldFaults() {
        var labelled = new HashSet<>(page.select("label[for]").eachAttr("for"));
        return page.select(FIELDS).stream()
                .filter(field -> !labelled.contains(field.id()))
                .filter(field -> field.closest("label") == null)
                .filter(field -> !field.hasAttr("aria-label") && !field.hasAttr("aria-labelledby"))
                .map(field -> "no label: " + field.outerHtml());
    }

    private Stream<String> nameFaults() {
        return Stream.of(
                        page.select("a[href], button, summary, h1, h2, h3, h4, th[scope], legend").stream()
                                .filter(element -> !isNamed(element)),
                        page.select("img:not([alt])").stream(),
                        page.select("table:not(:has(th))").stream(),
                        page.select("fieldset:not(:has(legend))").stream())
                .flatMap(elements -> elements)
                .map(element -> "no name: " + shortened(element));
    }

    private static boolean isNamed(Element element) {
        return element.hasText()
                || element.hasAttr("aria-label")
                || element.hasAttr("aria-labelledby")
                || !element.select("img[alt]:not([alt='']), svg title").isEmpty();
    }

    /** Ids that occur repeated, and references to ids that no element has. */
    private Stream<String> idFaults() {
        Set<String> known = new HashSet<>();
        var repeated = page.select("[id]").eachAttr("id").stream()
                .filter(id -> !known.add(id))
                .map(id -> "repeated the id " + id)
                .toList();
        var absent = Stream.of("for", "aria-describedby", "aria-labelledby", "aria-controls", "headers")
                .flatMap(kind -> page.select("[" + kind + "]").eachAttr(kind).stream())
                .flatMap(ids -> Stream.of(ids.strip().split("\\s+")))
                .filter(id -> !known.contains(id))
                .map(id -> "nothing has the id " + id);
        return Stream.concat(repeated.stream(), absent);
    }

    private static String shortened(Element element) {
        var html = element.outerHtml();
        return html.substring(0, Math.min(html.length(), 200));
    }
}
