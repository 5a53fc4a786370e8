package vn.tincay.report.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.Allowed;
import vn.tincay.access.ByDrafters;
import vn.tincay.access.Reach;
import vn.tincay.access.Role;
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.report.Approving;
import vn.tincay.report.Consolidating;
import vn.tincay.report.Receiving;
import vn.tincay.report.Reports;
import vn.tincay.report.Submitting;

/** The steps of a report that need no question: send, accept, consolidate, approve. */
@Controller
class PathController {

    private final Reports reports;
    private final Submitting submitting;
    private final Receiving receiving;
    private final Consolidating consolidating;
    private final Approving approving;
    private final ReportPages pages;
    private final Speech speech;

    PathController(
            Reports reports,
            Submitting submitting,
            Receiving receiving,
            Consolidating consolidating,
            Approving approving,
            ReportPages pages,
            Speech speech) {
        this.reports = reports;
        this.submitting = submitting;
        this.receiving = receiving;
        this.consolidating = consolidating;
        this.approving = approving;
        this.pages = pages;
        this.speech = speech;
    }

    /** The head signs and sends; anybody else lays the report before the head. */
    @PostMapping("/reports/{report}/submission")
    @ByDrafters
    ModelAndView submit(Viewer viewer, @PathVariable UUID report, @RequestParam(defaultValue = "0") int version) {
        return viewer.is(Role.HEAD)
                ? answer(viewer, report, submitting.sign(viewer, report, version), "report.done.sent")
                : answer(viewer, report, submitting.present(viewer, report), "report.done.presented");
    }

    @PostMapping("/reports/{report}/receipt")
    @ByDrafters(reach = Reach.OWN_AND_BELOW)
    ModelAndView receive(Viewer viewer, @PathVariable UUID report, @RequestParam(defaultValue = "0") int version) {
        var found = reports.visibleTo(viewer).require(report);
        if (!found.isSentTo(viewer.agency())) {
            return answer(viewer, report, Outcome.refused(Problem.of("report.receipt.not-receiver")), "");
        }
        return answer(viewer, report, receiving.accept(viewer, report, version), "report.done.accepted");
    }

    @PostMapping("/reports/{report}/consolidation")
    @ByDrafters
    ModelAndView consolidate(Viewer viewer, @PathVariable UUID report) {
        return answer(viewer, report, consolidating.take(viewer, report), "report.done.consolidated");
    }

    @PostMapping("/reports/{report}/approval")
    @Allowed(value = Role.HEAD, reach = Reach.OWN_AND_BELOW)
    ModelAndView approve(Viewer viewer, @PathVariable UUID report, @RequestParam(defaultValue = "0") int version) {
        return answer(viewer, report, approving.approve(viewer, report, version), "report.done.approved");
    }

    private ModelAndView answer(Viewer viewer, UUID report, Outcome<?> outcome, String done) {
        return outcome.fold(
                value -> value instanceof Integer number
                        ? Html.seeOther("/reports/" + report, done, number)
                        : Html.seeOther("/reports/" + report, done),
                problems -> refused(viewer, report, problems));
    }

    private ModelAndView refused(Viewer viewer, UUID report, List<Problem> problems) {
        var found = reports.visibleTo(viewer).require(report);
        return Html.invalid("report/report", pages.page(viewer, found), problems);
    }
}
