package vn.tincay.report.web.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.NotFound;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.input.StoresPartially;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.entry.CellEntry;
import vn.tincay.report.entry.EnteringFigures;
import vn.tincay.report.entry.SavingDraft;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.form.Section;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Resendable;
import vn.tincay.viewer.Viewer;

/**
 * {@code /reports/{report}/block}: stores a block copied from a spreadsheet into one table, starting at its first cell.
 * Computed cells in the block are skipped and counted. Nothing of the block is stored when one of its values is wrong
 * or lies outside the table.
 */
@Controller
class BlockController {

    /** The most values without a cell that are reported; a block pasted into the wrong table has hundreds. */
    private static final int MAX_REPORTED = 5;

    private final Reports reports;
    private final Forms forms;
    private final SavingDraft saving;
    private final EnteringFigures entering;
    private final ReportPages pages;
    private final RequestLanguage language;

    BlockController(
            Reports reports,
            Forms forms,
            SavingDraft saving,
            EnteringFigures entering,
            ReportPages pages,
            RequestLanguage language) {
        this.reports = reports;
        this.forms = forms;
        this.saving = saving;
        this.entering = entering;
        this.pages = pages;
        this.language = language;
    }

    @PostMapping("/reports/{report}/block")
    @StoresPartially("what was typed beside the block stays, stored or in its field, when the block is refused")
    @ByDrafters
    @Resendable
    ModelAndView paste(
            Viewer viewer,
            @PathVariable UUID report,
            @RequestParam(defaultValue = "") String table,
            @RequestParam(defaultValue = "") String block,
            FormInput fields) {
        var reportFields = new ReportFields(fields);
        var written = reportFields.reportInput(language.language());
        var wrong = written.isEmpty()
                ? List.<Problem>of()
                : saving.save(viewer, report, written).problems();
        var found = reports.visibleTo(viewer).requireOwn(report);
        var form = forms.in(found.form(), found.period());
        var kept = keptInput(found, form, reportFields, table, block);
        if (!wrong.isEmpty()) {
            return Html.invalid("report/report", pages.page(viewer, found, reportFields.typed(wrong), kept), wrong);
        }
        if (table.isEmpty() || block.isBlank()) {
            return refused(viewer, found, List.of(Problem.at("block", "report.block.empty")), List.of(), kept);
        }
        var pasted = PastedBlock.placedOn(table(form, table), form, block);
        if (!pasted.misfits().isEmpty()) {
            return refused(viewer, found, notImported(pasted.misfits()), List.of(), kept);
        }
        var entries = pasted.entries(form, found.figures(), language.language());
        if (entries.isEmpty()) {
            return refused(viewer, found, List.of(Problem.at("block", "report.block.empty")), List.of(), kept);
        }
        return entering.save(viewer, report, entries, language.language())
                .fold(
                        saved -> pastedPage(viewer, report, form, pasted, entries.size()),
                        problems -> refused(viewer, found, problems, entries, kept));
    }

    private ModelAndView pastedPage(Viewer viewer, UUID report, Form form, PastedBlock pasted, int taken) {
        var page = "/reports/" + report;
        int over = pasted.computed().size();
        var stored = reports.visibleTo(viewer).requireOwn(report).figures();
        return new ComputedCellChecks(form, language.language())
                .firstDifference(pasted.computed(), stored)
                .map(differing -> Html.seeOther(
                        page,
                        "report.done.pasted-total-differs",
                        taken,
                        differing.cell().title().in(language.language()),
                        differing.givenValue(),
                        differing.computedValue()))
                .orElseGet(() -> over == 0
                        ? Html.seeOther(page, "report.done.pasted", taken)
                        : Html.seeOther(page, "report.done.pasted-without-computed", taken, over));
    }

    private static List<Problem> notImported(List<Problem> misfits) {
        return misfits.size() <= MAX_REPORTED ? misfits : misfits.subList(0, MAX_REPORTED);
    }

    private static Section.Table table(Form form, String code) {
        return form.sections().stream()
                .flatMap(section -> section.tables().stream())
                .filter(table -> table.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ReportPage.KeptInput keptInput(
            Report report, Form form, ReportFields reportFields, String table, String block) {
        var unsaved = new ArrayList<>(reportFields.unsaved(report, form, language.language()));
        if (!report.allows(ReportStep.EDIT)) {
            unsaved.add(new ReportPage.Unsaved(language.say("report.block.text"), block));
        }
        return new ReportPage.KeptInput(unsaved, table, block);
    }

    private ModelAndView refused(
            Viewer viewer, Report report, List<Problem> problems, List<CellEntry> entries, ReportPage.KeptInput kept) {
        var page = pages.page(
                viewer,
                report,
                name -> entries.stream()
                        .filter(entry -> name.equals("cell." + entry.cell()))
                        .map(CellEntry::typed)
                        .findFirst()
                        .orElse(null),
                kept.withFieldRefused(true));
        return Html.invalid("report/report", page, problems);
    }
}
