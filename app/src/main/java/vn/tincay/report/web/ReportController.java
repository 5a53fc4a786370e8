package vn.tincay.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.Allowed;
import vn.tincay.access.ByDrafters;
import vn.tincay.access.Reach;
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.KeepsParts;
import vn.tincay.report.Drafting;
import vn.tincay.report.Forms;
import vn.tincay.report.Narrating;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;
import vn.tincay.report.Step;

/** {@code /reports/{report}}: the form as on paper; saved while it is being typed. */
@Controller
class ReportController {

    private final Reports reports;
    private final Forms forms;
    private final Drafting drafting;
    private final Narrating narrating;
    private final ReportPages pages;
    private final Speech speech;

    ReportController(
            Reports reports, Forms forms, Drafting drafting, Narrating narrating, ReportPages pages, Speech speech) {
        this.reports = reports;
        this.forms = forms;
        this.drafting = drafting;
        this.narrating = narrating;
        this.pages = pages;
        this.speech = speech;
    }

    @GetMapping("/reports/{report}")
    @Allowed(reach = Reach.OWN_AND_BELOW)
    ModelAndView show(Viewer viewer, @PathVariable UUID report) {
        return Html.page(
                "report/report", pages.page(viewer, reports.visibleTo(viewer).require(report)));
    }

    /** With htmx: the line that says what was saved. Without: the page again, or the page with what is wrong. */
    @PostMapping("/reports/{report}/draft")
    @KeepsParts("nothing typed is lost: a wrong cell is asked for again, the right ones beside it stay saved")
    @ByDrafters
    ModelAndView save(
            Viewer viewer,
            @PathVariable UUID report,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        var sent = new DraftForm(fields);
        var problems = store(viewer, report, sent);
        var now = reports.visibleTo(viewer).requireOwn(report);
        if (htmx != null) {
            return Html.page("report/saved", saved(viewer, now, problems));
        }
        if (problems.isEmpty()) {
            return Html.seeOther("/reports/" + report, "report.paper.saved");
        }
        return Html.invalid("report/report", pages.page(viewer, now, typed(sent, problems), kept(now, sent)), problems);
    }

    /** A report that closed while it was being written shows no inputs: what was written is told beside it. */
    private ReportPage.Kept kept(Report report, DraftForm sent) {
        return report.allows(Step.EDIT)
                ? ReportPage.Kept.NOTHING
                : new ReportPage.Kept(
                        sent.written(forms.in(report.form(), report.period()), speech.language()), "", "");
    }

    private List<Problem> store(Viewer viewer, UUID report, DraftForm sent) {
        var problems = new ArrayList<>(drafting.keep(viewer, report, sent.entries(), speech.language()));
        for (var words : sent.words()) {
            if (narrating.tell(viewer, report, words.part(), words.was(), words.body())
                    instanceof Outcome.Refused<Report> refused) {
                problems.addAll(refused.problems());
            }
        }
        return problems.stream().distinct().toList();
    }

    private static Function<String, @Nullable String> typed(DraftForm sent, List<Problem> problems) {
        var kept = problems.stream().map(Problem::field).collect(Collectors.toSet());
        return name -> kept.contains(name) ? sent.value(name) : null;
    }

    private SavedPage saved(Viewer viewer, Report report, List<Problem> problems) {
        var form = forms.in(report.form(), report.period());
        var refused = problems.stream()
                .map(problem -> new SavedPage.Refused(
                        problem.field(),
                        problem.field().startsWith("cell.")
                                ? form.require(problem.field().substring("cell.".length()))
                                        .title()
                                        .in(speech.language())
                                : null,
                        problem))
                .toList();
        var sums = pages.page(viewer, report).paper().parts().stream()
                .flatMap(part -> part.grids().stream())
                .flatMap(grid -> grid.lines().stream())
                .flatMap(line -> line.boxes().stream())
                .filter(box -> box.computed() && !box.isEmpty())
                .map(box -> new SavedPage.Sum(box.name(), box.labels(), box.value()))
                .toList();
        return new SavedPage(report.savedAt(), refused, sums);
    }
}
