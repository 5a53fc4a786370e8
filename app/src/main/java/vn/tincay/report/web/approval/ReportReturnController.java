package vn.tincay.report.web.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.NotFound;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;
import vn.tincay.report.approval.ReceivingReport;
import vn.tincay.report.approval.ReturnReason;
import vn.tincay.report.form.Forms;
import vn.tincay.report.web.PeriodWords;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/** {@code /reports/{report}/return}: returns a report with reasons, which may refer to cells. */
@Controller
@ByDrafters(reach = Reach.OWN_AND_BELOW)
class ReportReturnController {

    private static final int LINES = 5;

    private final Reports reports;
    private final Forms forms;
    private final ReceivingReport receiving;
    private final ReportSteps steps;
    private final RequestLanguage language;

    ReportReturnController(
            Reports reports, Forms forms, ReceivingReport receiving, ReportSteps steps, RequestLanguage language) {
        this.reports = reports;
        this.forms = forms;
        this.receiving = receiving;
        this.steps = steps;
        this.language = language;
    }

    @GetMapping("/reports/{report}/return")
    ModelAndView ask(Viewer viewer, @PathVariable UUID report, @RequestParam(defaultValue = "") String cell) {
        var found = reports.visibleTo(viewer).require(report);
        var lines = new ArrayList<ReturnPage.Line>();
        for (int i = 0; i < LINES; i++) {
            lines.add(new ReturnPage.Line(i, i == 0 ? cell : "", ""));
        }
        if (isOwn(viewer, found)) {
            return refusedToOwn(viewer, found, lines);
        }
        if (!found.isSentTo(viewer.agency())) {
            throw new NotFound();
        }
        return Html.page("report/return", page(viewer, found, lines, null));
    }

    @PostMapping("/reports/{report}/return")
    ModelAndView returnReport(Viewer viewer, @PathVariable UUID report, FormInput input) {
        var found = reports.visibleTo(viewer).require(report);
        var lines = new ArrayList<ReturnPage.Line>();
        var reasons = new ArrayList<ReturnReason>();
        var form = forms.in(found.form(), found.period());
        for (int i = 0; i < LINES; i++) {
            var line = new ReturnPage.Line(i, input.text("cell" + i), input.text("reason" + i));
            lines.add(line);
            if (!line.words().isBlank()) {
                var cell = line.cell().isEmpty() ? null : line.cell();
                if (cell != null && form.cell(cell).isEmpty()) {
                    throw new NotFound();
                }
                reasons.add(new ReturnReason(cell, line.words()));
            }
        }
        if (isOwn(viewer, found)) {
            return refusedToOwn(viewer, found, lines);
        }
        return receiving
                .returnReport(viewer, report, input.fingerprint(), reasons)
                .fold(
                        done -> Html.seeOther("/reports/" + report, "report.done.returned"),
                        problems -> Html.invalid(
                                "report/return",
                                page(viewer, reports.visibleTo(viewer).require(report), lines, input.fingerprint()),
                                problems));
    }

    /** Whether the viewer's agency made the report and is not itself its receiver. */
    private static boolean isOwn(Viewer viewer, Report report) {
        return report.isOf(viewer.agency()) && !report.isSentTo(viewer.agency());
    }

    private ModelAndView refusedToOwn(Viewer viewer, Report report, List<ReturnPage.Line> lines) {
        return Html.invalid(
                "report/return", page(viewer, report, lines, null), List.of(Problem.of("report.return.own")));
    }

    private ReturnPage page(Viewer viewer, Report report, List<ReturnPage.Line> lines, @Nullable String fingerprint) {
        var form = forms.in(report.form(), report.period());
        var cells = form.cells().values().stream()
                .map(cell -> Choice.of(cell.code(), cell.title().in(language.language())))
                .toList();
        return new ReturnPage(
                report.id(),
                form.title().in(language.language()),
                new PeriodWords(report.period()),
                report.agencyName(),
                isOwn(viewer, report),
                steps.fingerprints(report).page(),
                fingerprint == null ? null : steps.changesSinceShown(viewer, report, fingerprint),
                cells,
                lines);
    }
}
