package vn.tincay.plan.web.reading;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.TypedNumber;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.base.web.Link;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.document.attachment.AttachmentPanel;
import vn.tincay.plan.Issuers;
import vn.tincay.plan.Plan;
import vn.tincay.plan.programme.Indicator;
import vn.tincay.plan.programme.Operator;
import vn.tincay.plan.reading.DocumentReview;
import vn.tincay.plan.reading.Fact;
import vn.tincay.plan.reading.FactCard;
import vn.tincay.plan.reading.ReadingQuestions;

/**
 * The page of a reading: the original on the left, the facts on the right.
 *
 * @param doubts the facts the page asks about
 * @param issuers the bodies the viewer may draft a plan for
 * @param indicators the choices for what a target measures
 * @param editing id of the fact whose form is open, or name of the expanded card; empty for none
 * @param input the submitted values of a refused form
 * @param twin the stored plan of the same paper; null when there is none
 */
public record ReadingPage(
        DocumentReview review,
        AttachmentPanel original,
        ReadingQuestions doubts,
        List<Issuers.Issuer> issuers,
        List<Indicator> indicators,
        String editing,
        FormInput input,
        @Nullable Plan twin) {

    /** The highest number of original lines shown beside a question. */
    private static final int MAX_LINES = 8;

    private static final List<String> THEMES =
            List.of("GBV", "GENDER_EQUALITY", "DOMESTIC_VIOLENCE", "CHILDREN", "TRAFFICKING", "OTHER");

    public List<Choice> issuerChoices() {
        return issuers.stream()
                .map(issuer -> Choice.of(issuer.id().toString(), issuer.name()))
                .toList();
    }

    /** The issuer that the document names, empty when it names none. */
    public String namedIssuer() {
        return review.fact("header-issuing-body")
                .map(fact -> fact.field("value"))
                .orElse("");
    }

    /**
     * The submitted issuer. Otherwise the body the document names, or the first one when the document names none; empty
     * when the viewer does not draft for the named body.
     */
    public String likelyIssuer() {
        if (input.sent("issuer")) {
            return input.text("issuer");
        }
        var folded = VietnameseText.fold(namedIssuer());
        return issuers.stream()
                .filter(issuer ->
                        folded.isEmpty() || VietnameseText.fold(issuer.name()).equals(folded))
                .findFirst()
                .map(issuer -> issuer.id().toString())
                .orElse("");
    }

    /** The issuer to show as chosen: the only one where there is no choice, otherwise the likely one. */
    public String chosenIssuer() {
        return issuers.size() == 1 ? issuers.getFirst().id().toString() : likelyIssuer();
    }

    /** The choices of a field with a fixed list of values; empty for text fields. */
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
                FactCard.FREQUENCIES.stream()
                        .map(often -> Choice.of(often, ui.t("reading.frequency." + often)))
                        .toList();
            case "requested" -> List.of(Choice.of("true", ui.t("reading.page.yes")));
            default -> List.of();
        };
    }

    /** A value for display: the text of a choice, a figure in the reader's language, any other value unchanged. */
    public String displayedValue(Ui ui, Fact fact, String field) {
        var value = storedValue(ui, fact, field);
        return choices(ui, field).stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::text)
                .findFirst()
                .orElse(value);
    }

    /** The value of a header field for display: themes by name, a period of one year as that year. */
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

    /** The fields to list under the headline: those that are neither empty nor already shown in headline or figure. */
    public List<String> details(Fact fact) {
        var figure = hasFigure(fact) ? List.of("op", "value", "unit", "year") : List.<String>of();
        return fact.card().fields().stream()
                .filter(field -> !fact.field(field).isBlank() && !figure.contains(field))
                .filter(field -> !field.equals("no") && !fact.field(field).equals(fact.headline()))
                .filter(field -> fact.card() != FactCard.TASKS || !field.equals("text"))
                .toList();
    }

    /** The value of a target: {@code ≥ 80% (2027)}; empty for other facts and for a target without a value. */
    public String figure(Ui ui, Fact fact) {
        if (!hasFigure(fact)) {
            return "";
        }
        var sign = fact.field("op").replace("=", "").isEmpty()
                ? ""
                : fact.field("op").replace(">=", "≥").replace("<=", "≤").replace("~", "≈") + " ";
        var year = fact.field("year").isBlank() ? "" : " (" + fact.field("year") + ")";
        var unit = fact.field("unit").equals("%") ? "%" : " " + fact.field("unit");
        return (sign + storedValue(ui, fact, "value") + unit).strip() + year;
    }

    /** Whether a card is expanded: the form of one of its facts is open, or one of its facts was just answered. */
    public boolean isOpen(FactCard card) {
        return editing.equals(card.name())
                || doubts.otherFacts(card).stream().anyMatch(fact -> fact.id().equals(editing));
    }

    /** The number of facts by kind: "24 nhiệm vụ, 8 nơi nhận". */
    public static String countText(Ui ui, List<Fact> facts) {
        var counts = facts.stream()
                .collect(Collectors.groupingBy(Fact::card, () -> new EnumMap<>(FactCard.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> ui.t("reading.counted." + count.getKey(), count.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Whether this question is expanded: the one with the fact whose form is open, otherwise the first. */
    public boolean isCurrent(ReadingQuestions.Question question) {
        return question.equals(doubts.questions().stream()
                .filter(one -> one.facts().stream().anyMatch(fact -> fact.id().equals(editing)))
                .findFirst()
                .orElse(doubts.questions().getFirst()));
    }

    /** The original text of a fact; only the first {@link #MAX_LINES} lines of a longer passage. */
    public String originalText(Fact fact) {
        var end = Math.min(fact.toLine(), fact.fromLine() + MAX_LINES - 1);
        return review.text(fact.fromLine(), end) + (end < fact.toLine() ? "\n…" : "");
    }

    /** The kinds of facts that can be added. */
    public List<Choice> addableKinds(Ui ui) {
        return Stream.of(FactCard.values())
                .filter(FactCard::mayBeAdded)
                .map(card -> Choice.of(card.name(), ui.t("reading.card", card)))
                .toList();
    }

    public String typedValue(String field) {
        return editing.isEmpty() ? input.text(field) : "";
    }

    /**
     * The status of a fact for its label: UNSURE when the page asks about it, OPEN when it is accepted as read,
     * otherwise ADDED, CONFIRMED or DROPPED by a person.
     */
    public String statusKey(Fact fact) {
        if (fact.decision() == Fact.Decision.OPEN) {
            return doubts.isAsked(fact) ? "UNSURE" : "OPEN";
        }
        return fact.decision() == Fact.Decision.CONFIRMED && review.isAdded(fact)
                ? "ADDED"
                : fact.decision().name();
    }

    public String path() {
        return "/readings/" + review.id();
    }

    public String formValue(Ui ui, Fact fact, String field) {
        var stored = storedValue(ui, fact, field);
        return fact.id().equals(editing) && input.sent(field) ? input.text(field) : stored;
    }

    private static boolean hasFigure(Fact fact) {
        return fact.card() == FactCard.TARGETS && !fact.field("value").isBlank();
    }

    /** The value of a field as a form shows it: figures in the reader's language. */
    public String storedValue(Ui ui, Fact fact, String field) {
        var value = fact.field(field);
        return field.equals("value") && hasFigure(fact)
                ? Objects.requireNonNullElse(TypedNumber.written(new BigDecimal(value), ui.lang()), value)
                : value;
    }

    /** Links to the facts that start on this line. */
    public List<Link> factsAt(Ui ui, int line) {
        return review.facts().stream()
                .filter(fact -> fact.fromLine() == line)
                .map(fact -> new Link(lineLabel(ui, fact), "#fact-" + fact.id()))
                .toList();
    }

    /**
     * The margin colour of a line: that of a warning, otherwise that of the first fact that covers the line; null for a
     * line without either.
     */
    public @Nullable String marginAt(int line) {
        if (review.warnings().stream().anyMatch(warning -> warning.line() == line)) {
            return "warning";
        }
        return review.facts().stream()
                .filter(fact -> fact.fromLine() > 0 && fact.fromLine() <= line && line <= fact.toLine())
                .findFirst()
                .map(fact -> fact.card().marginColour())
                .orElse(null);
    }

    /** The label of a fact beside its line: "Ngày ban hành", "Chỉ tiêu 2". */
    private static String lineLabel(Ui ui, Fact fact) {
        return fact.card() == FactCard.HEADER
                ? ui.t("reading.header." + fact.id().substring("header-".length()))
                : ui.t("reading.mark", ui.t("reading.card", fact.card()), fact.position());
    }
}
