package vn.tincay.document.number;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the register says about a number besides its symbol and day (Decree 30/2020/NĐ-CP, annex IV, part I). A column
 * that is empty is null.
 *
 * @param title the abstract ("trích yếu")
 * @param signer the name of the person who signed the document
 * @param recipients one per line
 * @param archive who keeps the file copy
 * @param copies how many copies were issued
 * @param sentOn the day on which the document was handed over for sending ("ngày chuyển")
 * @param receivedBy who signed for receiving it ("ký nhận")
 * @param note the clerk's remark
 */
public record EntryContent(
        @Nullable String title,
        @Nullable String signer,
        @Nullable String recipients,
        @Nullable String archive,
        @Nullable Integer copies,
        @Nullable LocalDate sentOn,
        @Nullable String receivedBy,
        @Nullable String note) {

    /** A column of the register that is filled from the document or by the clerk. */
    public enum Field {
        TITLE("title"),
        SIGNER("signer"),
        RECIPIENTS("recipients"),
        ARCHIVE("archive"),
        COPIES("copies"),
        SENT_ON("sentOn"),
        RECEIVED_BY("receivedBy"),
        NOTE("note");

        private final String label;

        Field(String label) {
            this.label = label;
        }

        /** The name of the form field, and the last part of its message key. */
        public String label() {
            return label;
        }
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    /** The columns in words, as the history of an entry shows them; empty ones are left out. */
    public Map<Field, String> inWords() {
        var words = new EnumMap<Field, String>(Field.class);
        put(words, Field.TITLE, title);
        put(words, Field.SIGNER, signer);
        put(
                words,
                Field.RECIPIENTS,
                recipients == null ? null : String.join("; ", recipients.lines().toList()));
        put(words, Field.ARCHIVE, archive);
        put(words, Field.COPIES, copies == null ? null : copies.toString());
        put(words, Field.SENT_ON, sentOn == null ? null : DAY.format(sentOn));
        put(words, Field.RECEIVED_BY, receivedBy);
        put(words, Field.NOTE, note);
        return words;
    }

    private static void put(Map<Field, String> words, Field field, @Nullable String value) {
        if (value != null) {
            words.put(field, value);
        }
    }
}
