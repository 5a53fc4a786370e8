package vn.tincay.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.tincay.report.aggregate.Consolidated;
import vn.tincay.report.form.Figures;

/**
 * Reads the parts of report fingerprints that are stored outside the table of reports, with one statement per table for
 * all given reports.
 */
@Component
class FingerprintParts {

    /**
     * @param sums the sums of the included reports' figures
     * @param sources the version of each included report, by its id
     * @param seal the seal of the newest signed version, which covers its figures, form and sources; empty before the
     *     first signature
     */
    record Parts(Figures sums, Map<String, String> narratives, Map<String, Integer> sources, List<String> seal) {}

    /** The parts of several reports, each by the id of its report. */
    record AllParts(
            Map<UUID, Figures> sums,
            Map<UUID, Map<String, String>> narratives,
            Map<UUID, Map<String, Integer>> sources,
            Map<UUID, List<String>> seals) {

        Parts of(Report report) {
            return new Parts(
                    sums.getOrDefault(report.id(), Figures.NONE),
                    narratives.getOrDefault(report.id(), Map.of()),
                    sources.getOrDefault(report.id(), Map.of()),
                    seals.getOrDefault(report.id(), List.of()));
        }
    }

    private final JdbcClient sql;
    private final Consolidated consolidated;

    FingerprintParts(JdbcClient sql, Consolidated consolidated) {
        this.sql = sql;
        this.consolidated = consolidated;
    }

    AllParts of(Collection<Report> reports) {
        var working = reports.stream().collect(Collectors.toMap(Report::id, Report::workingVersion));
        var signed = reports.stream().collect(Collectors.toMap(Report::id, Report::version));
        return new AllParts(consolidated.sumsBelow(working), narratives(working), sources(working), seals(signed));
    }

    private Map<UUID, Map<String, String>> narratives(Map<UUID, Integer> reports) {
        var narratives = new HashMap<UUID, Map<String, String>>();
        query("select t.report_id, t.part, t.body from asked q join report.narratives t on t.report_id = q.id", reports)
                .query(row -> {
                    narratives
                            .computeIfAbsent(row.getObject("report_id", UUID.class), id -> new TreeMap<>())
                            .put(row.getString("part"), row.getString("body"));
                });
        return narratives;
    }

    private Map<UUID, Map<String, Integer>> sources(Map<UUID, Integer> versions) {
        var sources = new HashMap<UUID, Map<String, Integer>>();
        query("""
                        select t.report_id, t.child_id, t.child_version
                          from asked q join report.sources t on t.report_id = q.id and t.version = q.version
                        """, versions).query(row -> {
            sources.computeIfAbsent(row.getObject("report_id", UUID.class), id -> new TreeMap<>())
                    .put(row.getString("child_id"), row.getInt("child_version"));
        });
        return sources;
    }

    private Map<UUID, List<String>> seals(Map<UUID, Integer> versions) {
        var seals = new HashMap<UUID, List<String>>();
        query("""
                        select t.report_id, encode(t.source_hash, 'hex') as seal
                          from asked q join report.submissions t on t.report_id = q.id and t.version = q.version
                        """, versions).query(row -> {
            seals.put(row.getObject("report_id", UUID.class), List.of(row.getString("seal")));
        });
        return seals;
    }

    private StatementSpec query(String select, Map<UUID, Integer> versions) {
        return sql.sql("with asked as (select * from unnest(:ids::uuid[], :versions::smallint[]) as u (id, version)) "
                        + select)
                .param("ids", versions.keySet().toArray(UUID[]::new))
                .param(
                        "versions",
                        versions.values().stream().map(Integer::shortValue).toArray(Short[]::new));
    }
}
