package vn.tincay.plan.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tincay.base.VietnameseText;
import vn.tincay.base.web.Choice;
import vn.tincay.base.web.Link;
import vn.tincay.plan.Issuers;

/**
 * The original on the left, the facts on the right.
 *
 * @param issuers the bodies the viewer may draft a plan for
 * @param editing id of the fact shown with its form open, or empty
 * @param typed what was typed into that form when it came back with problems
 */
public record ReadingPage(ReadingDesk desk, List<Issuers.Issuer> issuers, String editing, Map<String, String> typed) {

    public List<Choice> issuerChoices() {
        return issuers.stream()
                .map(issuer -> Choice.of(issuer.id().toString(), issuer.name()))
                .toList();
    }

    /** The body the document names, when it is one of those the viewer drafts for; else the first of them. */
    public String likelyIssuer() {
        var named = desk.fact("header-issuing-body")
                .map(fact -> fact.field("value"))
                .orElse("");
        var folded = VietnameseText.fold(named);
        return issuers.stream()
                .filter(issuer -> VietnameseText.fold(issuer.name()).equals(folded))
                .findFirst()
                .or(() -> issuers.stream().findFirst())
                .map(issuer -> issuer.id().toString())
                .orElse("");
    }

    public String path() {
        return "/readings/" + desk.id();
    }

    public String value(Fact fact, String field) {
        return fact.id().equals(editing) ? typed.getOrDefault(field, fact.field(field)) : fact.field(field);
    }

    /** The facts taken from this line: a fact is linked from the line it begins on. */
    public List<Link> factsAt(int line) {
        return desk.facts().stream()
                .filter(fact -> fact.fromLine() == line)
                .map(fact -> new Link(mark(fact), "#fact-" + fact.id()))
                .toList();
    }

    /** The margin colour of a line: of the first fact that covers it, or null where nothing was taken. */
    public @org.jspecify.annotations.Nullable String marginAt(int line) {
        if (desk.warnings().stream().anyMatch(warning -> warning.line() == line)) {
            return "warning";
        }
        return desk.facts().stream()
                .filter(fact -> fact.fromLine() > 0 && fact.fromLine() <= line && line <= fact.toLine())
                .findFirst()
                .map(fact -> fact.card().margin())
                .orElse(null);
    }

    /** Card and number of a fact as they stand on its card: "T2". */
    private static String mark(Fact fact) {
        return fact.card().name().substring(0, 1).toUpperCase(Locale.ROOT)
                + fact.id().substring(fact.id().lastIndexOf('-') + 1);
    }

    public int percent() {
        return desk.facts().isEmpty() ? 0 : desk.looked() * 100 / desk.facts().size();
    }
}
