package vn.tincay.report.aggregate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.database.SqlValues;
import vn.tincay.report.Report;
import vn.tincay.report.ReportChange;
import vn.tincay.report.form.Form;

/** Finds what the consolidations of a report changed since a moment: the included reports and their sums. */
@Component
public class ConsolidationChanges {

    /**
     * Selects the versions that the last consolidation before {@code :moment} included, and those that the newest one
     * from that moment on includes.
     */
    private static final String SETS = """
            with taken as (
                select id, at >= :moment as later, person_name, at, children, child_versions
                  from report.steps where report_id = :report and step = 'CONSOLIDATE'
            ), newest as (select * from taken where later order by id desc limit 1),
            former as (select * from taken where not later order by id desc limit 1),
            now as (select u.* from newest, unnest(children, child_versions) as u (child, version)),
            was as (select u.* from former, unnest(children, child_versions) as u (child, version))
            """;

    /**
     * False when the earlier consolidation was stored without a list of its versions, so that nothing can be compared
     * with it.
     */
    private static final String KNOWN = "not exists (select 1 from former where children is null)";

    private record SourceMove(String agency, ReportChange.SourceChange change, String who, Instant at) {}

    private final JdbcClient sql;

    ConsolidationChanges(JdbcClient sql) {
        this.sql = sql;
    }

    public List<ReportChange> since(Report report, Form form, Instant moment) {
        var changes = new ArrayList<ReportChange>();
        var moved = sourceMoves(report.id(), moment);
        for (var sourceChange : ReportChange.SourceChange.values()) {
            var agencies = moved.stream()
                    .filter(sourceMove -> sourceMove.change() == sourceChange)
                    .map(SourceMove::agency)
                    .toList();
            if (!agencies.isEmpty()) {
                changes.add(new ReportChange.SourcesChanged(
                        sourceChange,
                        agencies,
                        moved.getFirst().who(),
                        moved.getFirst().at()));
            }
        }
        changedSums(report.id(), moment).stream()
                .filter(sum -> form.isSummed(sum.position()))
                .forEach(changes::add);
        return changes;
    }

    private List<SourceMove> sourceMoves(UUID report, Instant moment) {
        return sql.sql(SETS + """
                        select a.name, w.child is null as added, n.child is null as removed, s.person_name, s.at
                          from now n full join was w on w.child = n.child
                          join report.reports r on r.id = coalesce(n.child, w.child)
                          join agency.agencies a on a.id = r.agency_id
                          cross join newest s
                         where n.version is distinct from w.version and\s""" + KNOWN + " order by a.name")
                .param("report", report)
                .param("moment", SqlValues.at(moment))
                .query((row, number) -> new SourceMove(
                        row.getString("name"),
                        row.getBoolean("added")
                                ? ReportChange.SourceChange.ADDED
                                : row.getBoolean("removed")
                                        ? ReportChange.SourceChange.LEFT_OUT
                                        : ReportChange.SourceChange.UPDATED,
                        row.getString("person_name"),
                        SqlValues.moment(row, "at")))
                .list();
    }

    private List<ReportChange.SumChanged> changedSums(UUID report, Instant moment) {
        return sql.sql(SETS + """
                        , sums as (
                            select n - 1 as place, (sum(v) filter (where not latest))::bigint as before,
                                   (sum(v) filter (where latest))::bigint as after
                              from (select now.*, true as latest from now union all select was.*, false from was) f
                              join report.submissions c on c.report_id = f.child and c.version = f.version,
                                   unnest(c.figures) with ordinality as u (v, n)
                             group by n)
                        select place, before, after, s.person_name, s.at from sums cross join newest s
                         where before is distinct from after and\s""" + KNOWN + " order by place")
                .param("report", report)
                .param("moment", SqlValues.at(moment))
                .query((row, number) -> new ReportChange.SumChanged(
                        row.getInt("place"),
                        row.getObject("before", Long.class),
                        row.getObject("after", Long.class),
                        row.getString("person_name"),
                        SqlValues.moment(row, "at")))
                .list();
    }
}
