package vn.tincay.report.web;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.ByDrafters;
import vn.tincay.access.Viewer;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.document.SheetFile;
import vn.tincay.report.Drafting;
import vn.tincay.report.Entry;
import vn.tincay.report.Forms;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;
import vn.tincay.report.Versions;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Form;
import vn.tincay.report.sheet.FilledSheet;
import vn.tincay.report.sheet.FormSheet;

/**
 * {@code /reports/{report}/sheet}: the report as a workbook to fill in, and what a filled one would change. Confirming
 * sends the changes as if they had been typed, with what stood there when the workbook was made.
 */
@Controller
@RequestMapping("/reports/{report}/sheet")
@ByDrafters
class SheetController {

    private final Reports reports;
    private final Forms forms;
    private final Versions versions;
    private final Drafting drafting;
    private final ReportPages pages;
    private final Speech speech;

    SheetController(
            Reports reports, Forms forms, Versions versions, Drafting drafting, ReportPages pages, Speech speech) {
        this.reports = reports;
        this.forms = forms;
        this.versions = versions;
        this.drafting = drafting;
        this.pages = pages;
        this.speech = speech;
    }

    @GetMapping
    ResponseEntity<byte[]> download(Viewer viewer, @PathVariable UUID report) {
        var found = reports.visibleTo(viewer).requireOwn(report);
        var form = forms.in(found.form(), found.period());
        var sheet = new FormSheet(form, speech.language(), form.values(found.figures()), versions.narratives(found));
        var book = sheet.of(
                found,
                speech.say("report.sheet.words"),
                speech.say("report.paper.unit"),
                speech.say("report.paper.item"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(SheetFile.TYPE))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + form.code() + "-" + found.period() + ".xlsx\"")
                .body(book);
    }

    @PostMapping
    ModelAndView compare(
            Viewer viewer, @PathVariable UUID report, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var found = reports.visibleTo(viewer).requireOwn(report);
        var form = forms.in(found.form(), found.period());
        if (file == null || file.isEmpty()) {
            return refused(viewer, found, Problem.at("file", "report.sheet.no-file"));
        }
        var filled = FilledSheet.read(file.getBytes(), form);
        if (filled.isEmpty()) {
            return refused(viewer, found, Problem.at("file", "report.sheet.not-ours"));
        }
        if (!filled.get().report().equals(found.id())) {
            return refused(viewer, found, Problem.at("file", "report.sheet.another-report"));
        }
        var changes = changes(viewer, found, form, filled.get());
        if (changes.isEmpty()) {
            return refused(viewer, found, Problem.at("file", "report.sheet.no-change"));
        }
        long wrong = changes.stream().filter(change -> change.problem() != null).count();
        return Html.page(
                "report/sheet",
                new SheetPage(
                        found.id(),
                        form.title().in(speech.language()),
                        new PeriodWords(found.period()),
                        changes,
                        wrong));
    }

    private ModelAndView refused(Viewer viewer, Report report, Problem problem) {
        return Html.invalid("report/report", pages.page(viewer, report), List.of(problem));
    }

    private List<SheetPage.Change> changes(Viewer viewer, Report report, Form form, FilledSheet filled) {
        var entries = new ArrayList<Entry>();
        filled.cells().forEach((code, text) -> {
            var cell = form.require(code);
            var was = filled.was().getOrDefault(code, "");
            if (!text.equals(plain(was))) {
                entries.add(new Entry(code, shown(cell, was), typed(text)));
            }
        });
        var problems = drafting.problems(viewer, report.id(), entries, speech.language()).stream()
                .collect(Collectors.toMap(Problem::field, problem -> problem, (first, second) -> first));
        var changes = new ArrayList<SheetPage.Change>();
        for (var entry : entries) {
            var name = "cell." + entry.cell();
            var problem = problems.get(name);
            changes.add(new SheetPage.Change(
                    name,
                    form.require(entry.cell()).title().in(speech.language()),
                    filled.places().getOrDefault(entry.cell(), ""),
                    entry.was(),
                    entry.typed(),
                    problem == null ? null : speech.say(problem)));
        }
        for (var part : form.narratives()) {
            var was = filled.wasParts().getOrDefault(part.code(), "");
            var now = filled.parts().getOrDefault(part.code(), was);
            if (!now.strip().equals(was.strip())) {
                changes.add(new SheetPage.Change(
                        "part." + part.code(), part.title().in(speech.language()), "", was, now, null));
            }
        }
        return changes;
    }

    private String shown(Cell cell, String was) {
        return was.isEmpty() ? "" : Shown.value(cell, new BigDecimal(was), speech.language());
    }

    private static String plain(String was) {
        return was.isEmpty()
                ? ""
                : Objects.requireNonNull(new BigDecimal(was).stripTrailingZeros())
                        .toPlainString();
    }

    /** A number of the workbook as the reader's language writes it; other words stay, and are refused at their cell. */
    private String typed(String text) {
        return text.matches("-?\\d+\\.\\d+") && !speech.language().equals("en") ? text.replace('.', ',') : text;
    }
}
