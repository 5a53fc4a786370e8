package vn.tincay.report.web.approval;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;
import vn.tincay.report.approval.CorrectingReport;
import vn.tincay.report.form.Forms;
import vn.tincay.report.web.PeriodWords;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** {@code /reports/{report}/correction}: opens an approved report, and those that include it, for correction. */
@Controller
@Allowed(value = Role.HEAD, reach = Reach.OWN_AND_BELOW)
class CorrectionController {

    private final Reports reports;
    private final Forms forms;
    private final CorrectingReport correcting;
    private final ReportSteps steps;
    private final RequestLanguage language;

    CorrectionController(
            Reports reports, Forms forms, CorrectingReport correcting, ReportSteps steps, RequestLanguage language) {
        this.reports = reports;
        this.forms = forms;
        this.correcting = correcting;
        this.steps = steps;
        this.language = language;
    }

    @GetMapping("/reports/{report}/correction")
    ModelAndView ask(Viewer viewer, @PathVariable UUID report) {
        return Html.page(
                "report/correction", page(viewer, reports.visibleTo(viewer).require(report), "", null));
    }

    @PostMapping("/reports/{report}/correction")
    ModelAndView open(Viewer viewer, @PathVariable UUID report, FormInput input) {
        return correcting
                .open(viewer, report, input.stepInput("reason"))
                .fold(
                        opened -> Html.seeOther("/reports/" + report, "report.done.opened", opened),
                        problems -> Html.invalid(
                                "report/correction",
                                page(
                                        viewer,
                                        reports.visibleTo(viewer).require(report),
                                        input.text("reason"),
                                        input.fingerprint()),
                                problems));
    }

    private CorrectionPage page(Viewer viewer, Report report, String reason, @Nullable String fingerprint) {
        var top = correcting.highestApproved(report);
        return new CorrectionPage(
                report.id(),
                forms.in(report.form(), report.period()).title().in(language.language()),
                new PeriodWords(report.period()),
                report.agencyName(),
                top.agencyName(),
                top.id().equals(report.id()),
                reason,
                steps.fingerprints(report).page(),
                fingerprint == null ? null : steps.changesSinceShown(viewer, report, fingerprint),
                steps.latenessView(report).below());
    }
}
