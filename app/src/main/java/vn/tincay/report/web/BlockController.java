package vn.tincay.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.ByDrafters;
import vn.tincay.access.Viewer;
import vn.tincay.base.NotFound;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.report.Drafting;
import vn.tincay.report.Entry;
import vn.tincay.report.Forms;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;
import vn.tincay.report.Step;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Section;

/**
 * {@code /reports/{report}/block}: a block copied from a spreadsheet, laid over one table from its first cell on.
 * Computed cells in the block are passed over. Nothing is stored while one of its cells is wrong.
 */
@Controller
class BlockController {

    private final Reports reports;
    private final Forms forms;
    private final Drafting drafting;
    private final ReportPages pages;
    private final Speech speech;

    BlockController(Reports reports, Forms forms, Drafting drafting, ReportPages pages, Speech speech) {
        this.reports = reports;
        this.forms = forms;
        this.drafting = drafting;
        this.pages = pages;
        this.speech = speech;
    }

    @PostMapping("/reports/{report}/block")
    @ByDrafters
    ModelAndView paste(
            Viewer viewer,
            @PathVariable UUID report,
            @RequestParam(defaultValue = "") String table,
            @RequestParam(defaultValue = "") String block) {
        var found = reports.visibleTo(viewer).requireOwn(report);
        var form = forms.in(found.form(), found.period());
        List<Entry> entries = table.isEmpty() ? List.of() : entries(form, found, table(form, table), block);
        if (entries.isEmpty()) {
            var problem = Problem.at("block", "report.block.empty");
            return refused(viewer, found, List.of(problem), entries, kept(found, table, block));
        }
        return drafting.save(viewer, report, entries, speech.language())
                .fold(
                        saved -> Html.seeOther("/reports/" + report, "report.done.pasted", entries.size()),
                        problems -> refused(viewer, found, problems, entries, kept(found, table, block)));
    }

    private static Section.Table table(Form form, String code) {
        return form.sections().stream()
                .flatMap(section -> section.tables().stream())
                .filter(table -> table.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<Entry> entries(Form form, Report report, Section.Table table, String block) {
        var entries = new ArrayList<Entry>();
        var rows = table.rows().stream().filter(row -> !row.heading()).toList();
        var lines = block.replace("\r\n", "\n").strip().split("\n");
        for (int i = 0; i < Math.min(lines.length, rows.size()); i++) {
            var fields = lines[i].split("\t", -1);
            for (int j = 0; j < Math.min(fields.length, rows.get(i).cells().size()); j++) {
                var code = rows.get(i).cells().get(j);
                if (code != null && !form.require(code).isComputed() && !fields[j].isBlank()) {
                    var cell = form.require(code);
                    var stored = report.figures().get(cell.position());
                    var was = Shown.value(cell, stored == null ? null : cell.value(stored), speech.language());
                    entries.add(new Entry(code, was, fields[j].strip()));
                }
            }
        }
        return entries;
    }

    private ReportPage.Kept kept(Report report, String table, String block) {
        var unsaved = report.allows(Step.EDIT)
                ? List.<ReportPage.Unsaved>of()
                : List.of(new ReportPage.Unsaved(speech.say("report.block.text"), block));
        return new ReportPage.Kept(unsaved, table, block);
    }

    private ModelAndView refused(
            Viewer viewer, Report report, List<Problem> problems, List<Entry> entries, ReportPage.Kept kept) {
        var page = pages.page(
                viewer,
                report,
                name -> entries.stream()
                        .filter(entry -> name.equals("cell." + entry.cell()))
                        .map(Entry::typed)
                        .findFirst()
                        .orElse(null),
                kept);
        return Html.invalid("report/report", page, problems);
    }
}
