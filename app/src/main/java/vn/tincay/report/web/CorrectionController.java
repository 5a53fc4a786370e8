package vn.tincay.report.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.Allowed;
import vn.tincay.access.Reach;
import vn.tincay.access.Role;
import vn.tincay.access.Viewer;
import vn.tincay.base.web.FormInput;
import vn.tincay.base.web.Html;
import vn.tincay.report.Correcting;
import vn.tincay.report.Forms;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;

/** {@code /reports/{report}/correction}: starts at the top and opens every report down to this one. */
@Controller
@Allowed(value = Role.HEAD, reach = Reach.OWN_AND_BELOW)
class CorrectionController {

    private final Reports reports;
    private final Forms forms;
    private final Correcting correcting;
    private final ReportSteps steps;
    private final Speech speech;

    CorrectionController(Reports reports, Forms forms, Correcting correcting, ReportSteps steps, Speech speech) {
        this.reports = reports;
        this.forms = forms;
        this.correcting = correcting;
        this.steps = steps;
        this.speech = speech;
    }

    @GetMapping("/reports/{report}/correction")
    ModelAndView ask(Viewer viewer, @PathVariable UUID report) {
        return Html.page("report/correction", page(reports.visibleTo(viewer).require(report), "", null));
    }

    @PostMapping("/reports/{report}/correction")
    ModelAndView open(Viewer viewer, @PathVariable UUID report, FormInput typed) {
        return correcting
                .open(viewer, report, typed.pressed("reason"))
                .fold(
                        opened -> Html.seeOther("/reports/" + report, "report.done.opened", opened),
                        problems -> Html.invalid(
                                "report/correction",
                                page(reports.visibleTo(viewer).require(report), typed.text("reason"), typed.seen()),
                                problems));
    }

    private CorrectionPage page(Report report, String reason, @Nullable String seen) {
        var top = correcting.top(report.id());
        return new CorrectionPage(
                report.id(),
                forms.require(report.form()).title().in(speech.language()),
                new PeriodWords(report.period()),
                report.agencyName(),
                top.agencyName(),
                top.id().equals(report.id()),
                reason,
                steps.seen(report).page(),
                seen == null ? null : steps.changed(report, seen),
                steps.late(report).below());
    }
}
