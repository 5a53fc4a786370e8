package vn.tincay.report.web.version;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.NotFound;
import vn.tincay.base.text.WordDifference;
import vn.tincay.base.web.Html;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Forms;
import vn.tincay.report.version.ReportDifference;
import vn.tincay.report.version.ReportVersion;
import vn.tincay.report.version.ReportVersions;
import vn.tincay.report.web.FigureFormat;
import vn.tincay.report.web.PeriodWords;
import vn.tincay.report.web.ReportTimeline;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.report.web.entry.ReportPages;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/** {@code /reports/{report}/versions/{signedVersion}}: one signed version, with its difference from the one before. */
@Controller
class VersionController {

    private final Reports reports;
    private final ReportVersions versions;
    private final Forms forms;
    private final ReportPages pages;
    private final ReportTimeline timeline;
    private final RequestLanguage language;

    VersionController(
            Reports reports,
            ReportVersions versions,
            Forms forms,
            ReportPages pages,
            ReportTimeline timeline,
            RequestLanguage language) {
        this.reports = reports;
        this.versions = versions;
        this.forms = forms;
        this.pages = pages;
        this.timeline = timeline;
        this.language = language;
    }

    @GetMapping("/reports/{report}/versions/{signedVersion}")
    @Allowed(reach = Reach.OWN_AND_BELOW)
    ModelAndView show(Viewer viewer, @PathVariable UUID report, @PathVariable String signedVersion) {
        var found = reports.visibleTo(viewer).require(report);
        return Html.page("report/version", page(found, versions.require(found, parseVersion(signedVersion))));
    }

    static int parseVersion(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new NotFound();
        }
    }

    private VersionPage page(Report report, ReportVersion version) {
        var form = forms.version(report.form(), version.formVersion());
        var difference = version.version() == 1
                ? new ReportDifference(List.of(), List.of())
                : ReportDifference.between(form, versions.require(report, version.version() - 1), version);
        return new VersionPage(
                report.id(),
                form.title().in(language.language()),
                new PeriodWords(report.period()),
                report.agencyName(),
                version.version(),
                version.number(),
                version.seal(),
                timeline.of(report, version),
                difference.lines().stream().map(this::change).toList(),
                difference.narratives().stream()
                        .map(narrative -> new VersionPage.Rewritten(
                                narrative.title().in(language.language()),
                                WordDifference.between(narrative.before(), narrative.after())
                                        .pieces()))
                        .toList(),
                pages.signed(report, form, version));
    }

    private VersionPage.Change change(ReportDifference.Line line) {
        var before = line.before();
        var after = line.after();
        var moved = before == null || after == null ? null : after.subtract(before);
        return new VersionPage.Change(
                line.cell().title().in(language.language()),
                text(line.cell(), before),
                text(line.cell(), after),
                moved == null ? "" : (moved.signum() > 0 ? "+" : "") + text(line.cell(), moved));
    }

    private String text(Cell cell, @Nullable BigDecimal value) {
        return value == null
                ? language.say("report.paper.not-reported")
                : FigureFormat.value(cell, value, language.language());
    }
}
