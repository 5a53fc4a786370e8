package vn.tincay.plan.reading;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.Excerpt;
import vn.tincay.base.text.TextLimit;
import vn.tincay.document.number.DocumentType;
import vn.tincay.plan.text.PlanText;
import vn.tincay.plan.text.ReportDay;
import vn.tincay.plan.text.ReportFrequency;
import vn.tincay.plan.text.TextSection;

/** Converts the bases, sections, recipients and reports of a reading into the text of a draft plan. */
final class TextFacts {

    private final DocumentReview review;

    private TextFacts(DocumentReview review) {
        this.review = review;
    }

    static PlanText of(DocumentReview review) {
        var facts = new TextFacts(review);
        return new PlanText(
                DraftFacts.notDropped(review, FactCard.BASES).stream()
                        .map(facts::basis)
                        .filter(line -> !line.isBlank())
                        .distinct()
                        .toList(),
                Stream.of(
                                facts.section("purpose", "Mục đích, yêu cầu", FactCard.PURPOSE),
                                facts.section(TextSection.FUNDING, "Kinh phí thực hiện", FactCard.FUNDING))
                        .filter(section -> !section.body().isEmpty())
                        .toList(),
                DraftFacts.notDropped(review, FactCard.RECIPIENTS).stream()
                        .map(fact -> shorten(fact.field("text")))
                        .filter(line -> !line.isBlank())
                        .toList(),
                DraftFacts.notDropped(review, FactCard.REPORTING).stream()
                        .map(TextFacts::report)
                        .filter(day -> !day.from().isBlank() || !day.to().isBlank())
                        .toList());
    }

    private TextSection section(String code, String title, FactCard card) {
        var paragraphs = DraftFacts.notDropped(review, card).stream()
                .map(fact -> fact.field("text").strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return new TextSection(code, title, Excerpt.of(paragraphs, TextLimit.PARAGRAPHS));
    }

    /**
     * The basis in the words of the document. It is put together from its fields when it has no lines, when its line
     * only announces others (":"), or when somebody corrected, dropped or added a basis on these lines.
     */
    private String basis(Fact fact) {
        var words = review.text(fact.fromLine(), fact.toLine())
                .replaceAll("\\s+", " ")
                .replaceFirst("^\\s*[-–+•*]\\s*", "")
                .strip();
        boolean announces = words.endsWith(":");
        return words.isEmpty() || announces || isChanged(fact)
                ? fromFields(fact)
                : shorten(words.replaceFirst("[;,.\\s]+$", ""));
    }

    /** Whether a basis on the same lines was corrected, dropped or added by a person. */
    private boolean isChanged(Fact fact) {
        return review.corrections().stream()
                .map(DocumentReview.Correction::fact)
                .anyMatch(other -> other.card() == FactCard.BASES
                        && other.fromLine() <= fact.toLine()
                        && fact.fromLine() <= other.toLine());
    }

    private static String fromFields(Fact fact) {
        var parts = new ArrayList<String>();
        if (!fact.field("number").isBlank()) {
            var number = fact.field("number").strip();
            parts.add(kind(number) + " số " + number);
        }
        if (!parts.isEmpty() && !fact.field("date").isBlank()) {
            parts.add("ngày " + fact.field("date").strip());
        }
        if (!fact.field("issuer").isBlank()) {
            parts.add("của " + fact.field("issuer").strip());
        }
        parts.add(fact.field("title").replace('\n', ' ').strip());
        return shorten("Căn cứ " + String.join(" ", parts).strip());
    }

    /** The kind of document by a number such as {@code 901/KH-UBND}; "Văn bản" when the number does not tell. */
    private static String kind(String number) {
        return DocumentType.ofLetters(
                        number.replaceFirst("^[^/]*/(?:\\d{4}/)?", "").replaceFirst("-.*$", ""))
                .map(DocumentType::title)
                .orElse("Văn bản");
    }

    private static ReportDay report(Fact fact) {
        var date = TypedDays.date(fact.field("deadline"));
        @Nullable
        MonthDay day = date.map(MonthDay::from)
                .or(() -> TypedDays.monthDay(fact.field("deadline")))
                .orElse(null);
        return new ReportDay(
                shorten(fact.field("from").replace('\n', ' ').strip()),
                shorten(fact.field("to").replace('\n', ' ').strip()),
                day,
                date.map(LocalDate::getYear).orElse(null),
                ReportFrequency.ofCode(fact.field("frequency")).orElse(null));
    }

    private static String shorten(String words) {
        return Excerpt.of(words, TextLimit.SENTENCE);
    }
}
