package vn.tincay.plan.web.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.ChangesSinceShown;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.handover.CheckedHandover;
import vn.tincay.plan.handover.CheckedHandover.BodyTotal;
import vn.tincay.plan.handover.CheckedHandover.CheckedBody;
import vn.tincay.plan.handover.CheckedHandover.CheckedTask;
import vn.tincay.plan.handover.Handovers;
import vn.tincay.plan.web.PlanHeader;

/**
 * Which task goes to which body, shown before the plan is handed down.
 *
 * @param fingerprint fingerprint of what this page shows
 * @param since what happened to the tasks since the page was shown, when the step was refused for that reason; null
 *     otherwise
 */
public record PlanHandoverCheckPage(
        PlanHeader head,
        CheckedHandover checked,
        FormInput input,
        String fingerprint,
        @Nullable List<Handovers.TaskEvent> since) {

    /** Fields that belong to one page or one click and are not sent on. */
    private static final Set<String> OF_ONE_PAGE = Set.of("id", "seen", "_csrf", "back");

    /** More than this many committees are shown as a number, without their names. */
    private static final int MOST_NAMES = 3;

    /** One value of one field of the form. */
    public record FieldValue(String name, String value) {}

    public String path() {
        return head.href("/handover");
    }

    /** The fields of the page that chose the bodies; this page sends them on. */
    public List<FieldValue> carried() {
        var carried = new ArrayList<FieldValue>();
        for (var name : input.names()) {
            if (!OF_ONE_PAGE.contains(name) && !name.endsWith(".press")) {
                input.all(name).forEach(value -> carried.add(new FieldValue(name, value)));
            }
        }
        return carried;
    }

    public String name(Ui ui, BodyTotal total) {
        return total.bodies().size() == 1
                ? total.bodies().getFirst().name()
                : ui.t("plan.plan-handover.committees", total.bodies().size());
    }

    public String ordered(Ui ui, CheckedTask task) {
        return names(ui, task, body -> !body.hasTask() && !body.isCoordinating());
    }

    public String coordinating(Ui ui, CheckedTask task) {
        return names(ui, task, body -> !body.hasTask() && body.isCoordinating());
    }

    public String alreadyReceived(Ui ui, CheckedTask task) {
        return names(ui, task, CheckedBody::hasTask);
    }

    /** The names of these bodies; more than {@link #MOST_NAMES} committees are shown as a number. Empty for nobody. */
    private static String names(Ui ui, CheckedTask task, Predicate<CheckedBody> which) {
        var committees =
                task.bodies().stream().filter(which.and(CheckedBody::committee)).toList();
        var names = task.bodies().stream()
                .filter(which.and(body -> !body.committee()))
                .map(CheckedBody::name)
                .collect(Collectors.toCollection(ArrayList::new));
        if (committees.size() > MOST_NAMES) {
            names.add(ui.t("plan.plan-handover.committees", committees.size()));
        } else {
            committees.forEach(committee -> names.add(committee.name()));
        }
        return String.join("; ", names);
    }

    public @Nullable ChangesSinceShown changed(Ui ui) {
        return since == null
                ? null
                : new ChangesSinceShown(
                        List.of(),
                        since.stream()
                                .map(event -> new ChangesSinceShown.Done(
                                        ui.t("plan.task-event." + event.step()) + " – " + event.title(),
                                        null,
                                        event.by(),
                                        event.at()))
                                .toList());
    }
}
