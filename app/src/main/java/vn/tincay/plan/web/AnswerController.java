package vn.tincay.plan.web;

import java.util.HashMap;
import java.util.List;
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
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.plan.task.Accepting;
import vn.tincay.plan.task.AskingExtension;
import vn.tincay.plan.task.DecidingExtension;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.Refusing;
import vn.tincay.plan.task.TaskRecord;

/** What passes between the agency that hands a task down and the one that gets it. */
@Controller
@RequestMapping("/tasks/{task}")
class AnswerController {

    private final PlanTasks tasks;
    private final TaskRecord record;
    private final Accepting accepting;
    private final Refusing refusing;
    private final AskingExtension asking;
    private final DecidingExtension deciding;

    AnswerController(
            PlanTasks tasks,
            TaskRecord record,
            Accepting accepting,
            Refusing refusing,
            AskingExtension asking,
            DecidingExtension deciding) {
        this.tasks = tasks;
        this.record = record;
        this.accepting = accepting;
        this.refusing = refusing;
        this.asking = asking;
        this.deciding = deciding;
    }

    @GetMapping("/acceptance")
    @ByDrafters
    ModelAndView askAcceptance(Viewer viewer, @PathVariable("task") UUID id) {
        return show(tasks.visibleTo(viewer).requireOwn(id), "acceptance", Typed.blank());
    }

    @PostMapping("/acceptance")
    @ByDrafters
    ModelAndView accept(
            Viewer viewer, @PathVariable("task") UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var typed = new Typed(sent);
        return answer(viewer, id, "acceptance", typed, accepting.accept(viewer, id, note(typed)));
    }

    @GetMapping("/refusal")
    @ByDrafters
    ModelAndView askRefusal(Viewer viewer, @PathVariable("task") UUID id) {
        return show(tasks.visibleTo(viewer).requireOwn(id), "refusal", Typed.blank());
    }

    @PostMapping("/refusal")
    @ByDrafters
    ModelAndView refuse(
            Viewer viewer, @PathVariable("task") UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var typed = new Typed(sent);
        return answer(viewer, id, "refusal", typed, refusing.refuse(viewer, id, typed.text("reason")));
    }

    @GetMapping("/extension")
    @ByDrafters
    ModelAndView askExtension(Viewer viewer, @PathVariable("task") UUID id) {
        return show(tasks.visibleTo(viewer).requireOwn(id), "extension", Typed.blank());
    }

    @PostMapping("/extension")
    @ByDrafters
    ModelAndView extend(
            Viewer viewer, @PathVariable("task") UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var typed = new Typed(sent);
        var wished = new Reading(typed).date("wished");
        return answer(viewer, id, "extension", typed, asking.ask(viewer, id, typed.text("reason"), wished));
    }

    @GetMapping("/extension-decision")
    @ByDrafters
    ModelAndView askDecision(Viewer viewer, @PathVariable("task") UUID id) {
        var task = tasks.visibleTo(viewer).requireHandedByUs(id);
        var fields = new HashMap<String, @Nullable Object>();
        record.openExtension(id).ifPresent(asked -> {
            fields.put("until.day", asked.wishedOn().getDayOfMonth());
            fields.put("until.month", asked.wishedOn().getMonthValue());
            fields.put("until.year", asked.wishedOn().getYear());
        });
        return show(task, "extension-decision", Typed.of(fields));
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
        return answer(viewer, id, "extension-decision", typed, deciding.decide(viewer, id, decision));
    }

    private static @Nullable String note(Typed typed) {
        return typed.has("note") ? typed.text("note").strip() : null;
    }

    private ModelAndView answer(Viewer viewer, UUID id, String step, Typed typed, Outcome<PlanTask> outcome) {
        return outcome.fold(
                task -> Html.seeOther("/tasks/" + id, "plan.done." + step),
                problems -> again(tasks.visibleTo(viewer).require(id), step, typed, problems));
    }

    private ModelAndView show(PlanTask task, String step, Typed typed) {
        return Html.page("plan/task-step", page(task, step, typed));
    }

    private ModelAndView again(PlanTask task, String step, Typed typed, List<Problem> problems) {
        return Html.invalid("plan/task-step", page(task, step, typed), problems);
    }

    private TaskStepPage page(PlanTask task, String step, Typed typed) {
        return new TaskStepPage(
                task, step, typed, record.openExtension(task.id()).orElse(null), false);
    }
}
