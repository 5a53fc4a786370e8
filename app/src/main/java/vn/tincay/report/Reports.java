package vn.tincay.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.NotFound;
import vn.tincay.base.SqlValues;
import vn.tincay.report.form.Figures;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Viewer;

/**
 * Finds reports within the viewer's scope: those of the viewer's agency and, once signed, those sent to agencies above.
 */
@Component
public class Reports {

    public static final String SELECT = """
            select r.id, r.form, r.period, r.agency_id, a.name as agency_name, p.receiver_id, u.name as receiver_name,
                   coalesce(p.level, a.level) as level, r.state, r.locked, r.saved_at, r.figures::text as figures,
                   coalesce((select max(s.version) from report.submissions s where s.report_id = r.id), 0) as version
              from report.reports r
              join agency.agencies a on a.id = r.agency_id
              left join report.asked(r.form, r.period) p on p.agency_id = r.agency_id
              left join agency.agencies u on u.id = p.receiver_id
            """;

    private static final String CANDIDATES = """
            with candidates as materialized (
                (select id from report.reports where agency_id = :me and form = any (:forms)
                  order by period desc limit :most)
                union
                (select r.id from report.numbers n join report.reports r on r.id = n.report_id
                  where upper(n.number) = upper(:number)
                    and (r.agency_id = :me
                     or exists (select 1 from agency.lines l where l.above_id = :me and l.below_id = r.agency_id)
                     or exists (select 1 from report.reporters k
                                 where k.receiver_id = :me and k.agency_id = r.agency_id and k.form = r.form))
                  order by r.agency_id <> :me, r.period desc limit 200))
            """;

    private final JdbcClient sql;

    Reports(JdbcClient sql) {
        this.sql = sql;
    }

    public Visible visibleTo(Viewer viewer) {
        return new Visible(viewer);
    }

    /**
     * Locks the report for the rest of the transaction, without a scope check; for use cases that already found it by
     * viewer.
     */
    public Report locked(UUID id) {
        var here = sql.sql("select id from report.reports where id = ? for update")
                .param(id)
                .query(UUID.class)
                .optional();
        if (here.isEmpty()) {
            throw new NotFound();
        }
        return byId(id);
    }

    private Report byId(UUID id) {
        return sql.sql(SELECT + " where r.id = ?")
                .param(id)
                .query(Reports::read)
                .single();
    }

    /** The reports that one viewer may see. */
    public final class Visible {

        private final Viewer viewer;

        private Visible(Viewer viewer) {
            this.viewer = viewer;
        }

        public Report require(UUID id) {
            return find(id).orElseThrow(NotFound::new);
        }

        /** The report of the viewer's own agency. */
        public Report requireOwn(UUID id) {
            return find(id).filter(report -> report.isOf(viewer.agency())).orElseThrow(NotFound::new);
        }

        /** The viewer's own agency's report, locked for the rest of the transaction. */
        public Report lockOwn(UUID id) {
            var here = sql.sql("select id from report.reports where id = ? and agency_id = ? for update")
                    .params(id, viewer.agency())
                    .query(UUID.class)
                    .optional();
            if (here.isEmpty()) {
                throw new NotFound();
            }
            // By a statement of its own: one that waited for the lock would still see the version of before.
            return byId(id);
        }

        public Optional<Report> find(UUID id) {
            return sql.sql(SELECT + """
                             where r.id = ? and (r.agency_id = ?
                                or exists (select 1 from report.submissions s where s.report_id = r.id)
                                   and report.stands_above(r.form, r.period, ?, r.agency_id))
                            """)
                    .params(id, viewer.agency(), viewer.agency())
                    .query(Reports::read)
                    .optional();
        }

        public Optional<Report> own(String form, Period period) {
            return sql.sql(SELECT + " where r.form = ? and r.period = ? and r.agency_id = ?")
                    .params(form, period.toString(), viewer.agency())
                    .query(Reports::read)
                    .optional();
        }

        /** The reports of the viewer's agency, newest period first. */
        public List<Report> mine() {
            return sql.sql(SELECT + " where r.agency_id = ? order by r.period desc, r.form limit 200")
                    .param(viewer.agency())
                    .query(Reports::read)
                    .list();
        }

        /** Own reports that the head handed back to their drafters and that were not presented since. */
        public List<Report> handedBack() {
            return sql.sql(SELECT + """
                             where r.agency_id = ? and r.state in ('DRAFT', 'RETURNED', 'CORRECTING')
                               and 'HAND_BACK' = (select step from report.steps where report_id = r.id
                                                   and step <> 'CONSOLIDATE' order by id desc limit 1)
                             order by r.period desc, r.form limit 200
                            """)
                    .param(viewer.agency())
                    .query(Reports::read)
                    .list();
        }

        /**
         * Own reports of these forms, and any report with this number: own ones first, newest period first. Only
         * reports that can be visible are read, because every body in the country may have a report of the form or with
         * the number.
         */
        public List<Report> found(List<String> forms, String number, int most) {
            return sql.sql(CANDIDATES + SELECT + """
                             where r.id in (select id from candidates)
                               and (r.agency_id = :me
                                or exists (select 1 from report.submissions s where s.report_id = r.id)
                                   and report.stands_above(r.form, r.period, :me, r.agency_id))
                             order by r.agency_id <> :me, r.period desc, a.name limit :most
                            """)
                    .param("forms", forms.toArray(String[]::new))
                    .param("number", number)
                    .param("me", viewer.agency())
                    .param("most", most)
                    .query(Reports::read)
                    .list();
        }

        /** Signed reports that wait for the viewer's agency to accept or return them, longest waiting first. */
        public List<Report> toReceive() {
            return sql.sql(SELECT + """
                             where r.state = 'SUBMITTED' and r.agency_id in
                                   (select agency_id from report.reporters where receiver_id = ? and form = r.form)
                               and p.receiver_id = ?
                             order by r.period, r.form, a.name limit 200
                            """)
                    .params(viewer.agency(), viewer.agency())
                    .query(Reports::read)
                    .list();
        }
    }

    public static Report read(ResultSet row, int number) throws SQLException {
        return new Report(
                row.getObject("id", UUID.class),
                row.getString("form"),
                Period.of(row.getString("period")),
                row.getObject("agency_id", UUID.class),
                row.getString("agency_name"),
                row.getObject("receiver_id", UUID.class),
                row.getString("receiver_name"),
                row.getString("level"),
                ReportState.valueOf(row.getString("state")),
                row.getBoolean("locked"),
                row.getInt("version"),
                SqlValues.moment(row, "saved_at"),
                Figures.of(row.getString("figures")));
    }
}
