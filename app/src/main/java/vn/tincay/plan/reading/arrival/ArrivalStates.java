package vn.tincay.plan.reading.arrival;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.plan.reading.review.StartingReview;
import vn.tincay.viewer.Viewer;

/** The changes of state of queued documents, each in its own transaction. */
@Component
class ArrivalStates {

    /** A reading that takes longer than this is assumed to have been interrupted by a crashed server. */
    private static final Duration ABANDONED_AFTER = Duration.ofMinutes(6);

    /**
     * How long a document that was read or refused stays stored after it was sent, so that a refused text can still be
     * copied from its page.
     */
    private static final Duration STORED_FOR = Duration.ofDays(1);

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Clock clock;

    ArrivalStates(JdbcClient sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Claims the first document of the queue for this server: one that waits, or one whose reading was abandoned. Empty
     * when there is none.
     */
    @Transactional
    public Optional<QueuedDocument.NextDocument> claimNext() {
        var now = clock.instant();
        return sql.sql("""
                        update plan.arrivals set state = 'reading', attempts = attempts + 1, began_at = :now
                         where id = (select id from plan.arrivals
                                      where state = 'waiting' or (state = 'reading' and began_at < :left)
                                      order by at, id limit 1 for update skip locked)
                        returning id, sender, field, name, bytes, text, attempts
                        """)
                .param("now", SqlValues.at(now))
                .param("left", SqlValues.at(now.minus(ABANDONED_AFTER)))
                .query(this::read)
                .optional();
    }

    /**
     * Puts the documents back into the queue that were being read when a server stopped. A document that another server
     * is still reading may be read twice, which does no harm.
     */
    @Transactional
    public void requeueInterrupted() {
        sql.sql("update plan.arrivals set state = 'waiting' where state = 'reading'")
                .update();
    }

    /**
     * Puts a document back into the queue.
     *
     * @param uncounted whether the attempt does not count, because the document did not cause its failure
     */
    @Transactional
    public void requeue(UUID id, boolean uncounted) {
        sql.sql("update plan.arrivals set state = 'waiting', attempts = attempts - ? where id = ?")
                .params(uncounted ? 1 : 0, id)
                .update();
    }

    @Transactional
    public void markDone(UUID id, StartingReview.StartedReview started) {
        sql.sql("""
                        update plan.arrivals set state = 'done', reading_id = ?, again = ?, bytes = null, text = null
                         where id = ?
                        """).params(started.reading(), started.again(), id).update();
    }

    @Transactional
    public void markRefused(UUID id, Problem problem) {
        sql.sql("""
                        update plan.arrivals set state = 'refused', problem_key = ?, problem_args = ?, bytes = null
                         where id = ?
                        """)
                .param(problem.key())
                .param(problem.arguments().stream().map(String::valueOf).toArray(String[]::new))
                .param(id)
                .update();
    }

    @Transactional
    public void deleteOld() {
        sql.sql("delete from plan.arrivals where state in ('done', 'refused') and at < ?")
                .param(SqlValues.at(clock.instant().minus(STORED_FOR)))
                .update();
    }

    /** The viewer who sent the document, with the role and agency of that moment. */
    Viewer sender(QueuedDocument.NextDocument document) {
        return json.readValue(document.sender(), Viewer.class);
    }

    private QueuedDocument.NextDocument read(ResultSet row, int number) throws SQLException {
        var bytes = row.getBytes("bytes");
        return new QueuedDocument.NextDocument(
                row.getObject("id", UUID.class),
                row.getString("sender"),
                row.getString("field"),
                row.getString("name"),
                bytes == null ? row.getString("text").getBytes(StandardCharsets.UTF_8) : bytes,
                row.getInt("attempts"));
    }
}
