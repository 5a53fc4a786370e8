package vn.tincay.plan.web.reading;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.TypedNumber;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.base.web.Link;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.plan.Issuers;
import vn.tincay.plan.Plan;
import vn.tincay.plan.programme.Indicator;
import vn.tincay.plan.programme.Operator;
import vn.tincay.plan.reading.Doubts;
import vn.tincay.plan.reading.Fact;
import vn.tincay.plan.reading.FactCard;
import vn.tincay.plan.reading.ReadingDesk;

/**
 * The original on the left, the facts on the right.
 *
 * @param doubts what the page asks about
 * @param issuers the bodies the viewer may draft a plan for
 * @param indicators what a target may measure
 * @param editing id of the fact shown with its form open, name of the card that is unfolded, or empty
 * @param typed what was typed into a form when it came back with problems
 * @param twin the plan that is this paper already, or null
 */
public record ReadingPage(
        ReadingDesk desk,
        Doubts doubts,
        List<Issuers.Issuer> issuers,
        List<Indicator> indicators,
        String editing,
        Map<String, String> typed,
        @Nullable Plan twin) {

    /** How often a report is due, as the reader says it. */
    private static final List<String> FREQUENCIES = List.of("week", "month", "quarter", "half_year", "yearly", "once");

    /** Lines of the original beside a question. */
    private static final int MOST_LINES = 8;

    private static final List<String> THEMES =
            List.of("GBV", "GENDER_EQUALITY", "DOMESTIC_VIOLENCE", "CHILDREN", "TRAFFICKING", "OTHER");

    public List<Choice> issuerChoices() {
        return issuers.stream()
                .map(issuer -> Choice.of(issuer.id().toString(), issuer.name()))
                .toList();
    }

    /** The body the document names, empty where it names none. */
    public String namedIssuer() {
        return desk.fact("header-issuing-body").map(fact -> fact.field("value")).orElse("");
    }

    /** What was chosen; else the body the document names. One that the viewer doesn't draft for is never another's. */
    public String likelyIssuer() {
        if (typed.containsKey("issuer")) {
            return typed.getOrDefault("issuer", "");
        }
        var folded = VietnameseText.fold(namedIssuer());
        return issuers.stream()
                .filter(issuer ->
                        folded.isEmpty() || VietnameseText.fold(issuer.name()).equals(folded))
                .findFirst()
                .map(issuer -> issuer.id().toString())
                .orElse("");
    }

    /** The choices of a field that is not free text; empty for the others. */
    public List<Choice> choices(Ui ui, String field) {
        return switch (field) {
            case "op" ->
                Stream.of(Operator.values())
                        .map(operator -> Choice.of(operator.sign(), ui.t("reading.operator", operator)))
                        .toList();
            case "indicator" ->
                indicators.stream()
                        .map(indicator -> Choice.of(indicator.code(), indicator.name(ui.lang())))
                        .toList();
            case "frequency" ->
                FREQUENCIES.stream()
                        .map(often -> Choice.of(often, ui.t("reading.frequency." + often)))
                        .toList();
            case "requested" -> List.of(Choice.of("true", ui.t("reading.page.yes")));
            default -> List.of();
        };
    }

    /** A value as it is read: the words of a choice, a figure in the reader's language, anything else as it stands. */
    public String shown(Ui ui, Fact fact, String field) {
        var value = stored(ui, fact, field);
        return choices(ui, field).stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::text)
                .findFirst()
                .orElse(value);
    }

    /** A header's value as it is read: themes by their names, a period of one year as that year. */
    public String headerWords(Ui ui, Fact fact) {
        return switch (fact.id()) {
            case "header-programmes" ->
                fact.items("value").stream()
                        .map(code -> THEMES.contains(code) ? ui.t("plan.theme." + code) : code)
                        .collect(Collectors.joining("; "));
            case "header-period" -> fact.field("value").replaceFirst("^(\\d{4})-\\1$", "$1");
            default -> fact.field("value");
        };
    }

    /** The fields under the headline: not empty, not the headline, not what the figure already says. */
    public List<String> details(Fact fact) {
        var figure = hasFigure(fact) ? List.of("op", "value", "unit", "year") : List.<String>of();
        return fact.card().fields().stream()
                .filter(field -> !fact.field(field).isBlank() && !figure.contains(field))
                .filter(field -> !field.equals("no") && !fact.field(field).equals(fact.headline()))
                .filter(field -> fact.card() != FactCard.TASKS || !field.equals("text"))
                .toList();
    }

    /** What a target aims at, "≥ 80% (2027)", or empty. */
    public String figure(Ui ui, Fact fact) {
        if (!hasFigure(fact)) {
            return "";
        }
        var sign = fact.field("op").replace("=", "").isEmpty()
                ? ""
                : fact.field("op").replace(">=", "≥").replace("<=", "≤").replace("~", "≈") + " ";
        var year = fact.field("year").isBlank() ? "" : " (" + fact.field("year") + ")";
        var unit = fact.field("unit").equals("%") ? "%" : " " + fact.field("unit");
        return (sign + stored(ui, fact, "value") + unit).strip() + year;
    }

    /** Whether the facts of a card are unfolded: one of them has its form open, or was just answered. */
    public boolean isOpen(FactCard card) {
        return editing.equals(card.name())
                || doubts.others(card).stream().anyMatch(fact -> fact.id().equals(editing));
    }

    /** "24 nhiệm vụ, 8 nơi nhận": how many of each kind. */
    public static String counted(Ui ui, List<Fact> facts) {
        var counts = facts.stream()
                .collect(Collectors.groupingBy(Fact::card, () -> new EnumMap<>(FactCard.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> ui.t("reading.counted." + count.getKey(), count.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** The question that is open: the one with the form, else the first. */
    public boolean isCurrent(Doubts.Question question) {
        return question.equals(doubts.questions().stream()
                .filter(one -> one.facts().stream().anyMatch(fact -> fact.id().equals(editing)))
                .findFirst()
                .orElse(doubts.questions().getFirst()));
    }

    /** The original's words of a fact; of a long passage its beginning. */
    public String lines(Fact fact) {
        var end = Math.min(fact.toLine(), fact.fromLine() + MOST_LINES - 1);
        return desk.text(fact.fromLine(), end) + (end < fact.toLine() ? "\n…" : "");
    }

    /** The kinds of facts that can be added. */
    public List<Choice> kinds(Ui ui) {
        return Stream.of(FactCard.values())
                .filter(FactCard::isAdded)
                .map(card -> Choice.of(card.name(), ui.t("reading.card", card)))
                .toList();
    }

    public String typed(String field) {
        return editing.isEmpty() ? typed.getOrDefault(field, "") : "";
    }

    /** Where a fact stands, in one word: the machine's, a person's, dropped, or asked about. */
    public String standing(Fact fact) {
        if (fact.standing() == Fact.Standing.OPEN) {
            return doubts.isAsked(fact) ? "UNSURE" : "OPEN";
        }
        return fact.standing() == Fact.Standing.CONFIRMED && desk.isAdded(fact)
                ? "ADDED"
                : fact.standing().name();
    }

    public String path() {
        return "/readings/" + desk.id();
    }

    public String value(Ui ui, Fact fact, String field) {
        var stored = stored(ui, fact, field);
        return fact.id().equals(editing) ? typed.getOrDefault(field, stored) : stored;
    }

    private static boolean hasFigure(Fact fact) {
        return fact.card() == FactCard.TARGETS && !fact.field("value").isBlank();
    }

    /** A fact's field as one would type it. */
    public String stored(Ui ui, Fact fact, String field) {
        var value = fact.field(field);
        return field.equals("value") && hasFigure(fact)
                ? Objects.requireNonNullElse(TypedNumber.written(new BigDecimal(value), ui.lang()), value)
                : value;
    }

    /** The facts taken from this line: a fact is linked from the line it begins on. */
    public List<Link> factsAt(Ui ui, int line) {
        return desk.facts().stream()
                .filter(fact -> fact.fromLine() == line)
                .map(fact -> new Link(mark(ui, fact), "#fact-" + fact.id()))
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

    /** A fact as it is named beside its line: "Ngày ban hành", "Chỉ tiêu 2". */
    private static String mark(Ui ui, Fact fact) {
        return fact.card() == FactCard.HEADER
                ? ui.t("reading.header." + fact.id().substring("header-".length()))
                : ui.t("reading.mark", ui.t("reading.card", fact.card()), fact.place());
    }
}
