package vn.tincay.plan.web.task.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.input.TickList;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.handover.HandingDown;
import vn.tincay.plan.task.handover.TaskReceivers;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Viewer;

/** Hands a task down to chosen bodies, or to all of a group at once. */
@Controller
@RequestMapping("/tasks/{task}/handover")
class HandoverController {

    private final PlanTasks tasks;
    private final TaskReceivers receivers;
    private final HandingDown handingDown;

    HandoverController(PlanTasks tasks, TaskReceivers receivers, HandingDown handingDown) {
        this.tasks = tasks;
        this.receivers = receivers;
        this.handingDown = handingDown;
    }

    /** Shows the form; the bodies that the document names are preselected. */
    @GetMapping
    @ByDrafters
    ModelAndView ask(Viewer viewer, @PathVariable("task") UUID id) {
        var task = tasks.visibleTo(viewer).requireOwn(id);
        var agencies = task.content().bodies().stream()
                .map(NamedBody::agency)
                .filter(agency -> agency != null && !agency.equals(viewer.agency()))
                .toList();
        return Html.page("plan/handover", page(viewer, task, FormInput.of(Map.of(HandoverPage.AGENCIES, agencies))));
    }

    @PostMapping
    @ByDrafters
    ModelAndView handDown(Viewer viewer, @PathVariable("task") UUID id, FormInput input) {
        var task = tasks.visibleTo(viewer).requireOwn(id);
        if (TickList.isAsked(input, HandoverPage.AGENCIES)) {
            return Html.page("plan/handover", page(viewer, task, input));
        }
        var order =
                new HandingDown.Order(chosen(task, input), input.day("due"), input.text("note"), input.decimal("goal"));
        Outcome<HandingDown.HandedDown> outcome = input.problems().isEmpty()
                ? handingDown.handDown(viewer, id, order)
                : Outcome.refused(input.problems());
        return outcome.fold(
                handed -> Html.seeOther(
                        "/tasks/" + id,
                        "plan.done.handover",
                        handed.ordered(),
                        handed.coordinating(),
                        handed.alreadyReceived()),
                problems -> invalidForm(viewer, task, input, problems));
    }

    private List<UUID> chosen(PlanTask task, FormInput input) {
        var chosen = new ArrayList<>(input.chosenIds(HandoverPage.AGENCIES));
        input.choices("groups", TaskReceivers.Group.class)
                .forEach(group -> receivers.ofGroup(task, group).forEach(receiver -> chosen.add(receiver.id())));
        return chosen;
    }

    private ModelAndView invalidForm(Viewer viewer, PlanTask task, FormInput input, List<Problem> problems) {
        return Html.invalid("plan/handover", page(viewer, task, input), problems);
    }

    /**
     * The bodies directly below without the viewer's agency: an agency that drafts for the body with the task does not
     * get the task itself.
     */
    private List<TaskReceivers.Receiver> otherReceivers(Viewer viewer, PlanTask task) {
        return receivers.directlyBelow(task).stream()
                .filter(receiver -> !receiver.id().equals(viewer.agency()))
                .toList();
    }

    private HandoverPage page(Viewer viewer, PlanTask task, FormInput input) {
        var having = tasks.visibleTo(viewer).directlyBelow(task.id()).stream()
                .filter(one -> one.isHandedDown() && one.state().counts())
                .map(PlanTask::agency)
                .toList();
        var groups = Stream.of(TaskReceivers.Group.values())
                .map(group -> HandoverPage.Group.of(group, receivers.ofGroup(task, group)))
                .filter(group -> group.size() > 1)
                .toList();
        return new HandoverPage(task, input, otherReceivers(viewer, task), groups, having);
    }
}
