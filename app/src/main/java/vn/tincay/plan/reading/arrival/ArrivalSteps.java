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
import vn.tincay.base.SqlValues;
import vn.tincay.plan.reading.desk.PuttingOnDesk;
import vn.tincay.viewer.Viewer;

/** The way of a document through the line, each step a transaction of its own. */
@Component
class ArrivalSteps {

    /** Longer than any reading takes: of several servers the one that took it fell, and did not start again. */
    private static final Duration LEFT_LYING = Duration.ofMinutes(6);

    /** A refused text can be copied from its page until then. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Clock clock;

    ArrivalSteps(JdbcClient sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** Takes the first in line; of several servers one takes it. */
    @Transactional
    public Optional<Arrival.Next> next() {
        var now = clock.instant();
        return sql.sql("""
                        update plan.arrivals set state = 'reading', attempts = attempts + 1, began_at = :now
                         where id = (select id from plan.arrivals
                                      where state = 'waiting' or (state = 'reading' and began_at < :left)
                                      order by at, id limit 1 for update skip locked)
                        returning id, sender, field, name, bytes, text, attempts
                        """)
                .param("now", SqlValues.at(now))
                .param("left", SqlValues.at(now.minus(LEFT_LYING)))
                .query(this::read)
                .optional();
    }

    /** What a server that fell was reading is first in line again. One that still reads it elsewhere does no harm. */
    @Transactional
    public void takeUp() {
        sql.sql("update plan.arrivals set state = 'waiting' where state = 'reading'")
                .update();
    }

    /** It was not read, through no fault of its own or to be tried once more. */
    @Transactional
    public void giveBack(UUID id, boolean uncounted) {
        sql.sql("update plan.arrivals set state = 'waiting', attempts = attempts - ? where id = ?")
                .params(uncounted ? 1 : 0, id)
                .update();
    }

    @Transactional
    public void done(UUID id, PuttingOnDesk.Opened opened) {
        sql.sql("""
                        update plan.arrivals set state = 'done', reading_id = ?, again = ?, bytes = null, text = null
                         where id = ?
                        """).params(opened.reading(), opened.again(), id).update();
    }

    @Transactional
    public void refused(UUID id, Problem problem) {
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
    public void forget() {
        sql.sql("delete from plan.arrivals where state in ('done', 'refused') and at < ?")
                .param(SqlValues.at(clock.instant().minus(KEPT)))
                .update();
    }

    /** Who sent it, as it was then. */
    Viewer sender(Arrival.Next next) {
        return json.readValue(next.sender(), Viewer.class);
    }

    private Arrival.Next read(ResultSet row, int number) throws SQLException {
        var bytes = row.getBytes("bytes");
        return new Arrival.Next(
                row.getObject("id", UUID.class),
                row.getString("sender"),
                row.getString("field"),
                row.getString("name"),
                bytes == null ? row.getString("text").getBytes(StandardCharsets.UTF_8) : bytes,
                row.getInt("attempts"));
    }
}
