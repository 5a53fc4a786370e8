package vn.tincay.document.number;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.step.StepInput;

/**
 * Gives numbers from the numbering books: one book per agency, type and year, starting at 1 each 1 January (Decree
 * 30/2020/NĐ-CP, art. 15). A number is given in the caller's transaction, which waits for other transactions on the
 * same book; a rollback also takes back the number, so the book has no gap. A given number is never reused; a
 * cancelled one stays recorded with its reason.
 */
@Component
public class Numbering {

    /** A document that needs a number, and the agency that issues it. */
    public record NumberRequest(UUID agency, UUID subject) {}

    /** @param written number and symbol as on the paper: {@code 05/KH-UBND} */
    public record AssignedNumber(UUID subject, UUID agency, int year, int number, String written) {}

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    Numbering(JdbcClient sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    /**
     * Gives the document the next number of the book.
     *
     * @param symbol the text after the slash; see {@link DocumentSymbol#of}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public AssignedNumber give(UUID agency, DocumentType type, LocalDate day, String symbol, UUID subject) {
        return giveAll(type, day, List.of(new NumberRequest(agency, subject)), List.of(symbol))
                .getFirst();
    }

    /**
     * Numbers many documents of one type in one statement, in the given order within each agency's book.
     *
     * @param symbols one per document
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<AssignedNumber> giveAll(
            DocumentType type, LocalDate day, List<NumberRequest> requests, List<String> symbols) {
        var given = insertAll(type, day, requests, symbols);
        events.publishEvent(
                new NumbersGiven(requests.stream().map(NumberRequest::subject).toList()));
        return given;
    }

    private List<AssignedNumber> insertAll(
            DocumentType type, LocalDate day, List<NumberRequest> requests, List<String> symbols) {
        return sql.sql("""
                        with wanted as (
                            select * from unnest(:agencies::uuid[], :subjects::uuid[], :symbols::text[])
                                with ordinality as w (agency_id, subject_id, symbol, place)
                        ), needed as (
                            select agency_id, count(*)::integer as pieces from wanted group by agency_id order by agency_id
                        ), books as (
                            insert into document.books as b (agency_id, type, year, last_number)
                            select agency_id, :type, :year, pieces from needed
                            on conflict (agency_id, type, year)
                                do update set last_number = b.last_number + excluded.last_number
                            returning agency_id, last_number
                        )
                        insert into document.numbers (agency_id, type, year, number, symbol, subject_id, issued_on)
                        select w.agency_id, :type, :year,
                               k.last_number - n.pieces
                                   + row_number() over (partition by w.agency_id order by w.place),
                               w.symbol, w.subject_id, :day
                          from wanted w
                          join needed n using (agency_id)
                          join books k using (agency_id)
                        returning subject_id, agency_id, year, number, symbol
                        """)
                .param(
                        "agencies",
                        sqlArray(requests.stream().map(NumberRequest::agency).toList(), UUID[]::new))
                .param(
                        "subjects",
                        sqlArray(requests.stream().map(NumberRequest::subject).toList(), UUID[]::new))
                .param("symbols", sqlArray(symbols, String[]::new))
                .param("type", type.name())
                .param("year", day.getYear())
                .param("day", day)
                .query((row, i) -> new AssignedNumber(
                        row.getObject("subject_id", UUID.class),
                        row.getObject("agency_id", UUID.class),
                        row.getInt("year"),
                        row.getInt("number"),
                        DocumentSymbol.written(row.getInt("number"), row.getString("symbol"))))
                .list();
    }

    /**
     * Enters a number that a person chose, as written on the paper. Does nothing when the text is not a plain number
     * with a symbol, or when the number is already in the book.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(UUID agency, LocalDate day, String written, UUID subject) {
        var number = WrittenNumber.of(written);
        if (number.isEmpty()) {
            return;
        }
        var entry = number.get();
        sql.sql("""
                        insert into document.books as b (agency_id, type, year, last_number) values (?, ?, ?, ?)
                        on conflict (agency_id, type, year)
                            do update set last_number = greatest(b.last_number, excluded.last_number)
                        """)
                .params(agency, entry.type().name(), day.getYear(), entry.number())
                .update();
        sql.sql("""
                        insert into document.numbers (agency_id, type, year, number, symbol, subject_id, issued_on)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(agency, entry.type().name(), day.getYear(), entry.number(), entry.symbol(), subject, day)
                .update();
        events.publishEvent(new NumbersGiven(List.of(subject)));
    }

    /**
     * Enters the number of a paper issued outside the system into the book of its year and marks it as recorded; the
     * book continues after it, so that the number is not given again.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(UUID agency, LocalDate day, String written, UUID subject) {
        enter(agency, day, written, subject);
        sql.sql("update document.numbers set recorded = true where subject_id = ? and cancelled_at is null")
                .param(subject)
                .update();
    }

    /** Cancels the number of a document that will not be issued; the number stays in the book with the reason. */
    @Transactional
    public Outcome<UUID> cancel(UUID subject, String reason, UUID by) {
        var problem = StepInput.reasonProblem("reason", reason, "document.number.no-reason");
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        int cancelled = sql.sql("""
                        update document.numbers
                           set cancelled_at = now(), cancelled_by = ?, cancelled_for = ?
                         where subject_id = ? and cancelled_at is null
                        """).params(by, reason.strip(), subject).update();
        return cancelled == 0 ? Outcome.refused(Problem.of("document.number.none")) : Outcome.done(subject);
    }

    private static <T> T[] sqlArray(Collection<T> values, IntFunction<T[]> array) {
        return values.toArray(array);
    }
}
