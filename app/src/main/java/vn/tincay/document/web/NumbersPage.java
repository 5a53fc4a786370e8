package vn.tincay.document.web;

import java.util.List;
import vn.tincay.base.web.Choice;
import vn.tincay.document.Books;

/**
 * One numbering book.
 *
 * @param next the number the next document gets, as it is written
 * @param keeps whether the viewer may change the book
 * @param typed what was typed into the form that was refused
 */
public record NumbersPage(
        String type,
        int year,
        String next,
        String symbol,
        List<Books.Line> lines,
        List<Books.Skip> skips,
        boolean keeps,
        Typed typed) {

    /** What one of the forms of the page sent; empty where it sent nothing. */
    public record Typed(String symbol, String last, String reason, String subject, String why) {}

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
