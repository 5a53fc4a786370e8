package vn.tincay.plan.web.task.step;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.input.TickList;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.handover.TaskReceivers;

/**
 * The choice of bodies for a task.
 *
 * @param directlyBelow the bodies directly below, without the viewer's agency
 * @param alreadyHanded the ids of the bodies that already have the task
 */
public record HandoverPage(
        PlanTask task,
        FormInput input,
        List<TaskReceivers.Receiver> directlyBelow,
        List<Group> groups,
        List<UUID> alreadyHanded) {

    static final String AGENCIES = "agencies";

    /** All bodies of one kind and level, chosen with one box. */
    public record Group(TaskReceivers.Group group, int size) {}

    public List<Choice> groupChoices(Ui ui) {
        return groups.stream()
                .map(group -> Choice.of(
                        group.group().name(), ui.t("plan.group." + group.group().name(), group.size())))
                .toList();
    }

    /**
     * The bodies directly below in three sections: bodies ordered to carry the task out, committees, and bodies asked
     * to take part.
     */
    public TickList bodies(Ui ui) {
        var committees = directlyBelow.stream()
                .filter(TaskReceivers.Receiver::isCommittee)
                .toList();
        return TickList.of(
                AGENCIES,
                List.of(
                        section(
                                ui,
                                ui.t("plan.handover.units"),
                                "",
                                receiver -> !receiver.isCommittee() && !receiver.joining()),
                        section(
                                ui,
                                ui.t("plan.handover.communes", committees.size()),
                                "",
                                TaskReceivers.Receiver::isCommittee),
                        section(
                                ui,
                                ui.t("plan.handover.joining"),
                                ui.t("plan.handover.joining-hint"),
                                receiver -> !receiver.isCommittee() && receiver.joining())),
                input);
    }

    private TickList.Section section(Ui ui, String label, String hint, Predicate<TaskReceivers.Receiver> belongs) {
        return new TickList.Section(
                label,
                hint,
                directlyBelow.stream()
                        .filter(belongs)
                        .map(receiver -> new TickList.Box(
                                receiver.id().toString(),
                                receiver.name(),
                                alreadyHanded.contains(receiver.id()) ? ui.t("plan.handover.has") : ""))
                        .toList());
    }
}
