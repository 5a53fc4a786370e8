package vn.tincay.document.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.document.number.BookEntry;
import vn.tincay.document.number.DocumentType;
import vn.tincay.document.number.NumberingBooks;

/**
 * A whole book as the register of outgoing documents (Decree 30/2020/NĐ-CP, annex IV, part I).
 *
 * @param entries from the first number on
 */
public record RegisterPage(
        String agency, DocumentType type, int year, List<BookEntry> entries, List<NumberingBooks.Skip> skips) {

    /** The earliest day of a document in the book; null in an empty book. */
    public @Nullable LocalDate firstDay() {
        return entries.stream()
                .map(BookEntry::issuedOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The latest day of a document in the book; null in an empty book. */
    public @Nullable LocalDate lastDay() {
        return entries.stream()
                .map(BookEntry::issuedOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    public String back() {
        return "/numbers?type=" + type + "&year=" + year;
    }
}
