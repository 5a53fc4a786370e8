package vn.tincay.document.number;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.viewer.Viewer;

/**
 * Enters a paper made outside the system into a book of the clerk's agency. The paper takes the next number, or a
 * free one among those that were skipped because they were given elsewhere; so the book gets no gap without a reason.
 */
@Component
public class EnteringPaper {

    /**
     * A paper as the clerk types it.
     *
     * @param id of the entry, created with the form
     * @param type of the book
     * @param written number and symbol as on the paper
     * @param issuedOn null when the typed text is not a date
     */
    public record Paper(
            UUID id,
            DocumentType type,
            String written,
            @Nullable LocalDate issuedOn,
            EntryContent content) {}

    private final NumberingBooks books;
    private final JdbcClient sql;
    private final Clock clock;

    EnteringPaper(NumberingBooks books, JdbcClient sql, Clock clock) {
        this.books = books;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    public Outcome<BookEntry> enter(Viewer viewer, Paper paper) {
        var known = books.find(viewer, paper.id());
        if (known.isPresent()) {
            return Outcome.done(known.get()); // the second of two clicks
        }
        var problems = new ArrayList<>(CompletingEntry.problems(paper.content()));
        if (paper.content().title() == null) {
            problems.add(Problem.at("title", "document.entry.no-title"));
        }
        var day = paper.issuedOn();
        if (day == null) {
            problems.add(Problem.at("issuedOn", "base.problem.date"));
        } else if (day.isAfter(LocalDate.now(clock))) {
            problems.add(Problem.at("issuedOn", "document.paper-entry.ahead"));
        }
        var written = WrittenNumber.of(paper.written());
        if (written.isEmpty()) {
            problems.add(Problem.at(
                    "number", "document.paper-entry.number-form", books.symbol(viewer.agency(), paper.type())));
        } else if (written.get().type() != paper.type()) {
            problems.add(Problem.at(
                    "number", "document.paper-entry.other-type", paper.type().title()));
        }
        if (day == null || written.isEmpty() || !problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return give(viewer, paper, day, written.get());
    }

    private Outcome<BookEntry> give(Viewer viewer, Paper paper, LocalDate day, WrittenNumber written) {
        var problem = numberProblem(viewer, paper.type(), day.getYear(), written.number());
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        sql.sql("""
                        update document.books set last_number = greatest(last_number, ?)
                         where agency_id = ? and type = ? and year = ?
                        """)
                .params(written.number(), viewer.agency(), paper.type().name(), day.getYear())
                .update();
        var content = paper.content();
        sql.sql("""
                        insert into document.numbers (id, agency_id, type, year, number, symbol, subject_id, issued_on, title,
                                                      signer, recipients, archive, copies, sent_on, received_by, note,
                                                      entered_by_name)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(paper.id())
                .param(viewer.agency())
                .param(paper.type().name())
                .param(day.getYear())
                .param(written.number())
                .param(written.symbol())
                .param(paper.id())
                .param(day)
                .param(content.title())
                .param(content.signer())
                .param(content.recipients())
                .param(content.archive())
                .param(content.copies())
                .param(content.sentOn())
                .param(content.receivedBy())
                .param(content.note())
                .param(viewer.name())
                .update();
        return Outcome.done(books.require(viewer, paper.id()));
    }

    /** A problem when the number cannot be used, otherwise empty; locks the book until the transaction ends. */
    private Optional<Problem> numberProblem(Viewer viewer, DocumentType type, int year, int number) {
        books.lockBook(viewer.agency(), type, year);
        if (books.holdsNumber(viewer.agency(), type, year, number)) {
            return Optional.of(Problem.at("number", "document.paper-entry.taken"));
        }
        int next = books.lastNumber(viewer.agency(), type, year) + 1;
        boolean skipped = books.skips(viewer.agency(), type, year).stream()
                .anyMatch(skip -> skip.fromNumber() <= number && number <= skip.toNumber());
        return number == next || skipped
                ? Optional.empty()
                : Optional.of(Problem.at(
                        "number", "document.paper-entry.not-next", books.nextNumber(viewer.agency(), type, year)));
    }
}
