package vn.tincay.document.web;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Page;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListColumn;
import vn.tincay.base.web.list.ListFilter;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.document.number.BookEntry;
import vn.tincay.document.number.DocumentType;
import vn.tincay.document.number.NumberedDocuments;
import vn.tincay.document.number.NumberingBooks;

/**
 * The page of one numbering book.
 *
 * @param next the number of the next document, as written
 * @param cancellable the numbers that can be cancelled; empty for a viewer who may not change the book
 * @param mayChange whether the viewer may change the book
 * @param input the values typed into the refused form
 */
public record NumbersPage(
        Page<Row> numbers,
        ListQuery query,
        DocumentType type,
        int year,
        String next,
        String symbol,
        List<NumberingBooks.Skip> skips,
        List<Choice> cancellable,
        boolean mayChange,
        FormInput input) {

    static final List<ListColumn<BookEntry>> COLUMNS = List.of(
            ListColumn.of("document.book.number", (entry, ui) -> entry.written()),
            ListColumn.of("document.book.day", (entry, ui) -> entry.issuedOn()),
            ListColumn.of("document.book.type-and-title", (entry, ui) -> entry.typeAndTitle()),
            ListColumn.of(
                    "document.entry.signer", (entry, ui) -> entry.content().signer()),
            ListColumn.of("document.entry.recipients", (entry, ui) -> entry.recipientsInLine()),
            ListColumn.of(
                    "document.entry.archive", (entry, ui) -> entry.content().archive()),
            ListColumn.of(
                    "document.entry.copies", (entry, ui) -> entry.content().copies()),
            ListColumn.of(
                    "document.entry.sentOn", (entry, ui) -> entry.content().sentOn()),
            ListColumn.of(
                    "document.entry.receivedBy", (entry, ui) -> entry.content().receivedBy()),
            ListColumn.of("document.entry.note", (entry, ui) -> entry.content().note()),
            ListColumn.of("document.book.state", EntryWords::state));

    /**
     * A number of the book.
     *
     * @param page the address of the document that carries it; null for a paper made elsewhere and for a document
     *     that no longer exists
     */
    public record Row(BookEntry entry, @Nullable String page) {

        static Row of(BookEntry entry, NumberedDocuments.@Nullable Numbered document) {
            return new Row(entry, document == null ? null : document.page());
        }
    }

    /**
     * The list of a book's numbers, with filters for type, year, words and signer.
     *
     * @param years the years of the agency's books
     * @param signers those who signed documents of the book
     */
    static ListQuery query(FormInput input, List<Integer> years, int year, int thisYear, List<String> signers) {
        var offered = new TreeSet<>(years);
        offered.addAll(List.of(year, thisYear, thisYear + 1));
        return ListQuery.at(
                        "/numbers",
                        input,
                        ListFilter.view(
                                "type",
                                "document.book.type",
                                DocumentType.REPORT.name(),
                                ui -> Choice.of(DocumentType.values(), type -> ui.t("document.type", type))),
                        ListFilter.view(
                                "year",
                                "document.book.year",
                                "" + year,
                                ui -> offered.descendingSet().stream()
                                        .map(one -> Choice.of("" + one, "" + one))
                                        .toList()),
                        ListFilter.words("q", "document.book.words", "document.book.words-hint"),
                        ListFilter.choice(
                                        "signer",
                                        "document.entry.signer",
                                        "document.book.any",
                                        ui -> signers.stream()
                                                .map(signer -> Choice.of(signer, signer))
                                                .toList())
                                .withDependentChoices())
                .sortedBy("number", "day", "title", "signer");
    }

    static NumberingBooks.Filter filter(FormInput input) {
        return new NumberingBooks.Filter(input.trimmed("q"), input.trimmedOrNull("signer"));
    }

    /** The query string of this book, for the addresses of its forms. */
    public String bookQuery() {
        return "?type=" + type + "&year=" + year;
    }
}
