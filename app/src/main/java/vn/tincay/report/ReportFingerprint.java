package vn.tincay.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.Fingerprint;
import vn.tincay.report.aggregate.Consolidated;
import vn.tincay.report.aggregate.ConsolidationBases;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.deadline.ReportDeadlines;
import vn.tincay.report.deadline.ReportExtensions;
import vn.tincay.report.entry.SystemEntries;
import vn.tincay.report.form.Forms;
import vn.tincay.viewer.Viewer;

/**
 * The fingerprint of a report's page. It covers state and version, entered and consolidated figures, narratives, the
 * included and the missing reports, the receiver, and figures written by systems. Every change of a report alters at
 * least one of these.
 */
@Component
public class ReportFingerprint {

    private final JdbcClient sql;
    private final Reports reports;
    private final Forms forms;
    private final ReportVersions versions;
    private final Consolidated consolidated;
    private final ConsolidationBases bases;
    private final SystemEntries systemEntries;
    private final ReportDeadlines deadlines;
    private final ReportExtensions extensions;

    ReportFingerprint(
            JdbcClient sql,
            Reports reports,
            Forms forms,
            ReportVersions versions,
            Consolidated consolidated,
            ConsolidationBases bases,
            SystemEntries systemEntries,
            ReportDeadlines deadlines,
            ReportExtensions extensions) {
        this.sql = sql;
        this.reports = reports;
        this.forms = forms;
        this.versions = versions;
        this.consolidated = consolidated;
        this.bases = bases;
        this.systemEntries = systemEntries;
        this.deadlines = deadlines;
        this.extensions = extensions;
    }

    public Fingerprint of(Report report) {
        var form = forms.in(report.form(), report.period());
        return Fingerprint.of(
                report.id(),
                report.state(),
                report.locked(),
                report.version(),
                report.receiver(),
                form.version(),
                report.figures(),
                consolidated.of(form, report, report.workingVersion()),
                versions.narratives(report),
                sources(report),
                seal(report),
                bases.fingerprintParts(report),
                report.state().isSent() ? List.of() : systemEntries.marks(report));
    }

    /** The fingerprint for consolidating. It also covers the accepted reports below, whose figures the page shows. */
    public Fingerprint withReportsBelow(Report report) {
        return Fingerprint.of(of(report), bases.acceptedBelow(report));
    }

    /** The current fingerprint for callers without a page (the demonstration, tests, benchmarks). */
    public String now(Viewer viewer, UUID id, ReportStep step) {
        var visible = reports.visibleTo(viewer);
        boolean extension = step == ReportStep.EXTEND || step == ReportStep.DECIDE_EXTENSION;
        var report = extension ? visible.requireOwnOrOwed(id) : visible.require(id);
        return of(report, step).value();
    }

    public Fingerprint of(Report report, ReportStep step) {
        return switch (step) {
            case CONSOLIDATE -> withReportsBelow(report);
            case EXTEND, DECIDE_EXTENSION -> ofExtensionPage(report);
            default -> of(report);
        };
    }

    /** The fingerprint of the extension page, which shows the due day and the requests but no figures. */
    public Fingerprint ofExtensionPage(Report report) {
        return Fingerprint.of(
                report.id(),
                report.state(),
                report.receiver(),
                deadlines.of(report).due(),
                extensions.of(report));
    }

    private Map<String, Integer> sources(Report report) {
        var sources = new TreeMap<String, Integer>();
        sql.sql("select child_id, child_version from report.sources where report_id = ? and version = ?")
                .params(report.id(), report.workingVersion())
                .query(row -> {
                    sources.put(row.getString("child_id"), row.getInt("child_version"));
                });
        return sources;
    }

    /** The seal of the last signed version. A version never changes, so its seal covers all of it. */
    private List<String> seal(Report report) {
        return sql.sql("""
                        select encode(source_hash, 'hex') from report.submissions
                         where report_id = ? and version = ?
                        """)
                .params(report.id(), report.version())
                .query(String.class)
                .list();
    }
}
