package vn.tincay.document.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListDownload;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.document.number.BookEntry;
import vn.tincay.document.number.ChangingNumberingBook;
import vn.tincay.document.number.DocumentType;
import vn.tincay.document.number.NumberedDocuments;
import vn.tincay.document.number.NumberingBooks;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Viewer;

/**
 * {@code /numbers}: the numbering books of the viewer's agency. Everybody in the agency reads them; its clerk and head
 * keep them.
 */
@Controller
@RequestMapping("/numbers")
class NumbersController {

    private final NumberingBooks books;
    private final ChangingNumberingBook changing;
    private final List<NumberedDocuments> documents;
    private final Clock clock;

    NumbersController(
            NumberingBooks books, ChangingNumberingBook changing, List<NumberedDocuments> documents, Clock clock) {
        this.books = books;
        this.changing = changing;
        this.documents = documents;
        this.clock = clock;
    }

    /** Shows a book. Type and year are declared parameters: a wrong value gives the error page of a wrong address. */
    @GetMapping
    @Allowed
    @Nullable
    ModelAndView show(
            Viewer viewer,
            @RequestParam(required = false) @Nullable DocumentType type,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "1") int page,
            FormInput input,
            ListDownload download) {
        var query = download.checked(query(viewer, input));
        return download.isAsked(query)
                ? download.send(
                        query,
                        NumbersPage.COLUMNS,
                        books.stream(
                                viewer.agency(), type(input), year(input), NumbersPage.filter(input), query.ordering()))
                : Html.filtered("document/numbers", page(viewer, input, page), query.problems());
    }

    @PostMapping("/symbol")
    @ByBookKeepers
    ModelAndView setSymbol(Viewer viewer, FormInput input) {
        var outcome = changing.setSymbol(viewer, type(input), input.trimmed("symbol"));
        return answer(viewer, input, outcome, "document.done.symbol", symbol -> symbol);
    }

    @PostMapping("/skips")
    @ByBookKeepers
    ModelAndView skip(Viewer viewer, FormInput input) {
        Outcome<Integer> outcome = input.trimmed("last").matches("\\d{1,6}")
                ? changing.skip(
                        viewer,
                        type(input),
                        year(input),
                        Integer.parseInt(input.trimmed("last")),
                        input.trimmed("reason"))
                : Outcome.refused(Problem.at(
                        "last",
                        "document.book.skip-back",
                        books.lastNumber(viewer.agency(), type(input), year(input)) + 1));
        return answer(viewer, input, outcome, "document.done.skipped", String::valueOf);
    }

    @PostMapping("/cancellations")
    @ByBookKeepers
    ModelAndView cancel(Viewer viewer, FormInput input) {
        Outcome<UUID> outcome = input.trimmed("subject").matches("[0-9a-f-]{36}")
                ? changing.cancel(viewer, UUID.fromString(input.trimmed("subject")), input.trimmed("why"))
                : Outcome.refused(Problem.at("subject", "document.number.none"));
        return answer(viewer, input, outcome, "document.done.cancelled", id -> "");
    }

    private <T> ModelAndView answer(
            Viewer viewer, FormInput input, Outcome<T> outcome, String message, Function<T, String> words) {
        return outcome.fold(
                done -> Html.seeOther("/numbers" + page(viewer, input, 1).bookQuery(), message, words.apply(done)),
                problems -> Html.invalid("document/numbers", page(viewer, input, 1), problems));
    }

    private NumbersPage page(Viewer viewer, FormInput input, int number) {
        var type = type(input);
        int year = year(input);
        var me = viewer.agency();
        var query = query(viewer, input);
        var entries = books.page(me, type, year, NumbersPage.filter(input), query.ordering(), number);
        var named = documentsOf(entries.items());
        boolean keeps = viewer.may(ByBookKeepers.class);
        return new NumbersPage(
                entries.map(entry -> NumbersPage.Row.of(entry, named.get(entry.subject()))),
                query,
                type,
                year,
                books.nextNumber(me, type, year),
                books.symbol(me, type),
                books.skips(me, type, year),
                keeps ? cancellableNumbers(me, type, year) : List.of(),
                keeps,
                input);
    }

    private ListQuery query(Viewer viewer, FormInput input) {
        var me = viewer.agency();
        var type = type(input);
        return NumbersPage.query(input, books.years(me), year(input), thisYear(), books.signers(me, type, year(input)));
    }

    private List<Choice> cancellableNumbers(UUID agency, DocumentType type, int year) {
        return books.validEntries(agency, type, year).stream()
                .map(entry -> Choice.of(entry.subject().toString(), entry.written()))
                .toList();
    }

    private Map<UUID, NumberedDocuments.Numbered> documentsOf(List<BookEntry> entries) {
        var subjects = entries.stream().map(BookEntry::subject).toList();
        return documents.stream()
                .flatMap(room -> room.bySubject(subjects).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static DocumentType type(FormInput input) {
        return Objects.requireNonNullElse(input.choice("type", DocumentType.class), DocumentType.REPORT);
    }

    private int year(FormInput input) {
        var asked = input.whole("year");
        return asked == null || asked < 2000 || asked > 2100 ? thisYear() : asked;
    }

    private int thisYear() {
        return LocalDate.now(clock.withZone(Ui.ZONE)).getYear();
    }
}
