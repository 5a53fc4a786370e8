package vn.tincay.report.web.approval;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.step.StepInput;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.input.StoresPartially;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;
import vn.tincay.report.approval.ApprovingReport;
import vn.tincay.report.approval.ReceivingReport;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.approval.WithdrawingReport;
import vn.tincay.report.entry.SaveThenStep;
import vn.tincay.report.form.Forms;
import vn.tincay.report.receipt.ReceiptQueue;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.report.web.entry.ReportFields;
import vn.tincay.report.web.entry.ReportPage;
import vn.tincay.report.web.entry.ReportPages;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** The steps taken on the page of a report: submit, sign, take back, hand back, receive, consolidate, approve. */
@Controller
class ReportStepsController {

    /**
     * A step that was sent with a page.
     *
     * @param field name of the reason's field, which differs by step, since one page has several steps
     * @param fingerprint fingerprint of the page
     */
    private record SentStep(FormInput input, String field, String fingerprint) {

        String reason() {
            return input.text(field);
        }

        StepInput stepInput() {
            return StepInput.of(reason(), fingerprint);
        }

        /** Moves a problem of the reason to the field it was typed into. */
        Problem atReasonField(Problem problem) {
            return problem.field().equals("reason") ? new Problem(field, problem.key(), problem.arguments()) : problem;
        }
    }

    private final Reports reports;
    private final Forms forms;
    private final SaveThenStep saveThenStep;
    private final ReceivingReport receiving;
    private final ApprovingReport approving;
    private final WithdrawingReport withdrawing;
    private final ReceiptQueue queue;
    private final ReportPages pages;
    private final RequestLanguage language;

    ReportStepsController(
            Reports reports,
            Forms forms,
            SaveThenStep saveThenStep,
            ReceivingReport receiving,
            ApprovingReport approving,
            WithdrawingReport withdrawing,
            ReceiptQueue queue,
            ReportPages pages,
            RequestLanguage language) {
        this.reports = reports;
        this.forms = forms;
        this.saveThenStep = saveThenStep;
        this.receiving = receiving;
        this.approving = approving;
        this.withdrawing = withdrawing;
        this.queue = queue;
        this.pages = pages;
        this.language = language;
    }

    /** The head signs and sends the report; anybody else submits it to the head. */
    @PostMapping("/reports/{report}/submission")
    @StoresPartially("what was typed beside the button stays, stored or in its field, when the step is refused")
    @ByDrafters
    ModelAndView submit(Viewer viewer, @PathVariable UUID report, FormInput input) {
        var step = new SentStep(input, "submission-reason", input.fingerprint());
        var written = new ReportFields(input).reportInput(language.language());
        return reports.visibleTo(viewer).require(report).roleAllows(ReportStep.SIGN, viewer)
                ? answer(
                        viewer,
                        report,
                        step,
                        saveThenStep.sign(viewer, report, written, step.reason()),
                        "report.done.sent")
                : answer(
                        viewer,
                        report,
                        step,
                        saveThenStep.submit(viewer, report, written, step.reason()),
                        "report.done.submitted");
    }

    /** The drafter takes the report back from the head; the head hands it back with a reason. */
    @PostMapping("/reports/{report}/withdrawal")
    @ByDrafters
    ModelAndView withdraw(Viewer viewer, @PathVariable UUID report, FormInput input) {
        var step = new SentStep(input, "withdrawal-reason", input.fingerprint());
        return answer(
                viewer,
                report,
                step,
                withdrawing.withdraw(viewer, report, step.stepInput()),
                reports.visibleTo(viewer).require(report).roleAllows(ReportStep.HAND_BACK, viewer)
                        ? "report.done.handed-back"
                        : "report.done.taken-back");
    }

    @PostMapping("/reports/{report}/receipt")
    @ByDrafters(reach = Reach.OWN_AND_BELOW)
    ModelAndView receive(Viewer viewer, @PathVariable UUID report, FormInput input) {
        var step = new SentStep(input, "reason", input.fingerprint());
        var found = reports.visibleTo(viewer).require(report);
        if (!found.isSentTo(viewer.agency())) {
            return answer(viewer, report, step, Outcome.refused(Problem.of("report.receipt.not-receiver")), "");
        }
        var next = queue.neighbours(viewer, found).next();
        var outcome = receiving.accept(viewer, report, step.stepInput());
        return input.has("next") && outcome instanceof Outcome.Done<Report>
                ? showNext(found, next)
                : answer(viewer, report, step, outcome, "report.done.accepted");
    }

    /** Shows the next report that waits for receipt, or the roster when none does. */
    private static ModelAndView showNext(Report received, @Nullable UUID next) {
        return next == null
                ? Html.seeOther(
                        "/rosters/" + received.form() + "/" + received.period(),
                        "report.done.accepted-last",
                        received.agencyName())
                : Html.seeOther("/reports/" + next, "report.done.accepted-next", received.agencyName());
    }

    @PostMapping("/reports/{report}/consolidation")
    @StoresPartially("what was typed beside the button stays, stored or in its field, when the step is refused")
    @ByDrafters
    ModelAndView consolidate(Viewer viewer, @PathVariable UUID report, FormInput input) {
        var step = new SentStep(input, "consolidation-reason", input.text("below"));
        var written = new ReportFields(input).reportInput(language.language());
        return answer(
                viewer,
                report,
                step,
                saveThenStep.consolidate(viewer, report, written, step.fingerprint(), step.reason()),
                "report.done.consolidated");
    }

    @PostMapping("/reports/{report}/approval")
    @Allowed(value = Role.HEAD, reach = Reach.OWN_AND_BELOW)
    ModelAndView approve(Viewer viewer, @PathVariable UUID report, FormInput input) {
        var step = new SentStep(input, "approval-reason", input.fingerprint());
        return answer(
                viewer, report, step, approving.approve(viewer, report, step.stepInput()), "report.done.approved");
    }

    private ModelAndView answer(Viewer viewer, UUID report, SentStep step, Outcome<?> outcome, String done) {
        return outcome.fold(
                value -> value instanceof Integer number
                        ? Html.seeOther("/reports/" + report, done, number)
                        : Html.seeOther("/reports/" + report, done),
                problems -> refused(viewer, report, step, problems));
    }

    private ModelAndView refused(Viewer viewer, UUID report, SentStep step, List<Problem> problems) {
        var found = reports.visibleTo(viewer).require(report);
        var reportFields = new ReportFields(step.input());
        var unsaved = reportFields.unsaved(found, forms.in(found.form(), found.period()), language.language());
        var kept = ReportPage.KeptInput.ofReason(unsaved, step.field(), step.reason())
                .withFieldRefused(reportFields.isRefused(problems));
        return Html.invalid(
                "report/report",
                pages.page(
                        viewer,
                        found,
                        reportFields.typed(problems),
                        kept,
                        isPageOutdated(viewer, found, problems) ? step.fingerprint() : null),
                problems.stream().map(step::atReasonField).toList());
    }

    /**
     * Whether others may have changed the report since the page was shown. Changes that the page itself has just stored
     * do not count.
     */
    private static boolean isPageOutdated(Viewer viewer, Report report, List<Problem> problems) {
        return !report.allows(ReportStep.EDIT, viewer) || problems.contains(Fingerprint.outdated());
    }
}
