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
import vn.tincay.report.ReportChanges;
import vn.tincay.report.ReportFingerprint;
import vn.tincay.report.aggregate.ConsolidationBases;
import vn.tincay.report.aggregate.ConsolidationBasis;
import vn.tincay.report.aggregate.ConsolidationChanges;
import vn.tincay.report.approval.LateReports;
import vn.tincay.report.approval.ReportGate;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.form.Forms;
import vn.tincay.report.web.ReaderLanguage;
import vn.tincay.report.web.StateWords;
import vn.tincay.report.web.entry.ChangeWords;
import vn.tincay.report.web.entry.ReportPage;
import vn.tincay.viewer.Viewer;

/** The parts of a report's page about its steps: buttons, fingerprints and the basis of a consolidation. */
@Component
public class ReportSteps {

    private final ReportFingerprint fingerprint;
    private final ConsolidationBases standings;
    private final ReportChanges changes;
    private final ConsolidationChanges takenIn;
    private final ReportGate gate;
    private final LateReports latecomers;
    private final Forms forms;
    private final ReaderLanguage speech;
    private final Clock clock;

    ReportSteps(
            ReportFingerprint fingerprint,
            ConsolidationBases standings,
            ReportChanges changes,
            ConsolidationChanges takenIn,
            ReportGate gate,
            LateReports latecomers,
            Forms forms,
            ReaderLanguage speech,
            Clock clock) {
        this.fingerprint = fingerprint;
        this.standings = standings;
        this.changes = changes;
        this.takenIn = takenIn;
        this.gate = gate;
        this.latecomers = latecomers;
        this.forms = forms;
        this.speech = speech;
        this.clock = clock;
    }

    public ReportPage.Seen seen(Report report) {
        return seen(fingerprint.of(report), fingerprint.below(report));
    }

    public ReportPage.Seen seen(Fingerprint page, Fingerprint below) {
        // One second early, because the report was read before: a change in between is listed rather than missed.
        var shown = clock.instant().minusSeconds(1);
        return new ReportPage.Seen(page.at(shown), below.at(shown));
    }

    /** What happened since the page with this fingerprint was rendered; null while the page is current. */
    public @Nullable ChangesSinceShown changed(Report report, String seen) {
        if (fingerprint.of(report).matches(seen) || fingerprint.below(report).matches(seen)) {
            return null;
        }
        var form = forms.in(report.form(), report.period());
        var words = new ChangeWords(form, speech);
        return Fingerprint.shownAt(seen)
                .map(moment -> Stream.concat(
                                takenIn.since(report, form, moment).stream(), changes.since(report, moment).stream())
                        .toList())
                .map(words::of)
                .orElseGet(() -> new ChangesSinceShown(List.of(), List.of()));
    }

    public ReportPage.PermittedSteps doings(Viewer viewer, Report report, @Nullable ConsolidationBasis standing) {
        boolean consolidates = standing != null && (standing.taken() > 0 || standing.fresh() > 0);
        var open = gate.open(viewer, report);
        boolean sign = open.contains(ReportStep.SIGN);
        return new ReportPage.PermittedSteps(
                !sign && open.contains(ReportStep.PRESENT),
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

    /** The basis of a consolidation: its own agency sees that of the draft, agencies above that of the signed version. */
    public Optional<ConsolidationBasis> standing(Viewer viewer, Report report) {
        if (report.isOf(viewer.agency())) {
            return Optional.of(standings.of(report)).filter(ConsolidationBasis::isAsked);
        }
        return standings.signed(report, report.version());
    }

    public ReportPage.Grounds grounds(Report report, ConsolidationBasis standing) {
        return new ReportPage.Grounds(
                standing.taken(),
                standing.asked(),
                standing.missing().stream()
                        .map(one -> new ReportPage.Missing(
                                one.name(), one.agency() == null ? null : StateWords.of(one.state(), false, false)))
                        .toList(),
                standing.early(),
                standing.fresh(),
                standing.stale(),
                standing.needsReason(),
                standing.reason() == null ? "" : standing.reason(),
                "/rosters/" + report.form() + "/" + report.period() + "?receiver=" + report.agency());
    }

    public ReportPage.@Nullable HandedBack handedBack(Viewer viewer, Report report) {
        if (!report.isOf(viewer.agency()) || !report.allows(ReportStep.EDIT)) {
            return null;
        }
        return changes.lastStep(report)
                .filter(last -> last.step() == ReportStep.HAND_BACK)
                .map(last ->
                        new ReportPage.HandedBack(last.who(), last.at(), last.reason() == null ? "" : last.reason()))
                .orElse(null);
    }

    public ReportPage.Late late(Report report) {
        return new ReportPage.Late(
                latecomers.comesLate(report),
                latecomers.below(report).stream().map(LateReports.Late::agency).toList());
    }
}
