package vn.tincay.document.number;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.text.TextLimit;
import vn.tincay.viewer.Viewer;

/** Lets a clerk complete an entry of the register: what the document does not state, and the file copy. */
@Component
public class CompletingEntry {

    private static final int MOST_COPIES = 100_000;

    private final NumberingBooks books;
    private final EntryChanges changes;
    private final JdbcClient sql;

    CompletingEntry(NumberingBooks books, EntryChanges changes, JdbcClient sql) {
        this.books = books;
        this.changes = changes;
        this.sql = sql;
    }

    /**
     * Stores the columns that the clerk may write; those stated by the document stay.
     *
     * @param fingerprint of the entry that the page showed
     */
    @Transactional
    public Outcome<BookEntry> complete(Viewer viewer, UUID id, EntryContent typed, @Nullable String fingerprint) {
        var entry = books.lock(viewer, id);
        var content = permitted(entry, typed);
        if (content.equals(entry.content())) {
            return Outcome.done(entry);
        }
        if (entry.cancelledFor() != null) {
            return Outcome.refused(Problem.of("document.entry.cancelled"));
        }
        var problems = new ArrayList<>(problems(content));
        if (!entry.fingerprint().matches(fingerprint)) {
            problems.add(Fingerprint.outdated());
        }
        if (entry.enteredBy() != null && content.title() == null) {
            problems.add(Problem.at("title", "document.entry.no-title"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        store(entry, content);
        changes.record(viewer, entry, content);
        return Outcome.done(books.require(viewer, id));
    }

    private static EntryContent permitted(BookEntry entry, EntryContent typed) {
        var stored = entry.content();
        return new EntryContent(
                entry.mayWrite(EntryContent.Field.TITLE) ? typed.title() : stored.title(),
                entry.mayWrite(EntryContent.Field.SIGNER) ? typed.signer() : stored.signer(),
                entry.mayWrite(EntryContent.Field.RECIPIENTS) ? typed.recipients() : stored.recipients(),
                typed.archive(),
                typed.copies(),
                typed.sentOn(),
                typed.receivedBy(),
                typed.note());
    }

    private void store(BookEntry entry, EntryContent content) {
        var filled = EnumSet.noneOf(EntryContent.Field.class);
        filled.addAll(entry.filled());
        if (!Objects.equals(content.archive(), entry.content().archive())) {
            filled.remove(EntryContent.Field.ARCHIVE);
        }
        sql.sql("""
                        update document.numbers
                           set title = ?, signer = ?, recipients = ?, archive = ?, copies = ?, sent_on = ?, received_by = ?,
                               note = ?, filled = case when filled is null then null else ?::text[] end
                         where id = ?
                        """)
                .param(content.title())
                .param(content.signer())
                .param(content.recipients())
                .param(content.archive())
                .param(content.copies())
                .param(content.sentOn())
                .param(content.receivedBy())
                .param(content.note())
                .param(filled.stream().map(Enum::name).toArray(String[]::new))
                .param(entry.id())
                .update();
    }

    /** Problems of the columns, at their form fields. */
    static List<Problem> problems(EntryContent content) {
        var copies = content.copies();
        return Stream.of(
                        TextLimit.problem("title", content.title(), TextLimit.SENTENCE),
                        TextLimit.problem("signer", content.signer(), TextLimit.LINE),
                        TextLimit.problem("recipients", content.recipients(), TextLimit.PARAGRAPHS),
                        TextLimit.problem("archive", content.archive(), TextLimit.LINE),
                        TextLimit.problem("receivedBy", content.receivedBy(), TextLimit.LINE),
                        TextLimit.problem("note", content.note(), TextLimit.SENTENCE),
                        copies == null || copies >= 1 && copies <= MOST_COPIES
                                ? Optional.<Problem>empty()
                                : Optional.of(Problem.at("copies", "document.entry.copies-range")))
                .flatMap(Optional::stream)
                .toList();
    }
}
