package vn.tincay.base.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.RecordRows;
import vn.tincay.base.database.SqlValues;

/**
 * Stores requests to extend the due days of one kind of record. A record has at most one undecided request, which a
 * new request replaces. The caller holds the lock of the record.
 *
 * @param <R> the record whose due day is extended
 */
public abstract class Extensions<R> {

    private final JdbcClient sql;
    private final Clock clock;
    private final String table;
    private final String owner;
    private final Function<R, UUID> id;

    /** @param owner the column with the id of the record */
    protected Extensions(JdbcClient sql, Clock clock, String table, String owner, Function<R, UUID> id) {
        this.sql = sql;
        this.clock = clock;
        this.table = table;
        this.owner = owner;
        this.id = id;
    }

    /** The requests for this record, newest first. */
    public final List<Extension> of(R record) {
        return sql.sql("""
                        select id, asked_at as requested_at, asked_by_name as requested_by, reason, wished_on as requested_on,
                               previous_on, granted, granted_on, decided_at, decided_by_name as decided_by, answer,
                               replaced_at
                        """ + fromRecord() + " order by asked_at desc, id desc")
                .param(id.apply(record))
                .query(RecordRows.of(Extension.class))
                .list();
    }

    public final Optional<Extension> open(R record) {
        return of(record).stream().filter(Extension::isOpen).findFirst();
    }

    /** Whether the undecided request has the same day and reason as this one, which was then sent twice. */
    public final boolean isRepeated(R record, ExtensionRequest request) {
        return open(record)
                .filter(extension -> extension.requestedOn().equals(request.requestedDay())
                        && extension.reason().equals(request.reason().strip()))
                .isPresent();
    }

    /**
     * Stores the request and marks an undecided earlier one as replaced.
     *
     * @param due the present due day; null for none
     */
    public final void ask(R record, @Nullable LocalDate due, ExtensionRequest request, UUID person, String name) {
        var now = SqlValues.at(clock.instant());
        sql.sql("update " + table + " set replaced_at = ? where " + owner
                        + " = ? and granted is null and replaced_at is null")
                .params(now, id.apply(record))
                .update();
        sql.sql("insert into " + table + " (id, " + owner + """
                        , asked_at, asked_by, asked_by_name, reason, wished_on, previous_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(Ids.next())
                .param(id.apply(record))
                .param(now)
                .param(person)
                .param(name)
                .param(request.reason().strip())
                .param(request.requestedDay())
                .param(due)
                .update();
    }

    public final void decide(Extension extension, ExtensionDecision decision, UUID person, String name) {
        sql.sql("update " + table + """
                         set granted = ?, granted_on = ?, decided_at = ?, decided_by = ?, decided_by_name = ?, answer = ?
                         where id = ?
                        """)
                .param(decision.isGrant())
                .param(decision.isGrant() ? decision.until() : null)
                .param(SqlValues.at(clock.instant()))
                .param(person)
                .param(name)
                .param(decision.answer().strip())
                .param(extension.id())
                .update();
    }

    /**
     * The result of a decision when no request is undecided: a second click of the same person with the same decision
     * changes nothing; any other is refused as too late.
     */
    public final Outcome<R> decidedAlready(R record, ExtensionDecision decision, UUID person) {
        return isLastDecision(record, decision, person)
                ? Outcome.done(record)
                : Outcome.refused(Problem.of("base.extension.problem.decided"));
    }

    private boolean isLastDecision(R record, ExtensionDecision decision, UUID person) {
        return sql.sql("""
                        select coalesce(decided_by = ? and granted = ? and answer = ?
                                        and granted_on is not distinct from ?::date, false)
                        """ + fromRecord() + " order by asked_at desc, id desc limit 1")
                .param(person)
                .param(decision.granted())
                .param(decision.answer().strip())
                .param(decision.isGrant() ? decision.until() : null)
                .param(id.apply(record))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private String fromRecord() {
        return " from " + table + " where " + owner + " = ?";
    }
}
