package vn.tincay.plan.reading.arrival;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.NotFound;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.viewer.Viewer;

/** Finds documents sent for reading. Only the agency that sent them can see them. */
@Component
public class QueuedDocuments {

    private static final String SELECT = """
            select a.id, a.name, a.text, a.at, a.state, a.reading_id, r.plan_id, a.again, a.field, a.problem_key,
                   a.problem_args,
                   (select count(*) from plan.arrivals o
                     where o.state in ('waiting', 'reading') and (o.at, o.id) < (a.at, a.id)) as before
              from plan.arrivals a
              left join plan.readings r on r.id = a.reading_id
             where a.agency_id = ?
            """;

    private final JdbcClient sql;

    QueuedDocuments(JdbcClient sql) {
        this.sql = sql;
    }

    public Visible visibleTo(Viewer viewer) {
        return new Visible(viewer);
    }

    /** The documents sent by the viewer's agency. */
    public final class Visible {

        private final Viewer viewer;

        private Visible(Viewer viewer) {
            this.viewer = viewer;
        }

        public QueuedDocument require(UUID id) {
            return sql.sql(SELECT + " and a.id = ?")
                    .params(viewer.agency(), id)
                    .query(QueuedDocuments::read)
                    .optional()
                    .orElseThrow(NotFound::new);
        }

        /** Documents still in the queue, in its order, and refused ones until they are deleted. */
        public List<QueuedDocument> open() {
            return sql.sql(SELECT + " and a.state <> 'done' order by a.state = 'refused', a.at, a.id")
                    .param(viewer.agency())
                    .query(QueuedDocuments::read)
                    .list();
        }
    }

    private static QueuedDocument read(ResultSet row, int number) throws SQLException {
        var problem = row.getString("problem_key");
        return new QueuedDocument(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("text"),
                SqlValues.moment(row, "at"),
                QueuedDocument.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("before"),
                row.getObject("reading_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getBoolean("again"),
                problem == null
                        ? null
                        : new Problem(
                                row.getString("field"), problem, List.copyOf(SqlValues.texts(row, "problem_args"))));
    }
}
