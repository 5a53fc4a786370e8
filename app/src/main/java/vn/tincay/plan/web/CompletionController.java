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
import vn.tincay.plan.task.Completing;
import vn.tincay.plan.task.Deciding;
import vn.tincay.plan.task.Lights;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.TaskStep;

/** A task is reported done, taken back, confirmed ("nghiệm thu"), returned, opened again. */
@Controller
@RequestMapping("/tasks/{task}")
class CompletionController {

    private final PlanTasks tasks;
    private final TaskStepPages pages;
    private final Completing completing;
    private final Deciding deciding;
    private final Lights lights;

    CompletionController(
            PlanTasks tasks, TaskStepPages pages, Completing completing, Deciding deciding, Lights lights) {
        this.tasks = tasks;
        this.pages = pages;
        this.completing = completing;
        this.deciding = deciding;
        this.lights = lights;
    }

    @GetMapping("/completion")
    @ByDrafters
    ModelAndView ask(Viewer viewer, @PathVariable("task") UUID id) {
        var task = tasks.visibleTo(viewer).requireOwn(id);
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("occurrence", task.dueOn());
        TaskFields.day(fields, "done", lights.today());
        return pages.ask(viewer, id, TaskStep.COMPLETE, Typed.of(fields));
    }

    @PostMapping("/completion")
    @ByDrafters
    ModelAndView complete(
            Viewer viewer, @PathVariable("task") UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var typed = new Typed(sent);
        var reading = new Reading(typed);
        var done = new Completing.Done(reading.givenDate("occurrence"), reading.date("done"), typed.text("note"));
        return pages.answer(
                viewer, id, TaskStep.COMPLETE, typed, completing.complete(viewer, id, done, typed.text("seen")));
    }

    @GetMapping("/completion-undoing")
    @ByDrafters
    ModelAndView askUndoing(Viewer viewer, @PathVariable("task") UUID id) {
        return pages.ask(viewer, id, TaskStep.UNDO, Typed.blank());
    }

    @PostMapping("/completion-undoing")
    @ByDrafters
    ModelAndView undo(Viewer viewer, @PathVariable("task") UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var typed = new Typed(sent);
        return pages.answer(viewer, id, TaskStep.UNDO, typed, deciding.undo(viewer, id, typed.pressed("note")));
    }

    @GetMapping("/completion-confirmation")
    @ByDrafters
    ModelAndView askConfirmation(Viewer viewer, @PathVariable("task") UUID id) {
        return pages.ask(viewer, id, TaskStep.CONFIRM, Typed.blank());
    }

    @PostMapping("/completion-confirmation")
    @ByDrafters
    ModelAndView confirm(
            Viewer viewer, @PathVariable("task") UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var typed = new Typed(sent);
        return pages.answer(viewer, id, TaskStep.CONFIRM, typed, deciding.confirm(viewer, id, typed.pressed("note")));
    }

    @GetMapping("/completion-return")
    @ByDrafters
    ModelAndView askReturn(Viewer viewer, @PathVariable("task") UUID id) {
        return pages.ask(viewer, id, TaskStep.RETURN, Typed.blank());
    }

    @PostMapping("/completion-return")
    @ByDrafters
    ModelAndView giveBack(
            Viewer viewer, @PathVariable("task") UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var typed = new Typed(sent);
        return pages.answer(viewer, id, TaskStep.RETURN, typed, deciding.giveBack(viewer, id, typed.pressed("reason")));
    }

    @GetMapping("/reopening")
    @ByDrafters
    ModelAndView askReopening(Viewer viewer, @PathVariable("task") UUID id) {
        return pages.ask(viewer, id, TaskStep.REOPEN, Typed.blank());
    }

    @PostMapping("/reopening")
    @ByDrafters
    ModelAndView reopen(
            Viewer viewer, @PathVariable("task") UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var typed = new Typed(sent);
        return pages.answer(viewer, id, TaskStep.REOPEN, typed, deciding.reopen(viewer, id, typed.pressed("reason")));
    }
}
