package vn.tincay.report.web.entry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Problem;
import vn.tincay.base.table.XlsxTable;
import vn.tincay.base.web.Html;
import vn.tincay.document.attachment.Attachments;
import vn.tincay.document.attachment.DownloadName;
import vn.tincay.document.attachment.Downloads;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.sheet.FilledSheet;
import vn.tincay.report.sheet.FormSheet;
import vn.tincay.report.version.ReportVersions;
import vn.tincay.report.web.PeriodWords;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Resendable;
import vn.tincay.viewer.Viewer;

/**
 * {@code /reports/{report}/sheet}: downloads a report as a workbook, and shows the changes of a filled one. Confirming
 * submits them as if they were typed, together with the values from the time of the download.
 */
@Controller
@RequestMapping("/reports/{report}/sheet")
@ByDrafters
class SheetController {

    private final Reports reports;
    private final Forms forms;
    private final ReportVersions versions;
    private final SheetChanges sheetChanges;
    private final ReportPages pages;
    private final RequestLanguage language;

    SheetController(
            Reports reports,
            Forms forms,
            ReportVersions versions,
            SheetChanges sheetChanges,
            ReportPages pages,
            RequestLanguage language) {
        this.reports = reports;
        this.forms = forms;
        this.versions = versions;
        this.sheetChanges = sheetChanges;
        this.pages = pages;
        this.language = language;
    }

    @GetMapping
    ResponseEntity<byte[]> download(Viewer viewer, @PathVariable UUID report) {
        var found = reports.visibleTo(viewer).requireOwn(report);
        var form = forms.in(found.form(), found.period());
        var sheet = new FormSheet(form, language.language(), form.values(found.figures()), versions.narratives(found));
        var book = sheet.of(
                found,
                language.say(found.period().named()),
                language.say("report.sheet.words"),
                language.say("report.paper.unit"),
                language.say("report.paper.item"));
        var name =
                DownloadName.of("xlsx", "Bieu nhap " + form.paper().file() + " " + found.period(), found.agencyName());
        return Downloads.of(name, XlsxTable.TYPE, book);
    }

    @PostMapping
    @Resendable
    ModelAndView compare(
            Viewer viewer, @PathVariable UUID report, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var found = reports.visibleTo(viewer).requireOwn(report);
        var form = forms.in(found.form(), found.period());
        if (file == null || file.isEmpty()) {
            return refused(viewer, found, List.of(Problem.at("file", "report.sheet.no-file")));
        }
        var tooLarge = Attachments.sizeProblem(file, "file");
        if (tooLarge.isPresent()) {
            return refused(viewer, found, List.of(tooLarge.get()));
        }
        return FilledSheet.read(file.getBytes(), form)
                .fold(
                        filled -> comparedPage(viewer, found, form, filled),
                        problems -> refused(viewer, found, problems));
    }

    private ModelAndView comparedPage(Viewer viewer, Report found, Form form, FilledSheet filled) {
        if (!filled.report().equals(found.id())) {
            return refused(viewer, found, List.of(anotherReportProblem(filled.attributes())));
        }
        var changes = sheetChanges.of(viewer, found, form, filled);
        var notImported = new ArrayList<>(filled.notImported());
        notImported.addAll(new ComputedCellChecks(form, language.language()).differences(filled));
        if (changes.isEmpty()) {
            var problems = new ArrayList<>(notImported);
            problems.add(Problem.at("file", "report.sheet.no-change"));
            return refused(viewer, found, problems);
        }
        long wrong = changes.stream().filter(change -> change.problem() != null).count();
        return Html.page(
                "report/sheet",
                new SheetPage(
                        found.id(),
                        form.title().in(language.language()),
                        new PeriodWords(found.period()),
                        changes,
                        wrong,
                        notImported.stream().map(language::say).toList()));
    }

    /**
     * The problem that names the other report to which the file belongs; workbooks of earlier versions of the product
     * do not name it.
     */
    private static Problem anotherReportProblem(Map<String, String> attributes) {
        var title = attributes.getOrDefault("title", "");
        return !title.isEmpty()
                ? Problem.at(
                        "file",
                        "report.sheet.another-report",
                        title,
                        attributes.getOrDefault("period", ""),
                        attributes.getOrDefault("agency", ""))
                : Problem.at("file", "report.sheet.another-file");
    }

    private ModelAndView refused(Viewer viewer, Report report, List<Problem> problems) {
        return Html.invalid("report/report", pages.page(viewer, report), problems);
    }
}
