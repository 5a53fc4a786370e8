package vn.tincay.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tincay.base.Fingerprint;
import vn.tincay.report.aggregate.ConsolidationBases;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.deadline.ReportDeadlines;
import vn.tincay.report.deadline.ReportExtensions;
import vn.tincay.report.entry.SystemEntries;
import vn.tincay.report.form.Forms;
import vn.tincay.viewer.Viewer;

/**
 * Computes the fingerprint of a report's page, which changes with the report, so that no step is taken on an outdated
 * page. It covers state, lock, version, receiver and form version, entered and consolidated figures, narratives, the
 * included and the missing reports, and which figures a system wrote.
 */
@Component
public class ReportFingerprint {

    private final Reports reports;
    private final Forms forms;
    private final FingerprintParts stored;
    private final ConsolidationBases bases;
    private final SystemEntries systemEntries;
    private final ReportDeadlines deadlines;
    private final ReportExtensions extensions;

    ReportFingerprint(
            Reports reports,
            Forms forms,
            FingerprintParts stored,
            ConsolidationBases bases,
            SystemEntries systemEntries,
            ReportDeadlines deadlines,
            ReportExtensions extensions) {
        this.reports = reports;
        this.forms = forms;
        this.stored = stored;
        this.bases = bases;
        this.systemEntries = systemEntries;
        this.deadlines = deadlines;
        this.extensions = extensions;
    }

    public Fingerprint of(Report report) {
        return Objects.requireNonNull(ofEach(List.of(report)).get(report.id()));
    }

    /** The fingerprint of the page of each report, by id of the report. */
    public Map<UUID, Fingerprint> ofEach(Collection<Report> reports) {
        var parts = stored.of(reports);
        return reports.stream().collect(Collectors.toMap(Report::id, report -> of(report, parts.of(report))));
    }

    private Fingerprint of(Report report, FingerprintParts.Parts parts) {
        var form = forms.in(report.form(), report.period());
        return Fingerprint.of(
                report.id(),
                report.state(),
                report.locked(),
                report.version(),
                report.receiver(),
                form.version(),
                report.figures(),
                report.figures().plus(parts.sums().only(form::isSummed)),
                parts.narratives(),
                parts.sources(),
                parts.seal(),
                bases.fingerprintParts(report),
                report.state().isSent() ? List.of() : systemEntries.marks(report));
    }

    /**
     * The fingerprint for consolidating. It also covers which versions of the reports below are accepted, since the
     * page shows their figures.
     */
    public Fingerprint withReportsBelow(Report report) {
        return Fingerprint.of(of(report), bases.acceptedBelow(report));
    }

    /** The current fingerprint for callers without a page (the demonstration, tests, benchmarks). */
    public String current(Viewer viewer, UUID id, ReportStep step) {
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

    /** The fingerprint of the page with this step for each report, by id of the report. */
    public Map<UUID, Fingerprint> ofEach(Collection<Report> reports, ReportStep step) {
        return switch (step) {
            case CONSOLIDATE, EXTEND, DECIDE_EXTENSION ->
                reports.stream().collect(Collectors.toMap(Report::id, report -> of(report, step)));
            default -> ofEach(reports);
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
}
