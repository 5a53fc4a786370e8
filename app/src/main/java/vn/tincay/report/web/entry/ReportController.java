package vn.tincay.report.web.entry;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.input.StoresPartially;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;
import vn.tincay.report.entry.SavingDraft;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.web.FormOnPaper;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.report.web.approval.ReportSteps;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Resendable;
import vn.tincay.viewer.Viewer;

/** {@code /reports/{report}}: a report, which is saved while it is typed. */
@Controller
class ReportController {

    private final Reports reports;
    private final Forms forms;
    private final SavingDraft saving;
    private final ReportPages pages;
    private final ReportSteps steps;
    private final RequestLanguage language;

    ReportController(
            Reports reports,
            Forms forms,
            SavingDraft saving,
            ReportPages pages,
            ReportSteps steps,
            RequestLanguage language) {
        this.reports = reports;
        this.forms = forms;
        this.saving = saving;
        this.pages = pages;
        this.steps = steps;
        this.language = language;
    }

    @GetMapping("/reports/{report}")
    @Allowed(reach = Reach.OWN_AND_BELOW)
    ModelAndView show(Viewer viewer, @PathVariable UUID report) {
        return Html.page(
                "report/report", pages.page(viewer, reports.visibleTo(viewer).require(report)));
    }

    /** Saves what was typed. Answers htmx with the status line only, otherwise with the page and its problems. */
    @PostMapping("/reports/{report}/draft")
    @StoresPartially("nothing typed is lost: a wrong cell is asked for again, the right ones beside it stay saved")
    @ByDrafters
    @Resendable
    ModelAndView save(
            Viewer viewer,
            @PathVariable UUID report,
            FormInput fields,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        var reportFields = new ReportFields(fields);
        var stored = saving.save(viewer, report, reportFields.reportInput(language.language()));
        var problems = stored.problems();
        var now = reports.visibleTo(viewer).requireOwn(report);
        if (htmx != null) {
            return Html.page("report/saved", savedPage(viewer, now, stored, reportFields.stored(problems)));
        }
        if (problems.isEmpty()) {
            return Html.seeOther("/reports/" + report, "report.paper.saved");
        }
        return Html.invalid(
                "report/report",
                pages.page(
                        viewer,
                        now,
                        reportFields.typed(problems),
                        keptInput(now, reportFields).withFieldRefused(reportFields.isRefused(problems))),
                problems);
    }

    private ReportPage.KeptInput keptInput(Report report, ReportFields reportFields) {
        var form = forms.in(report.form(), report.period());
        return new ReportPage.KeptInput(reportFields.unsaved(report, form, language.language()), "", "");
    }

    private SavedPage savedPage(
            Viewer viewer, Report report, SavingDraft.SaveResult stored, Map<String, String> fields) {
        var form = forms.in(report.form(), report.period());
        var refused = stored.problems().stream()
                .map(problem -> refusedValue(form, problem))
                .toList();
        var page = pages.page(viewer, report);
        var cells = page.paper().sections().stream()
                .flatMap(section -> section.tables().stream())
                .flatMap(table -> table.lines().stream())
                .flatMap(line -> line.cells().stream())
                .filter(cell -> !cell.isEmpty())
                .toList();
        var sums = cells.stream()
                .filter(FormOnPaper.PaperCell::computed)
                .map(cell -> new SavedPage.Sum(cell.name(), cell.labels(), cell.value()))
                .toList();
        var totals = cells.stream()
                .flatMap(cell -> Stream.ofNullable(cell.sum())
                        .map(sum -> new SavedPage.Sum(cell.name(), cell.labels(), sum.total())))
                .toList();
        var fingerprint = stored.fingerprint() == null || stored.below() == null
                ? null
                : steps.fingerprints(stored.fingerprint(), stored.below());
        return new SavedPage(
                report.id(),
                report.savedAt(),
                refused,
                sums,
                totals,
                fields,
                fingerprint,
                page.permitted().consolidate());
    }

    private SavedPage.Refused refusedValue(Form form, Problem problem) {
        var cell = problem.field().startsWith("cell.") ? problem.field().substring("cell.".length()) : null;
        return new SavedPage.Refused(
                problem.field(),
                cell == null ? null : form.require(cell).title().in(language.language()),
                problem,
                problem.key().equals("report.cell.sum-again") ? cell : null);
    }
}
