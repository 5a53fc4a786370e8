package vn.tincay.document.number;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.step.StepInput;
import vn.tincay.viewer.Viewer;

/**
 * Lets a clerk keep the books of the clerk's agency: set the symbol, skip numbers given elsewhere, cancel unused
 * numbers.
 */
@Component
@Transactional
public class ChangingNumberingBook {

    private static final int HIGHEST = 999_999;
    private static final int LONGEST_SYMBOL = 40;

    private final JdbcClient sql;
    private final NumberingBooks books;
    private final Numbering numbering;
    private final Clock clock;
    private final List<NumberedDocuments> documents;

    ChangingNumberingBook(
            JdbcClient sql, NumberingBooks books, Numbering numbering, Clock clock, List<NumberedDocuments> documents) {
        this.sql = sql;
        this.books = books;
        this.numbering = numbering;
        this.clock = clock;
        this.documents = documents;
    }

    /** Sets the symbol of numbers given from now on; earlier numbers keep theirs. */
    public Outcome<String> setSymbol(Viewer viewer, DocumentType type, String typed) {
        var symbol = typed.strip();
        if (symbol.length() > LONGEST_SYMBOL || !symbol.matches("[\\p{L}\\d]+([-&.][\\p{L}\\d]+)*")) {
            return Outcome.refused(Problem.at("symbol", "document.book.symbol-form"));
        }
        if (!type.letters().isEmpty() && !symbol.startsWith(type.letters() + "-")) {
            return Outcome.refused(Problem.at("symbol", "document.book.symbol-letters", type.letters() + "-"));
        }
        sql.sql("""
                        insert into document.symbols (agency_id, type, symbol, set_by, set_by_name, set_at)
                        values (?, ?, ?, ?, ?, ?)
                            on conflict (agency_id, type) do update set symbol = excluded.symbol, set_by = excluded.set_by,
                               set_by_name = excluded.set_by_name, set_at = excluded.set_at
                        """)
                .param(viewer.agency())
                .param(type.name())
                .param(symbol)
                .param(viewer.person())
                .param(viewer.name())
                .param(SqlValues.at(clock.instant()))
                .update();
        return Outcome.done(symbol);
    }

    /** Continues the book after {@code last}, because the numbers up to {@code last} were given elsewhere. */
    public Outcome<Integer> skip(Viewer viewer, DocumentType type, int year, int last, String reason) {
        var problem = StepInput.reasonProblem("reason", reason, "document.book.skip-reason");
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        books.lockBook(viewer.agency(), type, year);
        int next = books.lastNumber(viewer.agency(), type, year) + 1;
        if (last == next - 1 && hasSkipped(viewer, type, year, last, reason)) {
            return Outcome.done(last); // the second of two clicks
        }
        if (last < next || last > HIGHEST) {
            return Outcome.refused(Problem.at("last", "document.book.skip-back", next));
        }
        sql.sql("""
                        insert into document.skips (id, agency_id, type, year, from_number, to_number, reason,
                                                    skipped_by, skipped_by_name, skipped_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(Ids.next())
                .param(viewer.agency())
                .param(type.name())
                .param(year)
                .param(next)
                .param(last)
                .param(reason.strip())
                .param(viewer.person())
                .param(viewer.name())
                .param(SqlValues.at(clock.instant()))
                .update();
        sql.sql("""
                        insert into document.books as b (agency_id, type, year, last_number) values (?, ?, ?, ?)
                            on conflict (agency_id, type, year)
                            do update set last_number = greatest(b.last_number, excluded.last_number)
                        """).params(viewer.agency(), type.name(), year, last).update();
        return Outcome.done(last);
    }

    private boolean hasSkipped(Viewer viewer, DocumentType type, int year, int last, String reason) {
        return sql.sql("""
                        select exists (select 1 from document.skips
                                        where agency_id = ? and type = ? and year = ? and to_number = ?
                                          and reason = ? and skipped_by = ?)
                        """)
                .params(viewer.agency(), type.name(), year, last, reason.strip(), viewer.person())
                .query(Boolean.class)
                .single();
    }

    /** Cancels a number of the viewer's agency that no document carries; it is never given again. */
    public Outcome<UUID> cancel(Viewer viewer, UUID subject, String reason) {
        var problem = StepInput.reasonProblem("why", reason, "document.number.no-reason");
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        boolean own = sql.sql("select exists (select 1 from document.numbers where subject_id = ? and agency_id = ?)")
                .params(subject, viewer.agency())
                .query(Boolean.class)
                .single();
        if (own && documents.stream().anyMatch(room -> room.isInUse(subject))) {
            return Outcome.refused(Problem.at("subject", "document.number.in-use"));
        }
        return own
                ? numbering.cancel(subject, reason, viewer.person())
                : Outcome.refused(Problem.of("document.number.none"));
    }
}
