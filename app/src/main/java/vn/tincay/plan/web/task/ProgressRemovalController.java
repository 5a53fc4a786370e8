package vn.tincay.plan.web.task;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.progress.RemovingProgress;
import vn.tincay.plan.task.step.TaskEntries;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Viewer;

/** Removes a progress entry or one of its files, after asking for confirmation. */
@Controller
@RequestMapping("/tasks/{task}/progress-removal")
class ProgressRemovalController {

    private final PlanTasks tasks;
    private final RemovingProgress removing;
    private final TaskEntries entries;

    ProgressRemovalController(PlanTasks tasks, RemovingProgress removing, TaskEntries entries) {
        this.tasks = tasks;
        this.entries = entries;
        this.removing = removing;
    }

    @GetMapping
    @ByDrafters
    ModelAndView ask(Viewer viewer, @PathVariable("task") UUID id, FormInput typed) {
        return Html.page("plan/progress-removal", page(viewer, id, typed));
    }

    @PostMapping
    @ByDrafters
    ModelAndView remove(Viewer viewer, @PathVariable("task") UUID id, FormInput typed) {
        tasks.visibleTo(viewer).requireOwn(id);
        var entry = typed.idOrNull("entry");
        var request = new RemovingProgress.RemovalRequest(entry, typed.idOrNull("file"), typed.text("reason"));
        return removing.remove(viewer, id, request)
                .fold(
                        task -> Html.seeOther("/tasks/" + id, "plan.done.progress-removal"),
                        problems -> Html.invalid("plan/progress-removal", page(viewer, id, typed), problems));
    }

    private ProgressRemovalPage page(Viewer viewer, UUID id, FormInput typed) {
        var task = tasks.visibleTo(viewer).requireOwn(id);
        var entry = typed.idOrNull("entry");
        var file = typed.idOrNull("file");
        var files = entries.progress(task).stream()
                .filter(one -> one.id().equals(entry))
                .flatMap(one -> one.files().stream())
                .filter(one -> file == null || one.id().equals(file))
                .map(one -> one.shownAt("/tasks/" + id + "/evidence/" + one.id()))
                .toList();
        return new ProgressRemovalPage(task, typed.text("entry"), typed.text("file"), files, typed.text("reason"));
    }
}
