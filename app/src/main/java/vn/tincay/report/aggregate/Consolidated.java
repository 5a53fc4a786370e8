package vn.tincay.report.aggregate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.report.Report;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Form;

/**
 * Computes consolidated figures from the signed versions of the reports below, never from figures still being entered.
 */
@Component
public class Consolidated {

    /**
     * One source of a consolidated figure: an included report or the agency's own entry.
     *
     * @param report the report below; null for the agency's own entry
     * @param value null when this source has no figure
     * @param superseded whether the included version was returned, reopened or replaced since
     */
    public record FigureSource(
            @Nullable UUID report,
            String agency,
            int version,
            @Nullable BigDecimal value,
            boolean superseded) {}

    private final JdbcClient sql;

    Consolidated(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The agency's own entries plus the sums of the reports included in this version. A cell that is not summed keeps
     * the agency's own entry.
     */
    public Figures of(Form form, Report report, int version) {
        return report.figures().plus(sumsBelow(form, report, version));
    }

    /** The sums of the reports included in this version, without the agency's own entries; empty for none. */
    public Figures sumsBelow(Form form, Report report, int version) {
        return sumsBelow(Map.of(report.id(), version))
                .getOrDefault(report.id(), Figures.NONE)
                .only(form::isSummed);
    }

    /**
     * The sums of the reports that each of these versions includes, by id of the consolidated report and for all its
     * cells; a report that includes none is left out.
     */
    public Map<UUID, Figures> sumsBelow(Map<UUID, Integer> versions) {
        var sums = new HashMap<UUID, Figures>();
        sql.sql("""
                        select id, array_agg(s order by n)::text as sums
                          from (select q.id, n, sum(v)::bigint as s
                                  from unnest(:ids::uuid[], :versions::smallint[]) as q (id, version)
                                  join report.sources f on f.report_id = q.id and f.version = q.version
                                  join report.submissions c on c.report_id = f.child_id and c.version = f.child_version,
                                       unnest(c.figures) with ordinality as u (v, n)
                                 group by q.id, n) cells
                         group by id
                        """)
                .param("ids", versions.keySet().toArray(UUID[]::new))
                .param(
                        "versions",
                        versions.values().stream().map(Integer::shortValue).toArray(Short[]::new))
                .query(row -> {
                    sums.put(row.getObject("id", UUID.class), Figures.of(row.getString("sums")));
                });
        return sums;
    }

    public int countSources(Report report, int version) {
        return sql.sql("select count(*) from report.sources where report_id = ? and version = ?")
                .params(report.id(), version)
                .query(Integer.class)
                .single();
    }

    /** The sources of one cell of a version: one for each included report, then the agency's own entry. */
    public List<FigureSource> sources(Report report, int version, Cell cell, Figures own) {
        var sources = new java.util.ArrayList<>(sql.sql("""
                        select f.child_id, a.name, f.child_version, c.figures[?] as figure,
                               exists (select 1 from report.submissions later
                                        where later.report_id = f.child_id and later.version > f.child_version)
                               or r.state in ('RETURNED', 'CORRECTING') as superseded
                          from report.sources f
                          join report.submissions c on c.report_id = f.child_id and c.version = f.child_version
                          join report.reports r on r.id = f.child_id
                          join agency.agencies a on a.id = r.agency_id
                         where f.report_id = ? and f.version = ?
                         order by a.name
                        """)
                .params(cell.position() + 1, report.id(), version)
                .query((row, number) -> new FigureSource(
                        row.getObject("child_id", UUID.class),
                        row.getString("name"),
                        row.getInt("child_version"),
                        value(cell, row.getObject("figure", Long.class)),
                        row.getBoolean("superseded")))
                .list());
        sources.add(new FigureSource(null, "", version, value(cell, own.get(cell.position())), false));
        return sources;
    }

    /** Whether an included version has since been returned, reopened or replaced. */
    public boolean isStale(Report report, int version) {
        return sql.sql("""
                        select exists (select 1 from report.sources f join report.reports r on r.id = f.child_id
                         where f.report_id = ? and f.version = ?
                           and (r.state <> 'ACCEPTED' or f.child_version <>
                                (select max(version) from report.submissions where report_id = f.child_id)))
                        """).params(report.id(), version).query(Boolean.class).single();
    }

    private static @Nullable BigDecimal value(Cell cell, @Nullable Long figure) {
        return figure == null ? null : cell.value(figure);
    }
}
