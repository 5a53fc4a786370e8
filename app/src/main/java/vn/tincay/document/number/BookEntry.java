package vn.tincay.document.number;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.database.SqlValues;

/**
 * A number of a numbering book with what the register says about it.
 *
 * @param subject the id of the document that carries the number
 * @param recorded whether the number was given on paper and entered here
 * @param cancelledFor why the number is not used; null while it is used
 * @param filled the columns filled from the document
 * @param enteredBy who entered a paper that was made elsewhere; null for a document of this system
 */
public record BookEntry(
        UUID id,
        DocumentType type,
        int year,
        int number,
        String symbol,
        LocalDate issuedOn,
        UUID subject,
        boolean recorded,
        @Nullable String cancelledFor,
        EntryContent content,
        Set<EntryContent.Field> filled,
        @Nullable String enteredBy) {

    static final String COLUMNS = """
            id, type, year, number, symbol, issued_on, subject_id, recorded, cancelled_for, title, signer, recipients, archive,
            copies, sent_on, received_by, note, filled, entered_by_name
            """;

    /** Number and symbol as on the paper. */
    public String written() {
        return DocumentSymbol.written(number, symbol);
    }

    /** The name of the type and the abstract, as the register has them in one column; empty without an abstract. */
    public String typeAndTitle() {
        var title = content.title();
        if (title == null) {
            return "";
        }
        return title.regionMatches(true, 0, type.title(), 0, type.title().length())
                ? title
                : (type.title() + " " + title).strip();
    }

    /** The recipients in one line; empty when there are none. */
    public String recipientsInLine() {
        var recipients = content.recipients();
        return recipients == null ? "" : String.join("; ", recipients.lines().toList());
    }

    /** Whether a clerk may write the column: one that was not filled from the document, or the file copy. */
    public boolean mayWrite(EntryContent.Field field) {
        return field == EntryContent.Field.ARCHIVE || !filled.contains(field);
    }

    /** The digest of what the page of the entry shows. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(content, cancelledFor);
    }

    static BookEntry read(ResultSet row, int index) throws SQLException {
        return new BookEntry(
                row.getObject("id", UUID.class),
                DocumentType.valueOf(row.getString("type")),
                row.getInt("year"),
                row.getInt("number"),
                row.getString("symbol"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("subject_id", UUID.class),
                row.getBoolean("recorded"),
                row.getString("cancelled_for"),
                new EntryContent(
                        row.getString("title"),
                        row.getString("signer"),
                        row.getString("recipients"),
                        row.getString("archive"),
                        SqlValues.wholeOrNull(row, "copies"),
                        row.getObject("sent_on", LocalDate.class),
                        row.getString("received_by"),
                        row.getString("note")),
                SqlValues.texts(row, "filled").stream()
                        .map(EntryContent.Field::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new)),
                row.getString("entered_by_name"));
    }
}
