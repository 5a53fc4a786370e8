package vn.tincay.plan.web.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.ShownFile;
import vn.tincay.base.TimelineEntry;
import vn.tincay.base.TimelineEntry.Words;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.chart.Chart;
import vn.tincay.document.attachment.AttachmentPanel;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanHistory;
import vn.tincay.plan.PlanState;
import vn.tincay.plan.answer.coverage.AnswerCoverage;
import vn.tincay.plan.answer.coverage.Origins;
import vn.tincay.plan.handover.Handovers;
import vn.tincay.plan.target.TargetBoard;
import vn.tincay.plan.web.DueStatusCount;
import vn.tincay.plan.web.PlanHeader;

/**
 * The overview of a plan: targets, number of tasks by due status, timeline.
 *
 * @param origins where targets were taken over from, by the id of the target
 * @param coverage how much of the superior plan it answers; null when the viewer may see no plan that it answers
 */
public record PlanPage(
        PlanHeader head,
        List<TargetBoard.Row> targets,
        DueStatusCount dueStatuses,
        List<TimelineEntry> events,
        Map<UUID, List<Origins.NamedOrigin>> origins,
        AnswerCoverage.@Nullable Coverage coverage) {

    /** The plan as Word and PDF, made when it is asked for. */
    public AttachmentPanel files(Ui ui) {
        var pdf = head.href("/plan.pdf");
        return new AttachmentPanel(
                List.of(
                        ShownFile.made(ui.t("plan.files.word"), head.href("/plan.docx"), null),
                        ShownFile.made(ui.t("plan.files.pdf"), pdf, pdf + "?preview=true")),
                null);
    }

    /**
     * The events of the plan, newest first. A plan entered from its paper shows "entered" and "confirmed" instead of
     * "submitted" and "issued". Only its issuer and drafter see drafts, returns to draft, and handovers.
     */
    static List<TimelineEntry> events(
            Plan plan,
            boolean own,
            List<PlanHistory.Step> steps,
            List<PlanHistory.Signature> signatures,
            List<Handovers.Handover> handovers) {
        var events = new ArrayList<TimelineEntry>();
        steps.stream()
                .filter(step -> own || step.state() != PlanState.DRAFT)
                .forEach(step ->
                        events.add(TimelineEntry.of(step.at(), Words.of(key(plan, step)), step.by(), step.reason())));
        // Signatures are added after the steps, so that a signature at the time of issue is listed below the issue.
        signatures.forEach(signature ->
                events.add(TimelineEntry.of(signature.at(), Words.of("plan.history.signed"), signature.by(), null)));
        handovers.forEach(handover -> events.add(TimelineEntry.of(
                handover.at(),
                Words.of("plan.history.handed-down", handover.tasks(), handover.agencies()),
                handover.by(),
                handover.note())));
        return TimelineEntry.newestFirst(events);
    }

    private static String key(Plan plan, PlanHistory.Step step) {
        var paper = plan.onPaper();
        if (paper != null && !step.at().isBefore(paper.preparedAt())) {
            if (step.state() == PlanState.SUBMITTED) {
                return "plan.history.prepared";
            }
            if (step.state() == PlanState.ISSUED) {
                return "plan.history.confirmed";
            }
        }
        return "plan.state." + step.state();
    }

    /** Where this target comes from; empty when it was taken over from no plan. */
    public List<Origins.NamedOrigin> originsOf(TargetBoard.Row row) {
        return origins.getOrDefault(row.target().id(), List.of());
    }

    /** The results of a target by period beside its value; null when there are too few for a chart. */
    public @Nullable Chart chart(Ui ui, TargetBoard.Row row) {
        return ResultChart.of(ui, head.plan().fromYear(), head.plan().toYear(), row);
    }

    /** The targets that have a chart. */
    public List<TargetBoard.Row> charted(Ui ui) {
        return targets.stream().filter(row -> chart(ui, row) != null).toList();
    }
}
