package vn.tincay.report.web.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.base.web.StatusTone;
import vn.tincay.report.Report;
import vn.tincay.report.ReportState;
import vn.tincay.report.aggregate.CurrentConsolidation;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.deadline.ReportDeadlines;
import vn.tincay.report.entry.SystemEntries;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.version.ReportVersion;
import vn.tincay.report.version.ReportVersions;
import vn.tincay.report.web.FormOnPaper;
import vn.tincay.report.web.FormOnPaperMaker;
import vn.tincay.report.web.PeriodWords;
import vn.tincay.report.web.ReportTimeline;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.report.web.StateWords;
import vn.tincay.report.web.approval.ReportSteps;
import vn.tincay.report.web.receipt.ReceiverView;
import vn.tincay.viewer.Viewer;

/**
 * Builds the page of a report: the draft for the reporting agency until it is sent, otherwise the newest signed
 * version.
 */
@Component
public class ReportPages {

    private final Forms forms;
    private final EarlierFigures earlierFigures;
    private final ReportVersions versions;
    private final ReportDeadlines deadlines;
    private final CurrentConsolidation currentConsolidation;
    private final ReportSteps steps;
    private final SystemEntries systemEntries;
    private final ReportTimeline timeline;
    private final ReceiverView receiverView;
    private final RequestLanguage language;

    ReportPages(
            Forms forms,
            EarlierFigures earlierFigures,
            ReportVersions versions,
            ReportDeadlines deadlines,
            CurrentConsolidation currentConsolidation,
            ReportSteps steps,
            SystemEntries systemEntries,
            ReportTimeline timeline,
            ReceiverView receiverView,
            RequestLanguage language) {
        this.forms = forms;
        this.earlierFigures = earlierFigures;
        this.versions = versions;
        this.deadlines = deadlines;
        this.currentConsolidation = currentConsolidation;
        this.steps = steps;
        this.systemEntries = systemEntries;
        this.timeline = timeline;
        this.receiverView = receiverView;
        this.language = language;
    }

    ReportPage page(Viewer viewer, Report report) {
        return page(viewer, report, name -> null, ReportPage.KeptInput.NOTHING, null);
    }

    ReportPage page(
            Viewer viewer, Report report, Function<String, @Nullable String> typedValue, ReportPage.KeptInput kept) {
        return page(viewer, report, typedValue, kept, null);
    }

    /**
     * @param typedValue the typed text of inputs that could not be stored, by name
     * @param kept sent values without an input on the page
     * @param fingerprint the fingerprint sent with a refused step; null when there is none
     */
    public ReportPage page(
            Viewer viewer,
            Report report,
            Function<String, @Nullable String> typedValue,
            ReportPage.KeptInput kept,
            @Nullable String fingerprint) {
        boolean asDraft = report.isOf(viewer.agency()) && !report.state().isSent();
        var past = versions.of(report);
        var signed = past.isEmpty() ? null : past.getFirst();
        var shownVersion = asDraft ? null : signed;
        var form = shownVersion == null
                ? forms.in(report.form(), report.period())
                : forms.version(report.form(), shownVersion.formVersion());
        var basis = steps.basis(viewer, report).orElse(null);
        var window = deadlines.of(report);
        return new ReportPage(
                report.id(),
                report.form(),
                form.title().in(language.language()),
                new PeriodWords(report.period()),
                report.agencyName(),
                report.receiverName(),
                StateWords.of(report.state(), report.locked(), isLate(report, signed, window.due())),
                window.from(),
                window.closes(),
                window.due(),
                report.state().isSent(),
                report.allows(ReportStep.EDIT, viewer),
                shownVersion == null ? 0 : shownVersion.version(),
                shownVersion == null ? null : shownVersion.number(),
                report.savedAt(),
                shownVersion == null
                        ? draft(viewer, report, form, signed, typedValue)
                        : received(viewer, report, form, shownVersion),
                steps.permittedSteps(viewer, report, basis),
                reasons(report, form, signed),
                past.stream().map(this::pastVersion).toList(),
                timeline.of(viewer, report, past),
                basis == null ? null : steps.basisView(report, basis),
                kept,
                steps.fingerprints(report),
                fingerprint == null ? null : steps.changesSinceShown(viewer, report, fingerprint),
                steps.returnByHead(viewer, report),
                steps.latenessView(report),
                !currentConsolidation.today().isAfter(window.closes()),
                receiverView.queue(viewer, report));
    }

    private boolean isLate(Report report, @Nullable ReportVersion signed, LocalDate due) {
        return report.state().isSent()
                ? signed != null && signed.signedAt().isAfter(currentConsolidation.endOf(due))
                : due.isBefore(currentConsolidation.today());
    }

    private FormOnPaper draft(
            Viewer viewer,
            Report report,
            Form form,
            @Nullable ReportVersion signed,
            Function<String, @Nullable String> typedValue) {
        var total = currentConsolidation.figures(report);
        var own = currentConsolidation.sumsBelow(report);
        var paper = new FormOnPaperMaker(form, report.figures(), language.language())
                .narratives(versions.narratives(report))
                .typed(typedValue)
                .sources(marks(report), cell -> null)
                .checks(checks(form, total, signed, report));
        var before = earlierFigures.of(viewer, report);
        if (before.exists()) {
            paper.before(before.own(), before.total()).markBefore(before.mark());
        }
        if (!own.below().isEmpty()) {
            var live = currentConsolidation.liveSums(viewer, report);
            paper.consolidated(total, new SumWords(form, report, own, total, before, live, language)::of);
        }
        return paper.paper();
    }

    /** Marks the figures last written by a connected system, with its name and the time. */
    private BiFunction<Cell, @Nullable BigDecimal, @Nullable String> marks(Report report) {
        var marks = systemEntries.of(report);
        return (cell, value) -> {
            var mark = marks.get(cell.position());
            return mark == null || cell.isComputed()
                    ? null
                    : language.say(
                            "report.paper.from-system", mark.system(), mark.agency(), language.moment(mark.at()));
        };
    }

    private FormOnPaper received(Viewer viewer, Report report, Form form, ReportVersion version) {
        var maker = maker(report, form, version);
        receiverView.compare(viewer, report, maker);
        return maker.paper();
    }

    public FormOnPaper signed(Report report, Form form, ReportVersion version) {
        return maker(report, form, version).paper();
    }

    private FormOnPaperMaker maker(Report report, Form form, ReportVersion version) {
        return new FormOnPaperMaker(form, version.figures(), language.language())
                .narratives(version.narratives())
                .checks(checks(form, version.figures(), null, report))
                .sources(
                        (cell, value) -> version.sources() > 0 && !cell.isComputed()
                                ? language.say("report.paper.sources")
                                : null,
                        cell -> "/reports/" + report.id() + "/sources/" + cell + "?version=" + version.version());
    }

    /** The notes shown at the cells: failed checks, and the reasons of the last return. */
    private Function<String, @Nullable String> checks(
            Form form, Figures figures, @Nullable ReportVersion last, Report report) {
        var words = new HashMap<String, String>();
        for (var check : form.violatedChecks(figures)) {
            words.merge(check.cell(), check.message().in(language.language()), (a, b) -> a + " " + b);
        }
        if (last != null && report.state() == ReportState.RETURNED) {
            for (var reason : last.reasons()) {
                if (reason.cell() != null) {
                    words.merge(
                            reason.cell(),
                            language.say("report.paper.returned", reason.words()),
                            (a, b) -> b + " " + a);
                }
            }
        }
        return words::get;
    }

    private List<ReportPage.ReturnReason> reasons(Report report, Form form, @Nullable ReportVersion last) {
        if (last == null || last.returned() == null || report.state() != ReportState.RETURNED) {
            return List.of();
        }
        return last.reasons().stream()
                .map(reason -> {
                    var cell = reason.cell() == null
                            ? null
                            : form.cell(reason.cell()).orElse(null);
                    return new ReportPage.ReturnReason(
                            cell == null ? null : cell.title().in(language.language()),
                            cell == null ? null : "#cell." + cell.code(),
                            reason.words());
                })
                .toList();
    }

    private ReportPage.PastVersion pastVersion(ReportVersion version) {
        var key = version.returned() != null
                ? "report.state.RETURNED"
                : version.approved() != null
                        ? "report.state.APPROVED"
                        : version.received() != null ? "report.state.ACCEPTED" : "report.state.SENT";
        var tone = version.returned() != null
                ? StatusTone.RETURNED
                : version.approved() != null || version.received() != null ? StatusTone.DONE : StatusTone.INFO;
        return new ReportPage.PastVersion(
                version.version(), version.signedBy(), version.signedAt(), new StateWords(key, tone));
    }
}
