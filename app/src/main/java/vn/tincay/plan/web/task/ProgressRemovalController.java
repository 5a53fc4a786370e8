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
    ModelAndView ask(Viewer viewer, @PathVariable("task") UUID id, FormInput input) {
        return Html.page("plan/progress-removal", page(viewer, id, input));
    }

    @PostMapping
    @ByDrafters
    ModelAndView remove(Viewer viewer, @PathVariable("task") UUID id, FormInput input) {
        tasks.visibleTo(viewer).requireOwn(id);
        var entry = input.idOrNull("entry");
        var request = new RemovingProgress.RemovalRequest(entry, input.idOrNull("file"), input.text("reason"));
        return removing.remove(viewer, id, request)
                .fold(
                        task -> Html.seeOther("/tasks/" + id, "plan.done.progress-removal"),
                        problems -> Html.invalid("plan/progress-removal", page(viewer, id, input), problems));
    }

    private ProgressRemovalPage page(Viewer viewer, UUID id, FormInput input) {
        var task = tasks.visibleTo(viewer).requireOwn(id);
        var entry = input.idOrNull("entry");
        var file = input.idOrNull("file");
        var files = entries.progress(task).stream()
                .filter(progressEntry -> progressEntry.id().equals(entry))
                .flatMap(progressEntry -> progressEntry.files().stream())
                .filter(attachment -> file == null || attachment.id().equals(file))
                .map(attachment -> attachment.shownAt("/tasks/" + id + "/evidence/" + attachment.id()))
                .toList();
        return new ProgressRemovalPage(task, input.text("entry"), input.text("file"), files, input.text("reason"));
    }
}
