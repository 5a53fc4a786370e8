package vn.tincay.plan.web;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.ByDrafters;
import vn.tincay.access.Viewer;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.plan.task.Completing;
import vn.tincay.plan.task.Lights;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.Reporting;
import vn.tincay.plan.task.TaskState;

/** Tells how far a task is, and that it is done. */
@Controller
@RequestMapping("/tasks/{task}")
class WorkController {

    private final PlanTasks tasks;
    private final Reporting reporting;
    private final Completing completing;
    private final Lights lights;

    WorkController(PlanTasks tasks, Reporting reporting, Completing completing, Lights lights) {
        this.tasks = tasks;
        this.reporting = reporting;
        this.completing = completing;
        this.lights = lights;
    }

    @GetMapping("/progress")
    @ByDrafters
    ModelAndView askProgress(Viewer viewer, @PathVariable("task") UUID id) {
        tasks.visibleTo(viewer).requireOwn(id);
        return Html.page("plan/task-step", page(viewer, id, "progress", Typed.of(java.util.Map.of("id", Ids.next()))));
    }

    @PostMapping("/progress")
    @ByDrafters
    ModelAndView report(
            Viewer viewer,
            @PathVariable("task") UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files) {
        var typed = new Typed(sent);
        var reading = new Reading(typed);
        var entry = new Reporting.Entry(
                typed.id(),
                reading.text("words"),
                reading.decimal("figure"),
                reading.whole("percent"),
                files == null
                        ? List.of()
                        : files.stream()
                                .filter(file -> !file.isEmpty() || named(file))
                                .toList());
        Outcome<PlanTask> outcome = reading.problems().isEmpty()
                ? reporting.report(viewer, id, entry)
                : Outcome.refused(reading.problems());
        return outcome.fold(
                task -> Html.seeOther("/tasks/" + id, "plan.done.progress"),
                problems -> again(viewer, id, "progress", typed, problems));
    }

    /** A file field left alone arrives as an empty part without a name. */
    private static boolean named(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name != null && !name.isBlank();
    }

    @GetMapping("/completion")
    @ByDrafters
    ModelAndView askCompletion(Viewer viewer, @PathVariable("task") UUID id) {
        var task = tasks.visibleTo(viewer).requireOwn(id);
        var today = lights.today();
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("occurrence", task.dueOn());
        fields.put("done.day", today.getDayOfMonth());
        fields.put("done.month", today.getMonthValue());
        fields.put("done.year", today.getYear());
        return Html.page("plan/task-step", page(viewer, id, "completion", Typed.of(fields)));
    }

    @PostMapping("/completion")
    @ByDrafters
    ModelAndView complete(
            Viewer viewer, @PathVariable("task") UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var typed = new Typed(sent);
        var reading = new Reading(typed);
        var done = new Completing.Done(reading.givenDate("occurrence"), reading.date("done"), typed.text("note"));
        return completing
                .complete(viewer, id, done)
                .fold(
                        task -> Html.seeOther("/tasks/" + id, "plan.done.completion"),
                        problems -> again(viewer, id, "completion", typed, problems));
    }

    private ModelAndView again(Viewer viewer, UUID id, String step, Typed typed, List<Problem> problems) {
        return Html.invalid("plan/task-step", page(viewer, id, step, typed), problems);
    }

    private TaskStepPage page(Viewer viewer, UUID id, String step, Typed typed) {
        var visible = tasks.visibleTo(viewer);
        boolean follows = visible.under(id).stream().anyMatch(part -> part.state() != TaskState.REFUSED);
        return new TaskStepPage(visible.requireOwn(id), step, typed, null, follows);
    }
}
