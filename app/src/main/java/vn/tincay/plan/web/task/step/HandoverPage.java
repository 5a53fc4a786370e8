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

    /**
     * All bodies of a kind, chosen with one check box.
     *
     * @param alike the words with which all their names begin when they are offices of one field in several places,
     *     such as "Sở Nội vụ"; empty otherwise
     */
    public record Group(TaskReceivers.Group group, int size, String alike) {

        static Group of(TaskReceivers.Group group, List<TaskReceivers.Receiver> receivers) {
            var alike = group == TaskReceivers.Group.DEPARTMENTS
                    ? receivers.stream()
                            .map(receiver -> List.of(receiver.name().split(" ")))
                            .reduce(Group::commonStart)
                            .orElse(List.of())
                    : List.<String>of();
            return new Group(group, receivers.size(), alike.size() < 2 ? "" : String.join(" ", alike));
        }

        private static List<String> commonStart(List<String> one, List<String> other) {
            int same = 0;
            while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
                same++;
            }
            return one.subList(0, same);
        }

        String words(Ui ui) {
            return alike.isEmpty() ? ui.t("plan.group." + group.name(), size) : ui.t("plan.group.SAME", size, alike);
        }
    }

    public List<Choice> groupChoices(Ui ui) {
        return groups.stream()
                .map(group -> Choice.of(group.group().name(), group.words(ui)))
                .toList();
    }

    /**
     * The bodies directly below in three sections: bodies ordered to carry the task out, committees, and bodies asked
     * to coordinate.
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
                                receiver -> !receiver.isCommittee() && !receiver.isCoordinating()),
                        section(
                                ui,
                                ui.t("plan.handover.communes", committees.size()),
                                "",
                                TaskReceivers.Receiver::isCommittee),
                        section(
                                ui,
                                ui.t("plan.handover.joining"),
                                ui.t("plan.handover.joining-hint"),
                                receiver -> !receiver.isCommittee() && receiver.isCoordinating())),
                input);
    }

    private TickList.Section section(Ui ui, String label, String hint, Predicate<TaskReceivers.Receiver> belongs) {
        return new TickList.Section(
                label,
                hint,
                directlyBelow.stream()
                        .filter(belongs)
                        .map(receiver -> new TickList.CheckBox(
                                receiver.id().toString(),
                                receiver.name(),
                                alreadyHanded.contains(receiver.id()) ? ui.t("plan.handover.has") : ""))
                        .toList());
    }
}
