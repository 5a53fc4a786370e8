package vn.tincay.report.web.deadline;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Outcome;
import vn.tincay.base.extension.Extension;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.ExtensionFields;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.report.Report;
import vn.tincay.report.ReportFingerprint;
import vn.tincay.report.ReportState;
import vn.tincay.report.Reports;
import vn.tincay.report.approval.ReportGate;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.deadline.ExtendingReport;
import vn.tincay.report.deadline.ReportDeadlines;
import vn.tincay.report.deadline.ReportExtensions;
import vn.tincay.report.form.Forms;
import vn.tincay.report.web.PeriodWords;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Resendable;
import vn.tincay.viewer.Viewer;

/**
 * {@code /reports/{report}/extension}: an extension is requested with a reason, and granted or refused by the receiver.
 */
@Controller
@ByDrafters(reach = Reach.OWN_AND_BELOW)
class ExtensionController {

    private final Reports reports;
    private final Forms forms;
    private final ReportDeadlines deadlines;
    private final ReportExtensions extensions;
    private final ExtendingReport extending;
    private final ReportGate gate;
    private final ReportFingerprint fingerprint;
    private final RequestLanguage language;
    private final Clock clock;

    ExtensionController(
            Reports reports,
            Forms forms,
            ReportDeadlines deadlines,
            ReportExtensions extensions,
            ExtendingReport extending,
            ReportGate gate,
            ReportFingerprint fingerprint,
            RequestLanguage language,
            Clock clock) {
        this.reports = reports;
        this.forms = forms;
        this.deadlines = deadlines;
        this.extensions = extensions;
        this.extending = extending;
        this.gate = gate;
        this.fingerprint = fingerprint;
        this.language = language;
        this.clock = clock;
    }

    /** The page of extensions; the requested day is filled in for the person who decides, when it can be granted. */
    @GetMapping("/reports/{report}/extension")
    ModelAndView show(Viewer viewer, @PathVariable("report") UUID id) {
        var report = reports.visibleTo(viewer).requireOwnOrOwed(id);
        return Html.page("report/extension", page(viewer, report, ExtensionFields.blank(extending.grantable(report))));
    }

    @PostMapping("/reports/{report}/extension")
    @ByDrafters
    @Resendable
    ModelAndView ask(Viewer viewer, @PathVariable("report") UUID id, FormInput input) {
        var requestedDay = input.day("wished");
        return answer(
                viewer,
                id,
                input,
                extending.ask(viewer, id, input.stepInput("reason"), requestedDay),
                "report.done.extension-asked");
    }

    @PostMapping("/reports/{report}/extension/decision")
    ModelAndView decide(Viewer viewer, @PathVariable("report") UUID id, FormInput input) {
        return answer(
                viewer,
                id,
                input,
                extending.decide(viewer, id, ExtensionFields.decision(input), input.fingerprint()),
                "report.done.extension-decided");
    }

    private ModelAndView answer(Viewer viewer, UUID id, FormInput input, Outcome<Report> outcome, String done) {
        return outcome.fold(
                report -> Html.seeOther("/reports/" + id + "/extension", done),
                problems -> Html.invalid(
                        "report/extension",
                        page(viewer, reports.visibleTo(viewer).requireOwnOrOwed(id), input),
                        problems));
    }

    private ExtensionPage page(Viewer viewer, Report report, FormInput input) {
        var open = gate.open(viewer, report);
        var all = extensions.of(report);
        return new ExtensionPage(
                report.id(),
                forms.in(report.form(), report.period()).title().in(language.language()),
                new PeriodWords(report.period()),
                report.agencyName(),
                deadlines.of(report).due(),
                open.contains(ReportStep.EXTEND),
                open.contains(ReportStep.DECIDE_EXTENSION),
                report.state() == ReportState.ACCEPTED,
                all.stream().filter(Extension::isOpen).findFirst().orElse(null),
                Extension.earlier(all),
                fingerprint.ofExtensionPage(report).at(clock.instant()),
                input);
    }
}
