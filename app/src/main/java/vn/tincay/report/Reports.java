package vn.tincay.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.NotFound;
import vn.tincay.base.database.SqlValues;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.form.Figures;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Viewer;

/** Finds the reports that a viewer may see: those of the viewer's agency, and the signed ones of agencies below it. */
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

    private static final String OWN = "r.agency_id = :me";

    private static final String SEEN = """
            (r.agency_id = :me
             or exists (select 1 from report.submissions s where s.report_id = r.id)
                and report.stands_above(r.form, r.period, :me, r.agency_id))
            """;

    private static final String OWN_OR_OWED = """
            (r.agency_id = :me
             or exists (select 1 from report.asked(r.form, r.period) o
                         where o.agency_id = r.agency_id and o.receiver_id = :me))
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

    /** The reports that one viewer may see. */
    public final class Visible {

        private final Viewer viewer;

        private Visible(Viewer viewer) {
            this.viewer = viewer;
        }

        public Report require(UUID id) {
            return find(id).orElseThrow(NotFound::new);
        }

        /** Finds a report of the viewer's agency; a report of any other agency is not found. */
        public Report requireOwn(UUID id) {
            return findWithin(id, OWN).orElseThrow(NotFound::new);
        }

        /**
         * Finds a report that the viewer's agency makes or receives, signed or not. Callers use only its due day and
         * must not show the figures of a draft.
         */
        public Report requireOwnOrOwed(UUID id) {
            return findWithin(id, OWN_OR_OWED).orElseThrow(NotFound::new);
        }

        /** Finds the report as {@link #require} does and locks it until the end of the transaction. */
        public Report lock(UUID id) {
            return lockWithin(id, SEEN);
        }

        /** Finds the report as {@link #requireOwn} does and locks it until the end of the transaction. */
        public Report lockOwn(UUID id) {
            return lockWithin(id, OWN);
        }

        /** Finds the report as {@link #requireOwnOrOwed} does and locks it until the end of the transaction. */
        public Report lockOwnOrOwed(UUID id) {
            return lockWithin(id, OWN_OR_OWED);
        }

        public Optional<Report> find(UUID id) {
            return findWithin(id, SEEN);
        }

        public Optional<Report> findOwn(String form, Period period) {
            return sql.sql(SELECT + " where r.form = ? and r.period = ? and r.agency_id = ?")
                    .params(form, period.toString(), viewer.agency())
                    .query(Reports::read)
                    .optional();
        }

        /** The reports of the viewer's agency, newest period first; at most 200. */
        public List<Report> mine() {
            return sql.sql(SELECT + " where r.agency_id = ? order by r.period desc, r.form limit 200")
                    .param(viewer.agency())
                    .query(Reports::read)
                    .list();
        }

        /** Reports of the viewer's agency whose newest step is that the head handed them back unsigned; at most 200. */
        public List<Report> handedBack() {
            return sql.sql(SELECT + """
                             where r.agency_id = ? and r.state in (""" + ReportStep.EDIT.statesInSql() + """
                               ) and 'HAND_BACK' = (select step from report.steps where report_id = r.id
                                                   and step <> 'CONSOLIDATE' order by id desc limit 1)
                             order by r.period desc, r.form limit 200
                            """)
                    .param(viewer.agency())
                    .query(Reports::read)
                    .list();
        }

        /**
         * Searches the reports of the viewer's agency on these forms, and all visible reports with this number; reports
         * of the viewer's agency come first, then newer periods. Only possibly visible reports are read, because every
         * body in the country may have a report on the form or with the number.
         */
        public List<Report> search(List<String> forms, String number, int most) {
            return sql.sql(CANDIDATES + SELECT + """
                             where r.id in (select id from candidates) and
                            """ + SEEN + """
                             order by r.agency_id <> :me, r.period desc, a.name limit :most
                            """)
                    .param("forms", forms.toArray(String[]::new))
                    .param("number", number)
                    .param("me", viewer.agency())
                    .param("most", most)
                    .query(Reports::read)
                    .list();
        }

        /**
         * Signed reports that wait for the viewer's agency to accept or return them, oldest period first; at most 200.
         */
        public List<Report> toReceive() {
            return sql.sql(SELECT + """
                             where r.state = 'SENT' and r.agency_id in
                                   (select agency_id from report.reporters where receiver_id = ? and form = r.form)
                               and p.receiver_id = ?
                             order by r.period, r.form, a.name limit 200
                            """)
                    .params(viewer.agency(), viewer.agency())
                    .query(Reports::read)
                    .list();
        }

        /**
         * Signed reports on this form for this period that wait for the viewer's agency to accept or return them, in
         * the order of the roster.
         */
        public List<Report> toReceive(String form, Period period) {
            return sql.sql(SELECT + """
                             where r.form = ? and r.period = ? and r.state = 'SENT' and p.receiver_id = ?
                             order by a.name, a.id
                            """)
                    .params(form, period.toString(), viewer.agency())
                    .query(Reports::read)
                    .list();
        }

        /**
         * Finds each of these reports as {@link #require} does, by id; reports that the viewer may not see are left
         * out. Locks them in the order of their ids, until the end of the transaction.
         */
        public Map<UUID, Report> lockAll(Collection<UUID> ids) {
            var array = ids.toArray(UUID[]::new);
            sql.sql("select 1 from report.reports r where r.id = any (:ids) and " + SEEN + " order by r.id for update")
                    .param("ids", array)
                    .param("me", viewer.agency())
                    .query(Integer.class)
                    .list();
            var found = new LinkedHashMap<UUID, Report>();
            sql.sql(SELECT + " where r.id = any (:ids) and " + SEEN + " order by a.name, a.id")
                    .param("ids", array)
                    .param("me", viewer.agency())
                    .query(Reports::read)
                    .list()
                    .forEach(report -> found.put(report.id(), report));
            return found;
        }

        private Report lockWithin(UUID id, String scope) {
            sql.sql("select 1 from report.reports r where r.id = :id and " + scope + " for update")
                    .param("id", id)
                    .param("me", viewer.agency())
                    .query(Integer.class)
                    .optional();
            // A second statement reads the report, because the statement that waited for the lock sees an older state
            // of other tables.
            return findWithin(id, scope).orElseThrow(NotFound::new);
        }

        private Optional<Report> findWithin(UUID id, String scope) {
            return sql.sql(SELECT + " where r.id = :id and " + scope)
                    .param("id", id)
                    .param("me", viewer.agency())
                    .query(Reports::read)
                    .optional();
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
