package vn.tincay.plan.web;

import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.ByDrafters;
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;
import vn.tincay.plan.task.Deciding;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.Redating;
import vn.tincay.plan.task.Rerouting;
import vn.tincay.plan.task.TaskStep;
import vn.tincay.plan.task.Withdrawing;

/** What the body that handed a task down still decides: its day, its body, whether it stands. */
@Controller
@RequestMapping("/tasks/{task}")
class HandedController {

    private final PlanTasks tasks;
    private final TaskStepPages pages;
    private final Withdrawing withdrawing;
    private final Redating redating;
    private final Rerouting rerouting;
    private final Deciding deciding;

    HandedController(
            PlanTasks tasks,
            TaskStepPages pages,
            Withdrawing withdrawing,
            Redating redating,
            Rerouting rerouting,
            Deciding deciding) {
        this.tasks = tasks;
        this.pages = pages;
        this.withdrawing = withdrawing;
        this.redating = redating;
        this.rerouting = rerouting;
        this.deciding = deciding;
    }

    @GetMapping("/withdrawal")
    @ByDrafters
    ModelAndView askWithdrawal(Viewer viewer, @PathVariable("task") UUID id) {
        return pages.ask(viewer, id, TaskStep.WITHDRAW, Typed.blank());
    }

    @PostMapping("/withdrawal")
    @ByDrafters
    ModelAndView withdraw(
            Viewer viewer, @PathVariable("task") UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var typed = new Typed(sent);
        return pages.answer(
                viewer, id, TaskStep.WITHDRAW, typed, withdrawing.withdraw(viewer, id, typed.pressed("reason")));
    }

    @GetMapping("/due")
    @ByDrafters
    ModelAndView askDay(Viewer viewer, @PathVariable("task") UUID id) {
        var task = tasks.visibleTo(viewer).requireHandedByUs(id);
        var fields = new HashMap<String, @Nullable Object>();
        if (task.dueOn() != null) {
            TaskFields.day(fields, "due", task.dueOn());
        }
        return pages.ask(viewer, id, TaskStep.REDATE, Typed.of(fields));
    }

    @PostMapping("/due")
    @ByDrafters
    ModelAndView redate(
            Viewer viewer, @PathVariable("task") UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var typed = new Typed(sent);
        var day = new Reading(typed).date("due");
        return pages.answer(
                viewer, id, TaskStep.REDATE, typed, redating.redate(viewer, id, day, typed.pressed("reason")));
    }

    @GetMapping("/rerouting")
    @ByDrafters
    ModelAndView askRerouting(Viewer viewer, @PathVariable("task") UUID id) {
        return pages.ask(viewer, id, TaskStep.REROUTE, Typed.blank());
    }

    @PostMapping("/rerouting")
    @ByDrafters
    ModelAndView reroute(
            Viewer viewer, @PathVariable("task") UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var typed = new Typed(sent);
        var reading = new Reading(typed);
        var wish = new Rerouting.Wish(typed.ids("to").findFirst().orElse(null), reading.date("due"));
        Outcome<PlanTask> outcome = reading.problems().isEmpty()
                ? rerouting.reroute(viewer, id, wish, typed.pressed("reason"))
                : Outcome.refused(reading.problems());
        return pages.answer(viewer, id, TaskStep.REROUTE, typed, outcome);
    }

    @GetMapping("/refusal-rejection")
    @ByDrafters
    ModelAndView askRejection(Viewer viewer, @PathVariable("task") UUID id) {
        return pages.ask(viewer, id, TaskStep.REJECT_REFUSAL, Typed.blank());
    }

    @PostMapping("/refusal-rejection")
    @ByDrafters
    ModelAndView reject(
            Viewer viewer, @PathVariable("task") UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var typed = new Typed(sent);
        return pages.answer(
                viewer,
                id,
                TaskStep.REJECT_REFUSAL,
                typed,
                deciding.rejectRefusal(viewer, id, typed.pressed("reason")));
    }
}
