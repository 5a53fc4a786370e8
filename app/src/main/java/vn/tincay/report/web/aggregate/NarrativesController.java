package vn.tincay.report.web.aggregate;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListDownload;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;
import vn.tincay.report.aggregate.InsertingNarratives;
import vn.tincay.report.aggregate.NarrativesBelow;
import vn.tincay.report.aggregate.NarrativesBelow.NarrativeBelow;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.form.Forms;
import vn.tincay.report.form.Section;
import vn.tincay.report.version.ReportVersions;
import vn.tincay.report.web.PeriodWords;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Viewer;

/**
 * {@code /reports/{report}/narratives}: the narratives of the accepted reports below, side by side; chosen paragraphs
 * are inserted into the report.
 */
@Controller
@RequestMapping("/reports/{report}/narratives")
@ByDrafters
class NarrativesController {

    private final Reports reports;
    private final Forms forms;
    private final ReportVersions versions;
    private final NarrativesBelow below;
    private final InsertingNarratives inserting;
    private final RequestLanguage language;

    NarrativesController(
            Reports reports,
            Forms forms,
            ReportVersions versions,
            NarrativesBelow below,
            InsertingNarratives inserting,
            RequestLanguage language) {
        this.reports = reports;
        this.forms = forms;
        this.versions = versions;
        this.below = below;
        this.inserting = inserting;
        this.language = language;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, @PathVariable UUID report, FormInput input, ListDownload download) {
        var found = reports.visibleTo(viewer).requireOwn(report);
        var page = page(viewer, found, input);
        return Html.filtered(
                "report/narratives", page, download.checked(page.query()).problems());
    }

    @PostMapping
    ModelAndView insert(Viewer viewer, @PathVariable UUID report, FormInput input) {
        var found = reports.visibleTo(viewer).requireOwn(report);
        var narrative = narrative(found, input).map(Section.Narrative::code).orElse("");
        var chosen = input.all("paragraph").stream()
                .map(InsertingNarratives.Paragraph::of)
                .flatMap(Optional::stream)
                .toList();
        return inserting
                .insert(viewer, report, narrative, input.text("was"), chosen)
                .fold(
                        done -> Html.seeOther(
                                "/reports/" + report + "#part." + narrative,
                                "report.done.inserted",
                                chosen.size(),
                                title(found, input)),
                        problems -> Html.invalid("report/narratives", page(viewer, found, input), problems));
    }

    private NarrativesPage page(Viewer viewer, Report report, FormInput input) {
        var form = forms.in(report.form(), report.period());
        var narrative = narrative(report, input).map(Section.Narrative::code).orElse("");
        var words = VietnameseText.fold(input.trimmed("q"));
        var texts = below.of(report).stream()
                .filter(text -> text.narrative().equals(narrative))
                .toList();
        return new NarrativesPage(
                report.id(),
                form.title().in(language.language()),
                new PeriodWords(report.period()),
                NarrativesPage.query(report.id(), form, input),
                narrative,
                title(report, input),
                versions.narratives(report).getOrDefault(narrative, ""),
                report.allows(ReportStep.EDIT, viewer),
                texts.stream()
                        .filter(text -> VietnameseText.fold(text.agency() + " " + text.body())
                                .contains(words))
                        .map(NarrativesController::column)
                        .toList(),
                texts.size(),
                input.all("paragraph"));
    }

    /** The narrative that the request names, by default the first of the form; empty for a form without narratives. */
    private Optional<Section.Narrative> narrative(Report report, FormInput input) {
        var narratives = forms.in(report.form(), report.period()).narratives();
        return narratives.stream()
                .filter(narrative -> narrative.code().equalsIgnoreCase(input.trimmed("part")))
                .findFirst()
                .or(() -> narratives.stream().findFirst());
    }

    private String title(Report report, FormInput input) {
        return narrative(report, input)
                .map(narrative -> narrative.title().in(language.language()))
                .orElse("");
    }

    private static NarrativesPage.Column column(NarrativeBelow text) {
        var paragraphs = text.paragraphs();
        return new NarrativesPage.Column(
                text.agency(),
                "/reports/" + text.report() + "/versions/" + text.version(),
                IntStream.range(0, paragraphs.size())
                        .mapToObj(place -> new NarrativesPage.Paragraph(
                                text.report() + "." + text.version() + "." + place, paragraphs.get(place)))
                        .toList());
    }
}
