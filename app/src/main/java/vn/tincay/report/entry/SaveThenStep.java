package vn.tincay.report.entry;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.step.StepInput;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;
import vn.tincay.report.aggregate.Consolidating;
import vn.tincay.report.approval.ReportGate;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.approval.SubmittingReport;
import vn.tincay.viewer.Viewer;

/**
 * Takes a step from a page with unsaved input: stores the input as a draft, then takes the step on the report with that
 * input. Invalid input stops the step; valid input stays stored.
 */
@Component
@Transactional
public class SaveThenStep {

    private final Reports reports;
    private final SavingDraft saving;
    private final SubmittingReport submitting;
    private final Consolidating consolidating;
    private final ReportGate gate;
    private final Clock clock;

    SaveThenStep(
            Reports reports,
            SavingDraft saving,
            SubmittingReport submitting,
            Consolidating consolidating,
            ReportGate gate,
            Clock clock) {
        this.reports = reports;
        this.saving = saving;
        this.submitting = submitting;
        this.consolidating = consolidating;
        this.gate = gate;
        this.clock = clock;
    }

    public Outcome<Report> submit(Viewer viewer, UUID id, ReportInput written, String reason) {
        return saveAndTake(
                viewer,
                id,
                ReportStep.SUBMIT,
                written,
                StepInput.of(reason, written.fingerprint()),
                stepInput -> submitting.submit(viewer, id, stepInput));
    }

    public Outcome<Report> sign(Viewer viewer, UUID id, ReportInput written, String reason) {
        return saveAndTake(
                viewer,
                id,
                ReportStep.SIGN,
                written,
                StepInput.of(reason, written.fingerprint()),
                stepInput -> submitting.sign(viewer, id, stepInput));
    }

    /** @param below the fingerprint of the page, including the accepted reports below */
    public Outcome<Integer> consolidate(Viewer viewer, UUID id, ReportInput written, String below, String reason) {
        return saveAndTake(
                viewer,
                id,
                ReportStep.CONSOLIDATE,
                written,
                StepInput.of(reason, below),
                stepInput -> consolidating.consolidate(viewer, id, stepInput));
    }

    private <T> Outcome<T> saveAndTake(
            Viewer viewer,
            UUID id,
            ReportStep step,
            ReportInput written,
            StepInput stepInput,
            Function<StepInput, Outcome<T>> taking) {
        var report = reports.visibleTo(viewer).lockOwn(id);
        if (written.isEmpty() || gate.isRepeated(viewer, report, step, stepInput)) {
            return taking.apply(stepInput);
        }
        // Checked before saving, because the page's own input changes the fingerprint.
        boolean outdated = step == ReportStep.CONSOLIDATE && !gate.shows(report, step, stepInput);
        var result = saving.save(viewer, id, written);
        if (!result.problems().isEmpty()) {
            return Outcome.refused(problems(result));
        }
        var now = step == ReportStep.CONSOLIDATE ? result.below() : result.fingerprint();
        // The step gets the fingerprint after the save, unless somebody else changed the report meanwhile.
        return taking.apply(outdated || now == null ? stepInput : stepInput.showing(now.at(clock.instant())));
    }

    private static List<Problem> problems(SavingDraft.SaveResult result) {
        var problems = new ArrayList<>(result.problems());
        if (result.fingerprint() == null
                && problems.stream().noneMatch(problem -> problem.field().isEmpty())) {
            problems.addFirst(Fingerprint.outdated());
        }
        return problems;
    }
}
