package vn.tincay.report.aggregate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.web.Ui;
import vn.tincay.report.Report;
import vn.tincay.report.ReportState;
import vn.tincay.report.deadline.ReportDeadlines;
import vn.tincay.report.reporter.roster.ReportsBelow;

/** Finds the basis of consolidated reports: that of a draft now, and that stored with a signed version. */
@Component
public class ConsolidationBases {

    private final JdbcClient sql;
    private final ReportsBelow below;
    private final ReportDeadlines deadlines;
    private final Consolidated consolidated;
    private final Clock clock;

    ConsolidationBases(
            JdbcClient sql, ReportsBelow below, ReportDeadlines deadlines, Consolidated consolidated, Clock clock) {
        this.sql = sql;
        this.below = below;
        this.deadlines = deadlines;
        this.consolidated = consolidated;
        this.clock = clock;
    }

    /** The basis of the version that the report's own agency works on. */
    public ConsolidationBasis of(Report report) {
        return report.state().isSent()
                ? signed(report, report.version()).orElseGet(() -> ofNextVersion(report))
                : ofNextVersion(report);
    }

    /** The basis stored with the signature; empty when no report was due to the agency. */
    public Optional<ConsolidationBasis> signed(Report report, int version) {
        return sql.sql("""
                        select asked, taken, missing, early, reason from report.standings
                         where report_id = ? and version = ? and asked > 0
                        """)
                .params(report.id(), version)
                .query((row, number) -> new ConsolidationBasis(
                        row.getInt("asked"),
                        row.getInt("taken"),
                        Arrays.stream((String[]) row.getArray("missing").getArray())
                                .map(name -> new ConsolidationBasis.Missing(null, name, null))
                                .toList(),
                        row.getBoolean("early"),
                        0,
                        consolidated.isStale(report, version),
                        row.getString("reason")))
                .optional();
    }

    /** The basis the next version would have if it were signed now. */
    public ConsolidationBasis ofNextVersion(Report report) {
        var all = below.of(report);
        var missing = new ArrayList<ConsolidationBasis.Missing>();
        for (var one : all) {
            if (one.includedVersion() == 0) {
                missing.add(new ConsolidationBasis.Missing(one.agency(), one.name(), one.state()));
            }
        }
        return new ConsolidationBasis(
                all.size(),
                all.size() - missing.size(),
                missing,
                !LocalDate.now(clock.withZone(Ui.ZONE))
                        .isAfter(deadlines.of(report).closes()),
                (int) all.stream().filter(ReportsBelow.ReportBelow::isFresh).count(),
                consolidated.isStale(report, report.nextVersion()),
                reason(report));
    }

    /** Whether the basis requires a reason, and an empty {@code typed} does not keep an earlier one. */
    public boolean needsNewReason(Report report, String typed) {
        var basis = ofNextVersion(report);
        return basis.needsReason() && !(typed.isBlank() && basis.reason() != null);
    }

    /** The parts of the basis in the page's fingerprint; none for a sent report, whose seal covers its sources. */
    public List<Object> fingerprintParts(Report report) {
        if (report.state().isSent()) {
            return List.of();
        }
        var now = ofNextVersion(report);
        return List.of(
                now.due(),
                now.included(),
                now.missing().stream().map(ConsolidationBasis.Missing::name).toList(),
                now.stale(),
                Optional.ofNullable(now.reason()));
    }

    /** The newest versions of the accepted reports below, by id of the report. */
    public Map<String, Integer> acceptedBelow(Report report) {
        var accepted = new TreeMap<String, Integer>();
        for (var one : below.of(report)) {
            if (one.state() == ReportState.ACCEPTED && one.report() != null) {
                accepted.put(one.report().toString(), one.version());
            }
        }
        return accepted;
    }

    /** Stores the reason for the next version; an empty reason deletes the stored one. */
    public void storeReason(Report report, @Nullable String reason) {
        sql.sql("""
                        insert into report.standings (report_id, version, asked, taken, missing, early, reason)
                        values (?, ?, 0, 0, '{}', false, nullif(?, ''))
                        on conflict (report_id, version) do update set reason = excluded.reason
                        """)
                .params(report.id(), report.nextVersion(), reason == null ? "" : reason.strip())
                .update();
    }

    /** Stores the basis of a version with its signature. */
    public void freeze(Report report, ConsolidationBasis basis) {
        sql.sql("""
                        insert into report.standings (report_id, version, asked, taken, missing, early, reason)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (report_id, version) do update set asked = excluded.asked, taken = excluded.taken,
                           missing = excluded.missing, early = excluded.early, reason = excluded.reason
                        """)
                .param(report.id())
                .param(report.nextVersion())
                .param(basis.due())
                .param(basis.included())
                .param(basis.missing().stream()
                        .map(ConsolidationBasis.Missing::name)
                        .toArray(String[]::new))
                .param(basis.early())
                .param(basis.needsReason() ? basis.reason() : null)
                .update();
    }

    private @Nullable String reason(Report report) {
        return sql.sql("select reason from report.standings where report_id = ? and version = ? and reason is not null")
                .params(report.id(), report.nextVersion())
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
