package vn.tincay.document.web;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Page;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListColumn;
import vn.tincay.base.web.list.ListFilter;
import vn.tincay.base.web.list.ListQuery;
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

    static final List<ListColumn<Row>> COLUMNS = List.of(
            ListColumn.of("document.book.number", (row, ui) -> row.line().written()),
            ListColumn.of("document.book.day", (row, ui) -> row.line().issuedOn()),
            ListColumn.of("document.book.title-of", Row::title),
            ListColumn.of("document.book.signer", (row, ui) -> row.signer()),
            ListColumn.of("document.book.state", Row::state));

    /**
     * A number of the book.
     *
     * @param document the document that carries it; null when it no longer exists
     */
    public record Row(NumberingBooks.Line line, NumberedDocuments.@Nullable Numbered document) {

        public @Nullable String title(Ui ui) {
            if (document == null) {
                return null;
            }
            var title = document.title().in(ui.lang());
            return document.period() == null ? title : title + " – " + ui.say(document.period());
        }

        public @Nullable String signer() {
            return document == null ? null : document.signer();
        }

        public String state(Ui ui) {
            return line.cancelledFor() == null
                    ? ui.t(line.recorded() ? "document.book.recorded" : "document.book.used")
                    : ui.t("document.book.cancelled", line.cancelledFor());
        }
    }

    /**
     * The list of a book's numbers, with filters for type and year.
     *
     * @param years the years of the agency's books
     */
    static ListQuery query(FormInput input, List<Integer> years, int year, int thisYear) {
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
                                        .toList()))
                .sortedBy("number", "day");
    }

    /** The query string of this book, for the addresses of its forms. */
    public String bookQuery() {
        return "?type=" + type + "&year=" + year;
    }
}
