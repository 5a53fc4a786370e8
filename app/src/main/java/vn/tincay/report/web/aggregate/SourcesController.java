package vn.tincay.report.web.aggregate;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.NotFound;
import vn.tincay.base.web.Html;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;
import vn.tincay.report.aggregate.Consolidated;
import vn.tincay.report.aggregate.CurrentConsolidation;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.version.ReportVersions;
import vn.tincay.report.web.FigureFormat;
import vn.tincay.report.web.FormulaWords;
import vn.tincay.report.web.PeriodWords;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/**
 * {@code /reports/{report}/sources/{cell}}: the sources of a figure: the agency's own entry and signed versions below,
 * or the cells that a formula names.
 */
@Controller
class SourcesController {

    private final Reports reports;
    private final Forms forms;
    private final ReportVersions versions;
    private final Consolidated consolidated;
    private final CurrentConsolidation currentConsolidation;
    private final RequestLanguage language;

    SourcesController(
            Reports reports,
            Forms forms,
            ReportVersions versions,
            Consolidated consolidated,
            CurrentConsolidation currentConsolidation,
            RequestLanguage language) {
        this.reports = reports;
        this.forms = forms;
        this.versions = versions;
        this.consolidated = consolidated;
        this.currentConsolidation = currentConsolidation;
        this.language = language;
    }

    /**
     * @param version a signed version; 0 for the unsigned draft, which only the reporting agency sees. For other
     *     viewers, and when there is no draft, 0 means the newest signed version.
     */
    @GetMapping("/reports/{report}/sources/{cellCode}")
    @Allowed(reach = Reach.OWN_AND_BELOW)
    ModelAndView show(
            Viewer viewer,
            @PathVariable UUID report,
            @PathVariable String cellCode,
            @RequestParam(defaultValue = "0") int version) {
        var found = reports.visibleTo(viewer).require(report);
        boolean draft =
                version == 0 && found.isOf(viewer.agency()) && !found.state().isSent();
        int shown = draft ? found.nextVersion() : version == 0 ? found.version() : version;
        var form = forms.in(found.form(), found.period());
        var cell = form.cell(cellCode).orElseThrow(NotFound::new);
        var own = draft ? found.figures() : versions.require(found, shown).own();
        var figures = draft
                ? currentConsolidation.figures(found)
                : versions.require(found, shown).figures();
        return Html.page("report/sources", page(found, form, cell, shown, own, figures, draft));
    }

    private SourcesPage page(
            Report report, Form form, Cell cell, int version, Figures own, Figures figures, boolean draft) {
        var values = form.values(figures);
        var suffix = draft ? "" : "?version=" + version;
        var formula = cell.formula();
        return new SourcesPage(
                report.id(),
                form.title().in(language.language()),
                new PeriodWords(report.period()),
                report.agencyName(),
                cell.title().in(language.language()),
                cell.unit().in(language.language()),
                FigureFormat.value(cell, values.get(cell.code()), language.language()),
                formula == null ? sources(report, version, cell, own) : List.of(),
                formula == null ? null : FormulaWords.of(form, cell, language.language()),
                formula == null
                        ? List.of()
                        : formula.cells().stream()
                                .sorted()
                                .map(form::require)
                                .map(one -> new SourcesPage.Operand(
                                        one.title().in(language.language()),
                                        FigureFormat.value(one, values.get(one.code()), language.language()),
                                        "/reports/" + report.id() + "/sources/" + one.code() + suffix))
                                .toList());
    }

    private List<SourcesPage.Source> sources(Report report, int version, Cell cell, Figures own) {
        return consolidated.sources(report, version, cell, own).stream()
                .map(source -> new SourcesPage.Source(
                        source.report() == null ? null : source.agency(),
                        source.report() == null
                                ? null
                                : "/reports/" + source.report() + "/versions/" + source.version(),
                        source.version(),
                        FigureFormat.value(cell, source.value(), language.language()),
                        source.superseded()))
                .toList();
    }
}
