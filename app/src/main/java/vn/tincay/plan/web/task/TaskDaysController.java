package vn.tincay.plan.web.task;

import java.util.HashMap;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Outcome;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.task.DueStatuses;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.due.RedatingTask;
import vn.tincay.plan.task.handover.ReroutingTask;
import vn.tincay.plan.task.progress.CompletingTask;
import vn.tincay.plan.task.step.TaskGate;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.plan.web.task.step.TaskStepPages;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Viewer;

/** The steps of a task that need a day: completion, another due day, rerouting. */
@Controller
@RequestMapping("/tasks/{task}")
class TaskDaysController {

    private final TaskGate gate;
    private final TaskStepPages pages;
    private final CompletingTask completing;
    private final RedatingTask redating;
    private final ReroutingTask rerouting;
    private final DueStatuses dueStatuses;

    TaskDaysController(
            TaskGate gate,
            TaskStepPages pages,
            CompletingTask completing,
            RedatingTask redating,
            ReroutingTask rerouting,
            DueStatuses dueStatuses) {
        this.gate = gate;
        this.pages = pages;
        this.completing = completing;
        this.redating = redating;
        this.rerouting = rerouting;
        this.dueStatuses = dueStatuses;
    }

    @GetMapping("/completion")
    @ByDrafters
    ModelAndView askCompletion(Viewer viewer, @PathVariable("task") UUID id) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put(
                "occurrence",
                Objects.toString(gate.require(viewer, id, TaskStep.COMPLETE).dueOn(), ""));
        fields.put("done", dueStatuses.today());
        return pages.ask(viewer, id, TaskStep.COMPLETE, FormInput.of(fields));
    }

    @PostMapping("/completion")
    @ByDrafters
    ModelAndView complete(Viewer viewer, @PathVariable("task") UUID id, FormInput input) {
        var completion = new CompletingTask.CompletionInput(
                input.hiddenDay("occurrence"), input.day("done"), input.text("note"));
        return pages.answer(
                viewer, id, TaskStep.COMPLETE, input, completing.complete(viewer, id, completion, input.fingerprint()));
    }

    @GetMapping("/due")
    @ByDrafters
    ModelAndView askDueDay(Viewer viewer, @PathVariable("task") UUID id) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("due", gate.require(viewer, id, TaskStep.REDATE).dueOn());
        return pages.ask(viewer, id, TaskStep.REDATE, FormInput.of(fields));
    }

    @PostMapping("/due")
    @ByDrafters
    ModelAndView redate(Viewer viewer, @PathVariable("task") UUID id, FormInput input) {
        var day = input.day("due");
        return pages.answer(
                viewer, id, TaskStep.REDATE, input, redating.redate(viewer, id, day, input.stepInput("reason")));
    }

    @GetMapping("/rerouting")
    @ByDrafters
    ModelAndView askRerouting(Viewer viewer, @PathVariable("task") UUID id) {
        return pages.ask(viewer, id, TaskStep.REROUTE, FormInput.blank());
    }

    @PostMapping("/rerouting")
    @ByDrafters
    ModelAndView reroute(Viewer viewer, @PathVariable("task") UUID id, FormInput input) {
        var request = new ReroutingTask.RerouteRequest(input.id("to"), input.day("due"));
        Outcome<PlanTask> outcome = input.problems().isEmpty()
                ? rerouting.reroute(viewer, id, request, input.stepInput("reason"))
                : Outcome.refused(input.problems());
        return pages.answer(viewer, id, TaskStep.REROUTE, input, outcome);
    }
}
