package vn.tincay.plan.web;

import java.util.HashMap;
import java.util.Locale;
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
import vn.tincay.access.MayBeSentAgain;
import vn.tincay.access.Viewer;
import vn.tincay.plan.task.Accepting;
import vn.tincay.plan.task.AskingExtension;
import vn.tincay.plan.task.DecidingExtension;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.Refusing;
import vn.tincay.plan.task.TaskRecord;
import vn.tincay.plan.task.TaskStep;

/** What passes between the agency that hands a task down and the one that gets it. */
@Controller
@RequestMapping("/tasks/{task}")
class AnswerController {

    private final PlanTasks tasks;
    private final TaskRecord record;
    private final TaskStepPages pages;
    private final Accepting accepting;
    private final Refusing refusing;
    private final AskingExtension asking;
    private final DecidingExtension deciding;

    AnswerController(
            PlanTasks tasks,
            TaskRecord record,
            TaskStepPages pages,
            Accepting accepting,
            Refusing refusing,
            AskingExtension asking,
            DecidingExtension deciding) {
        this.tasks = tasks;
        this.record = record;
        this.pages = pages;
        this.accepting = accepting;
        this.refusing = refusing;
        this.asking = asking;
        this.deciding = deciding;
    }

    @GetMapping("/acceptance")
    @ByDrafters
    ModelAndView askAcceptance(Viewer viewer, @PathVariable("task") UUID id) {
        return pages.ask(viewer, id, TaskStep.ACCEPT, Typed.blank());
    }

    @PostMapping("/acceptance")
    @ByDrafters
    ModelAndView accept(
            Viewer viewer, @PathVariable("task") UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var typed = new Typed(sent);
        return pages.answer(viewer, id, TaskStep.ACCEPT, typed, accepting.accept(viewer, id, typed.pressed("note")));
    }

    @GetMapping("/refusal")
    @ByDrafters
    ModelAndView askRefusal(Viewer viewer, @PathVariable("task") UUID id) {
        return pages.ask(viewer, id, TaskStep.REFUSE, Typed.blank());
    }

    @PostMapping("/refusal")
    @ByDrafters
    ModelAndView refuse(
            Viewer viewer, @PathVariable("task") UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var typed = new Typed(sent);
        return pages.answer(viewer, id, TaskStep.REFUSE, typed, refusing.refuse(viewer, id, typed.pressed("reason")));
    }

    @GetMapping("/extension")
    @ByDrafters
    ModelAndView askExtension(Viewer viewer, @PathVariable("task") UUID id) {
        return pages.ask(viewer, id, TaskStep.EXTEND, Typed.blank());
    }

    @PostMapping("/extension")
    @ByDrafters
    @MayBeSentAgain
    ModelAndView extend(
            Viewer viewer, @PathVariable("task") UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var typed = new Typed(sent);
        var wished = new Reading(typed).date("wished");
        return pages.answer(
                viewer, id, TaskStep.EXTEND, typed, asking.ask(viewer, id, typed.pressed("reason"), wished));
    }

    @GetMapping("/extension-decision")
    @ByDrafters
    ModelAndView askDecision(Viewer viewer, @PathVariable("task") UUID id) {
        tasks.visibleTo(viewer).requireHandedByUs(id);
        var fields = new HashMap<String, @Nullable Object>();
        record.openExtension(id).ifPresent(asked -> {
            fields.put("until.day", asked.wishedOn().getDayOfMonth());
            fields.put("until.month", asked.wishedOn().getMonthValue());
            fields.put("until.year", asked.wishedOn().getYear());
        });
        return pages.ask(viewer, id, TaskStep.DECIDE_EXTENSION, Typed.of(fields));
    }

    @PostMapping("/extension-decision")
    @ByDrafters
    ModelAndView decide(
            Viewer viewer, @PathVariable("task") UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var typed = new Typed(sent);
        var granted = switch (typed.text("granted").toLowerCase(Locale.ROOT)) {
            case "yes" -> Boolean.TRUE;
            case "no" -> Boolean.FALSE;
            default -> null;
        };
        var decision = new DecidingExtension.Decision(granted, new Reading(typed).date("until"), typed.text("answer"));
        return pages.answer(
                viewer,
                id,
                TaskStep.DECIDE_EXTENSION,
                typed,
                deciding.decide(viewer, id, decision, typed.text("seen")));
    }
}
