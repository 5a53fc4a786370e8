package vn.tincay.document.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.document.number.NumberedDocuments;
import vn.tincay.document.number.NumberingBooks;

/**
 * One numbering book.
 *
 * @param next the number of the next document, as written
 * @param documents the documents that carry the numbers, by subject
 * @param keeps whether the viewer may change the book
 * @param typed the values typed into the refused form
 */
public record NumbersPage(
        String type,
        int year,
        String next,
        String symbol,
        List<NumberingBooks.Line> lines,
        Map<UUID, NumberedDocuments.Numbered> documents,
        List<NumberingBooks.Skip> skips,
        boolean keeps,
        FormInput typed) {

    /** The document that carries the number; null when it no longer exists. */
    public NumberedDocuments.@Nullable Numbered document(NumberingBooks.Line line) {
        return documents.get(line.subject());
    }

    public String query() {
        return "?type=" + type + "&year=" + year;
    }

    public List<Choice> standing() {
        return lines.stream()
                .filter(line -> line.cancelledFor() == null)
                .map(line -> Choice.of(line.subject().toString(), line.written()))
                .toList();
    }
}
