package vn.tincay.report.web.approval;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.web.ChangesSinceShown;
import vn.tincay.report.Report;
import vn.tincay.report.ReportChange;
import vn.tincay.report.ReportChanges;
import vn.tincay.report.ReportFingerprint;
import vn.tincay.report.aggregate.ConsolidationBases;
import vn.tincay.report.aggregate.ConsolidationBasis;
import vn.tincay.report.aggregate.ConsolidationChanges;
import vn.tincay.report.approval.LateReports;
import vn.tincay.report.approval.ReportGate;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.form.Forms;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.report.web.StateWords;
import vn.tincay.report.web.entry.ChangeWords;
import vn.tincay.report.web.entry.ReportPage;
import vn.tincay.viewer.Viewer;

/** Builds the parts of a report's page about its steps: buttons, fingerprints and the basis of a consolidation. */
@Component
public class ReportSteps {

    private final ReportFingerprint fingerprints;
    private final ConsolidationBases bases;
    private final ReportChanges changes;
    private final ConsolidationChanges consolidationChanges;
    private final ReportGate gate;
    private final LateReports lateReports;
    private final Forms forms;
    private final RequestLanguage language;
    private final Clock clock;

    ReportSteps(
            ReportFingerprint fingerprints,
            ConsolidationBases bases,
            ReportChanges changes,
            ConsolidationChanges consolidationChanges,
            ReportGate gate,
            LateReports lateReports,
            Forms forms,
            RequestLanguage language,
            Clock clock) {
        this.fingerprints = fingerprints;
        this.bases = bases;
        this.changes = changes;
        this.consolidationChanges = consolidationChanges;
        this.gate = gate;
        this.lateReports = lateReports;
        this.forms = forms;
        this.language = language;
        this.clock = clock;
    }

    public ReportPage.Fingerprints fingerprints(Report report) {
        return fingerprints(fingerprints.of(report), fingerprints.withReportsBelow(report));
    }

    public ReportPage.Fingerprints fingerprints(Fingerprint page, Fingerprint below) {
        // One second before now, because the report was read before: a change in between is listed rather than missed.
        var shownAt = clock.instant().minusSeconds(1);
        return new ReportPage.Fingerprints(page.at(shownAt), below.at(shownAt));
    }

    /**
     * What happened since the page with this fingerprint was rendered; null while the page is current. Agencies above
     * see only steps that they may see and never changes of the draft: the moment comes from the browser and could be
     * forged to read them.
     */
    public @Nullable ChangesSinceShown changesSinceShown(Viewer viewer, Report report, String fingerprint) {
        if (fingerprints.of(report).matches(fingerprint)
                || fingerprints.withReportsBelow(report).matches(fingerprint)) {
            return null;
        }
        var form = forms.in(report.form(), report.period());
        var words = new ChangeWords(form, language);
        return Fingerprint.shownAt(fingerprint)
                .map(moment -> Stream.concat(
                                consolidationChanges.since(report, form, moment).stream(),
                                changes.since(report, moment).stream())
                        .filter(change -> report.isOf(viewer.agency()) || isSeenAbove(change))
                        .toList())
                .map(words::of)
                .orElseGet(() -> new ChangesSinceShown(List.of(), List.of()));
    }

    private static boolean isSeenAbove(ReportChange change) {
        return change instanceof ReportChange.StepTaken taken && taken.step().isSeenAbove();
    }

    public ReportPage.PermittedSteps permittedSteps(Viewer viewer, Report report, @Nullable ConsolidationBasis basis) {
        boolean consolidates = basis != null && (basis.included() > 0 || basis.toInclude() > 0);
        var open = gate.open(viewer, report);
        boolean sign = open.contains(ReportStep.SIGN);
        return new ReportPage.PermittedSteps(
                !sign && open.contains(ReportStep.SUBMIT),
                sign,
                open.contains(ReportStep.TAKE_BACK),
                open.contains(ReportStep.HAND_BACK),
                open.contains(ReportStep.RECEIVE),
                open.contains(ReportStep.RETURN),
                consolidates && open.contains(ReportStep.CONSOLIDATE),
                open.contains(ReportStep.APPROVE),
                open.contains(ReportStep.CORRECT),
                open.contains(ReportStep.EXTEND));
    }

    /**
     * The basis of a consolidation: the reporting agency sees that of the version it works on, agencies above that of
     * the newest signed version. Empty when no report is due to the agency.
     */
    public Optional<ConsolidationBasis> basis(Viewer viewer, Report report) {
        if (report.isOf(viewer.agency())) {
            return Optional.of(bases.of(report)).filter(ConsolidationBasis::hasDueReports);
        }
        return bases.signed(report, report.version());
    }

    public ReportPage.BasisView basisView(Report report, ConsolidationBasis basis) {
        return new ReportPage.BasisView(
                basis.included(),
                basis.due(),
                basis.missing().stream()
                        .map(missing -> new ReportPage.Missing(
                                missing.name(),
                                missing.agency() == null ? null : StateWords.of(missing.state(), false, false)))
                        .toList(),
                basis.early(),
                basis.toInclude(),
                basis.stale(),
                basis.needsReason(),
                basis.reason() == null ? "" : basis.reason(),
                "/rosters/" + report.form() + "/" + report.period() + "?receiver=" + report.agency());
    }

    public ReportPage.@Nullable ReturnByHead returnByHead(Viewer viewer, Report report) {
        if (!report.isOf(viewer.agency()) || !report.allows(ReportStep.EDIT)) {
            return null;
        }
        return changes.lastStep(report)
                .filter(last -> last.step() == ReportStep.HAND_BACK)
                .map(last ->
                        new ReportPage.ReturnByHead(last.who(), last.at(), last.reason() == null ? "" : last.reason()))
                .orElse(null);
    }

    public ReportPage.LatenessView latenessView(Report report) {
        return new ReportPage.LatenessView(
                lateReports.isLate(report),
                lateReports.below(report).stream()
                        .map(LateReports.LateReport::agency)
                        .toList());
    }
}
