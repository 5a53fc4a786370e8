package vn.tincay.plan.web.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.input.TickList;
import vn.tincay.plan.handover.HandoverProposal;
import vn.tincay.plan.handover.NamedCommittees;
import vn.tincay.plan.handover.ProposedTask;
import vn.tincay.plan.handover.ProposedTask.ProposedBody;
import vn.tincay.plan.task.handover.TaskReceivers.Receiver;
import vn.tincay.plan.web.PlanHeader;

/**
 * The choice of bodies for the tasks of a plan.
 *
 * @param closed why the plan cannot be handed down; null when it can
 */
public record PlanHandoverPage(
        PlanHeader head,
        HandoverProposal proposal,
        FormInput input,
        @Nullable Problem closed) {

    public String path() {
        return head.href("/handover");
    }

    public boolean isEmpty() {
        return proposal.tasks().isEmpty() || proposal.directlyBelow().isEmpty();
    }

    public String field(ProposedBody body) {
        return body.isCoordinating() ? PlanHandoverForm.WITH : PlanHandoverForm.TO;
    }

    public String tick(ProposedTask task, ProposedBody body) {
        return PlanHandoverForm.tick(task, body.receiver().id());
    }

    public boolean isTicked(ProposedTask task, ProposedBody body) {
        return input.all(field(body)).contains(tick(task, body));
    }

    public List<String> addedFields(ProposedTask task) {
        return PlanHandoverForm.added(task, input);
    }

    /** Whether further bodies for the task were typed, or a field for one was requested. */
    public boolean isAdded(ProposedTask task) {
        var fields = addedFields(task);
        return fields.size() > 1 || !input.text(fields.getFirst() + "Text").isBlank();
    }

    /** The name of a body, with its earlier name and whether it coordinates, as the label of its check box. */
    public String label(Ui ui, ProposedBody body) {
        var name = body.receiver().name();
        var now = body.former().isEmpty() ? name : ui.t("plan.plan-handover.former", name, body.former());
        return body.isCoordinating() || body.receiver().isCoordinating()
                ? ui.t("plan.plan-handover.coordinates", now)
                : now;
    }

    /** How many committees below already have the task. */
    public int committeesHaving(ProposedTask task) {
        return Math.toIntExact(proposal.committees().stream()
                .filter(committee -> task.has(committee.id()))
                .count());
    }

    /** Whether there are committees below that do not have the task. */
    public boolean offersCommittees(ProposedTask task) {
        return committeesHaving(task) < proposal.committees().size();
    }

    public boolean goesToCommittees(ProposedTask task) {
        return input.all(PlanHandoverForm.COMMITTEE_TASKS)
                .contains(task.task().id().toString());
    }

    /** What the task says about the committees below, in a sentence; empty when it does not name them. */
    public String reason(Ui ui, ProposedTask task) {
        var named = task.committees();
        if (named == null) {
            return "";
        }
        return ui.t("plan.plan-handover.named." + (isRestricted(named) ? "SOME" : named.namedAs()), named.words());
    }

    private static boolean isRestricted(NamedCommittees named) {
        return !named.all() && named.namedAs() != NamedCommittees.NamedAs.MENTIONED;
    }

    /** How many other bodies have the task: neither named by it nor among the committees directly below. */
    public int othersHaving(ProposedTask task) {
        return Math.toIntExact(task.holders().keySet().stream()
                .filter(agency -> task.bodies().stream()
                        .noneMatch(body -> body.receiver().id().equals(agency)))
                .filter(agency ->
                        proposal.committees().stream().map(Receiver::id).noneMatch(agency::equals))
                .count());
    }

    /** How many of the tasks are overdue, without recurring tasks, which keep their days. */
    public long overdueCount(Ui ui) {
        return proposal.tasks().stream()
                .map(ProposedTask::task)
                .filter(task -> !task.isRecurring()
                        && task.dueOn() != null
                        && task.dueOn().isBefore(ui.today()))
                .count();
    }

    public List<Choice> spreadChoices(Ui ui) {
        var named = proposal.tasks().stream().filter(this::goesToCommittees).count();
        return List.of(
                Choice.of("TICKED", ui.t("plan.plan-handover.spread.TICKED", named)),
                Choice.of(
                        "ALL",
                        ui.t("plan.plan-handover.spread.ALL", proposal.tasks().size())),
                Choice.of("NONE", ui.t("plan.plan-handover.spread.NONE")));
    }

    /** The list in which the committees directly below are ticked. */
    public TickList committees(Ui ui) {
        return TickList.of(
                PlanHandoverForm.COMMITTEES,
                List.of(new TickList.Section(
                        ui.t("plan.handover.communes", proposal.committees().size()),
                        "",
                        proposal.committees().stream()
                                .map(committee ->
                                        TickList.CheckBox.of(committee.id().toString(), committee.name()))
                                .toList())),
                input);
    }
}
