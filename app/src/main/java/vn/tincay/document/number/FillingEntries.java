package vn.tincay.document.number;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;
import vn.tincay.base.BackgroundJob;
import vn.tincay.base.text.VietnameseText;

/**
 * Fills the columns of the register that a document states: abstract, signer, recipients and file copy. The rooms are
 * asked for them at the end of the transaction that gives the number, when signature and text are stored. An entry
 * keeps these words even when the document is changed later.
 */
@Component
class FillingEntries {

    private static final int PORTION = 500;

    private static final String FILED = "luu";

    private final JdbcClient sql;
    private final TransactionOperations transaction;
    private final List<NumberedDocuments> documents;

    FillingEntries(JdbcClient sql, TransactionOperations transaction, List<NumberedDocuments> documents) {
        this.sql = sql;
        this.transaction = transaction;
        this.documents = documents;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(NumbersGiven given) {
        fill(given.subjects());
    }

    /** Fills the entries of numbers that were given before the register had these columns. */
    @EventListener(ApplicationReadyEvent.class)
    void fillEarlier() {
        BackgroundJob.run("document.filling-entries", () -> {
            var subjects =
                    transaction.execute(status -> sql.sql("""
                            select subject_id from document.numbers where filled is null and entered_by_name is null
                            """).query(UUID.class).list());
            for (int from = 0; from < subjects.size(); from += PORTION) {
                var portion = subjects.subList(from, Math.min(from + PORTION, subjects.size()));
                transaction.executeWithoutResult(status -> fill(portion));
            }
        });
    }

    private void fill(Collection<UUID> subjects) {
        var stated = new ArrayList<Stated>();
        for (var room : documents) {
            room.bySubject(subjects).forEach((subject, document) -> stated.add(Stated.by(subject, document)));
        }
        sql.sql("""
                        update document.numbers n
                           set title = d.title, signer = d.signer, recipients = d.recipients, archive = d.archive,
                               filled = string_to_array(d.filled, ' ')
                          from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                                   as d (subject_id, title, signer, recipients, archive, filled)
                         where n.subject_id = d.subject_id and n.filled is null and n.entered_by_name is null
                        """)
                .param(stated.stream().map(Stated::subject).toArray(UUID[]::new))
                .param(texts(stated, Stated::title))
                .param(texts(stated, Stated::signer))
                .param(texts(stated, Stated::recipients))
                .param(texts(stated, Stated::archive))
                .param(texts(stated, Stated::statedColumns))
                .update();
    }

    private static @Nullable String[] texts(List<Stated> stated, Function<Stated, @Nullable String> column) {
        return stated.stream().map(column).toArray(String[]::new);
    }

    /** What a document states for the register; a column that it does not state is null. */
    private record Stated(
            UUID subject,
            String title,
            @Nullable String signer,
            @Nullable String recipients,
            @Nullable String archive) {

        static Stated by(UUID subject, NumberedDocuments.Numbered document) {
            var lines = document.recipients().stream().collect(Collectors.partitioningBy(Stated::isFiled));
            return new Stated(
                    subject,
                    document.title(),
                    document.signer(),
                    joined(lines.getOrDefault(false, List.of())),
                    joined(lines.getOrDefault(true, List.of()).stream()
                            .map(line -> line.replaceFirst("^[^:]*:\\s*", ""))
                            .toList()));
        }

        /** Whether the line of "Nơi nhận" names the file copy, as in {@code Lưu: VT, VX}. */
        private static boolean isFiled(String line) {
            return VietnameseText.fold(line).startsWith(FILED);
        }

        private static @Nullable String joined(List<String> lines) {
            return lines.isEmpty() ? null : String.join("\n", lines);
        }

        /** The names of the stated columns, separated by spaces. */
        String statedColumns() {
            var names = new ArrayList<String>(List.of(EntryContent.Field.TITLE.name()));
            add(names, EntryContent.Field.SIGNER, signer);
            add(names, EntryContent.Field.RECIPIENTS, recipients);
            add(names, EntryContent.Field.ARCHIVE, archive);
            return String.join(" ", names);
        }

        private static void add(List<String> names, EntryContent.Field field, @Nullable String value) {
            if (value != null) {
                names.add(field.name());
            }
        }
    }
}
