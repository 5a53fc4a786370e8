package vn.tincay.report.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.access.Viewer;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.web.Changed;
import vn.tincay.report.Changes;
import vn.tincay.report.Forms;
import vn.tincay.report.Latecomers;
import vn.tincay.report.Report;
import vn.tincay.report.ReportGate;
import vn.tincay.report.ReportStep;
import vn.tincay.report.Showing;
import vn.tincay.report.Standing;
import vn.tincay.report.Standings;
import vn.tincay.report.TakenIn;

/** The part of a report's page that is about its steps: buttons, what they are taken on, what stands beside them. */
@Component
class ReportSteps {

    private final Showing showing;
    private final Standings standings;
    private final Changes changes;
    private final TakenIn takenIn;
    private final ReportGate gate;
    private final Latecomers latecomers;
    private final Forms forms;
    private final Speech speech;
    private final Clock clock;

    ReportSteps(
            Showing showing,
            Standings standings,
            Changes changes,
            TakenIn takenIn,
            ReportGate gate,
            Latecomers latecomers,
            Forms forms,
            Speech speech,
            Clock clock) {
        this.showing = showing;
        this.standings = standings;
        this.changes = changes;
        this.takenIn = takenIn;
        this.gate = gate;
        this.latecomers = latecomers;
        this.forms = forms;
        this.speech = speech;
        this.clock = clock;
    }

    ReportPage.Seen seen(Report report) {
        return seen(showing.of(report), showing.below(report));
    }

    ReportPage.Seen seen(Fingerprint page, Fingerprint below) {
        // The report was read a moment ago: a change that falls between is rather listed than missed.
        var shown = clock.instant().minusSeconds(1);
        return new ReportPage.Seen(page.at(shown), below.at(shown));
    }

    /** What happened since the page was made that carried this; null while it still shows what is there. */
    @Nullable
    Changed changed(Report report, String seen) {
        if (showing.of(report).matches(seen) || showing.below(report).matches(seen)) {
            return null;
        }
        var form = forms.in(report.form(), report.period());
        var words = new ChangeWords(form, speech);
        return Fingerprint.shownAt(seen)
                .map(moment -> Stream.concat(
                                takenIn.since(report, form, moment).stream(), changes.since(report, moment).stream())
                        .toList())
                .map(words::of)
                .orElseGet(() -> new Changed(List.of(), List.of()));
    }

    ReportPage.Doings doings(Viewer viewer, Report report, @Nullable Standing standing) {
        boolean consolidates = standing != null && (standing.taken() > 0 || standing.fresh() > 0);
        var open = gate.open(viewer, report);
        boolean sign = open.contains(ReportStep.SIGN);
        return new ReportPage.Doings(
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

    /** What it stands on: its own agency sees the draft, those above what was signed. */
    Optional<Standing> standing(Viewer viewer, Report report) {
        if (report.isOf(viewer.agency())) {
            return Optional.of(standings.of(report)).filter(Standing::isAsked);
        }
        return standings.signed(report, report.version());
    }

    ReportPage.Grounds grounds(Report report, Standing standing) {
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

    ReportPage.@Nullable HandedBack handedBack(Viewer viewer, Report report) {
        if (!report.isOf(viewer.agency()) || !report.allows(ReportStep.EDIT)) {
            return null;
        }
        return changes.lastStep(report)
                .filter(last -> last.step() == ReportStep.HAND_BACK)
                .map(last ->
                        new ReportPage.HandedBack(last.who(), last.at(), last.reason() == null ? "" : last.reason()))
                .orElse(null);
    }

    ReportPage.Late late(Report report) {
        return new ReportPage.Late(
                latecomers.comesLate(report),
                latecomers.below(report).stream().map(Latecomers.Late::agency).toList());
    }
}
