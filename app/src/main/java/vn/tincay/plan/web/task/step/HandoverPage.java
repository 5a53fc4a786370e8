package vn.tincay.plan.web.task.step;

import java.util.List;
import java.util.UUID;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.handover.TaskReceivers;

/** The choice of bodies for a task; {@code alreadyHanded} are those that already have it. */
public record HandoverPage(
        PlanTask task,
        FormInput input,
        List<TaskReceivers.Receiver> near,
        List<Group> groups,
        List<UUID> alreadyHanded) {

    /** All bodies of a kind, chosen with one box. */
    public record Group(TaskReceivers.Group group, int size) {}

    public List<Choice> groupChoices(Ui ui) {
        return groups.stream()
                .map(group -> Choice.of(
                        group.group().name(), ui.t("plan.group." + group.group().name(), group.size())))
                .toList();
    }

    public List<TaskReceivers.Receiver> communes() {
        return near.stream()
                .filter(receiver -> receiver.kind().equals("PEOPLES_COMMITTEE"))
                .toList();
    }

    /** The number of ticked communes; their list stays open while it is not zero. */
    public long chosenCommunes() {
        return communes().stream().filter(this::isChosen).count();
    }

    public List<TaskReceivers.Receiver> orderedReceivers() {
        return near.stream()
                .filter(receiver -> !receiver.kind().equals("PEOPLES_COMMITTEE") && !receiver.joining())
                .toList();
    }

    /** Bodies that are asked to take part rather than ordered to carry the task out. */
    public List<TaskReceivers.Receiver> joining() {
        return near.stream().filter(TaskReceivers.Receiver::joining).toList();
    }

    public boolean alreadyHas(TaskReceivers.Receiver receiver) {
        return alreadyHanded.contains(receiver.id());
    }

    public boolean isChosen(TaskReceivers.Receiver receiver) {
        return input.all("agencies").contains(receiver.id().toString());
    }
}
