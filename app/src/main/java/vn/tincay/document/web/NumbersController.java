package vn.tincay.document.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.Allowed;
import vn.tincay.access.Role;
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.Ui;
import vn.tincay.document.Books;
import vn.tincay.document.DocumentType;
import vn.tincay.document.KeepingBooks;
import vn.tincay.document.NumberedDocuments;

/** {@code /numbers}: the numbering books of the own agency. Everybody there reads them; clerk and head keep them. */
@Controller
@RequestMapping("/numbers")
class NumbersController {

    /** Whose book it is about, and what was typed into the form that was sent. */
    record Sent(
            @Nullable DocumentType type,
            @Nullable Integer year,
            @Nullable String symbol,
            @Nullable String last,
            @Nullable String reason,
            @Nullable String subject,
            @Nullable String why) {

        NumbersPage.Typed typed() {
            return new NumbersPage.Typed(text(symbol), text(last), text(reason), text(subject), text(why));
        }

        private static String text(@Nullable String sent) {
            return sent == null ? "" : sent.strip();
        }
    }

    private final Books books;
    private final KeepingBooks keeping;
    private final List<NumberedDocuments> documents;
    private final Clock clock;

    NumbersController(Books books, KeepingBooks keeping, List<NumberedDocuments> documents, Clock clock) {
        this.books = books;
        this.keeping = keeping;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping
    @Allowed
    ModelAndView show(
            Viewer viewer,
            @RequestParam(required = false) @Nullable DocumentType type,
            @RequestParam(required = false) @Nullable Integer year) {
        var sent = new Sent(type, year, null, null, null, null, null);
        return Html.page("document/numbers", page(viewer, sent));
    }

    @PostMapping("/symbol")
    @Allowed({Role.CLERK, Role.HEAD})
    ModelAndView setSymbol(Viewer viewer, Sent sent) {
        var outcome = keeping.setSymbol(viewer, type(sent), sent.typed().symbol());
        return answer(viewer, sent, outcome, "document.done.symbol", symbol -> symbol);
    }

    @PostMapping("/skips")
    @Allowed({Role.CLERK, Role.HEAD})
    ModelAndView skip(Viewer viewer, Sent sent) {
        var typed = sent.typed();
        Outcome<Integer> outcome = typed.last().matches("\\d{1,6}")
                ? keeping.skip(viewer, type(sent), year(sent), Integer.parseInt(typed.last()), typed.reason())
                : Outcome.refused(Problem.at(
                        "last", "document.book.skip-back", books.last(viewer.agency(), type(sent), year(sent)) + 1));
        return answer(viewer, sent, outcome, "document.done.skipped", String::valueOf);
    }

    @PostMapping("/cancellations")
    @Allowed({Role.CLERK, Role.HEAD})
    ModelAndView cancel(Viewer viewer, Sent sent) {
        var typed = sent.typed();
        Outcome<UUID> outcome = typed.subject().matches("[0-9a-f-]{36}")
                ? keeping.cancel(viewer, UUID.fromString(typed.subject()), typed.why())
                : Outcome.refused(Problem.at("subject", "document.number.none"));
        return answer(viewer, sent, outcome, "document.done.cancelled", id -> "");
    }

    private <T> ModelAndView answer(
            Viewer viewer, Sent sent, Outcome<T> outcome, String message, Function<T, String> words) {
        return outcome.fold(
                done -> Html.seeOther("/numbers" + page(viewer, sent).query(), message, words.apply(done)),
                problems -> Html.invalid("document/numbers", page(viewer, sent), problems));
    }

    private NumbersPage page(Viewer viewer, Sent sent) {
        var type = type(sent);
        int year = year(sent);
        var me = viewer.agency();
        var lines = books.lines(me, type, year);
        var subjects = lines.stream().map(Books.Line::subject).toList();
        return new NumbersPage(
                type.name(),
                year,
                books.next(me, type, year),
                books.symbol(me, type),
                lines,
                documents.stream()
                        .flatMap(room -> room.named(subjects).entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                books.skips(me, type, year),
                viewer.is(Role.CLERK, Role.HEAD),
                sent.typed());
    }

    private static DocumentType type(Sent sent) {
        return sent.type() == null ? DocumentType.REPORT : sent.type();
    }

    private int year(Sent sent) {
        var asked = sent.year();
        return asked == null || asked < 2000 || asked > 2100
                ? LocalDate.now(clock.withZone(Ui.ZONE)).getYear()
                : asked;
    }
}
