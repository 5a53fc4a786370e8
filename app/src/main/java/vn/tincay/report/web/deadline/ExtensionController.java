package vn.tincay.report.web.deadline;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;
import vn.tincay.report.deadline.ExtendingReport;
import vn.tincay.report.deadline.ReportDeadlines;
import vn.tincay.report.form.Forms;
import vn.tincay.report.web.PeriodWords;
import vn.tincay.report.web.ReaderLanguage;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Resendable;
import vn.tincay.viewer.Viewer;

/** {@code /reports/{report}/extension}: an extension is requested with a reason, and granted or refused by the receiver. */
@Controller
@ByDrafters(reach = Reach.OWN_AND_BELOW)
class ExtensionController {

    private final Reports reports;
    private final Forms forms;
    private final ReportDeadlines deadlines;
    private final ExtendingReport extending;
    private final ReaderLanguage texts;

    ExtensionController(
            Reports reports, Forms forms, ReportDeadlines deadlines, ExtendingReport extending, ReaderLanguage texts) {
        this.reports = reports;
        this.forms = forms;
        this.deadlines = deadlines;
        this.extending = extending;
        this.texts = texts;
    }

    @GetMapping("/reports/{report}/extension")
    ModelAndView show(Viewer viewer, @PathVariable UUID report) {
        return Html.page("report/extension", page(viewer, extending.about(viewer, report), FormInput.blank()));
    }

    @PostMapping("/reports/{report}/extension")
    @Resendable
    ModelAndView ask(Viewer viewer, @PathVariable UUID report, FormInput typed) {
        var found = extending.about(viewer, report);
        if (!found.isOf(viewer.agency())) {
            return Html.invalid(
                    "report/extension", page(viewer, found, typed), List.of(Problem.of("report.extension.not-own")));
        }
        var requestedDay = typed.day("wished", "report.extension.no-day");
        if (!typed.problems().isEmpty()) {
            return Html.invalid("report/extension", page(viewer, found, typed), typed.problems());
        }
        return extending
                .ask(viewer, report, requestedDay, typed.text("reason"))
                .fold(
                        id -> Html.seeOther("/reports/" + report + "/extension", "report.done.extension-asked"),
                        problems -> Html.invalid("report/extension", page(viewer, found, typed), problems));
    }

    @PostMapping("/reports/{report}/extension/decision")
    ModelAndView decide(
            Viewer viewer,
            @PathVariable UUID report,
            @RequestParam(defaultValue = "false") boolean grant,
            FormInput typed) {
        var found = extending.about(viewer, report);
        return extending
                .decide(
                        viewer,
                        found,
                        new ExtendingReport.Decision(
                                typed.idOrNull("request"), grant, typed.text("answer"), typed.fingerprint()))
                .fold(
                        id -> Html.seeOther("/reports/" + report + "/extension", "report.done.extension-decided"),
                        problems -> Html.invalid("report/extension", page(viewer, found, typed), problems));
    }

    private ExtensionPage page(Viewer viewer, Report report, FormInput typed) {
        var all = extending.of(report.id());
        var waits =
                all.stream().filter(one -> one.granted() == null).findFirst().orElse(null);
        return new ExtensionPage(
                report.id(),
                forms.require(report.form()).title().in(texts.language()),
                new PeriodWords(report.period()),
                report.agencyName(),
                deadlines.of(report).due(),
                report.isOf(viewer.agency()) && waits == null && !report.state().isSent(),
                report.isSentTo(viewer.agency()) ? waits : null,
                all,
                extending.fingerprint(report),
                typed);
    }
}
