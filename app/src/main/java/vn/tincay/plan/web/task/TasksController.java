package vn.tincay.plan.web.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListDownload;
import vn.tincay.plan.task.DueStatus;
import vn.tincay.plan.task.DueStatuses;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.TaskState;
import vn.tincay.plan.task.remark.TaskRemarks;
import vn.tincay.plan.task.step.TaskEntries;
import vn.tincay.plan.task.step.WaitingCompletions;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/** The list of tasks, the page of one task, and its evidence files. */
@Controller
@RequestMapping("/tasks")
class TasksController {

    private static final PlanTasks.Filter UNANSWERED = new PlanTasks.Filter("", true, null, TaskState.HANDED, null);

    private final PlanTasks tasks;
    private final TaskPages pages;
    private final TaskEntries entries;
    private final DueStatuses dueStatuses;
    private final TaskRemarks remarks;
    private final WaitingCompletions waiting;

    TasksController(
            PlanTasks tasks,
            TaskPages pages,
            TaskEntries entries,
            DueStatuses dueStatuses,
            TaskRemarks remarks,
            WaitingCompletions waiting) {
        this.tasks = tasks;
        this.pages = pages;
        this.entries = entries;
        this.dueStatuses = dueStatuses;
        this.remarks = remarks;
        this.waiting = waiting;
    }

    @GetMapping
    @Allowed
    @Nullable
    ModelAndView list(
            Viewer viewer, FormInput input, @RequestParam(defaultValue = "1") int page, ListDownload download) {
        var query = download.checked(TasksPage.query(input));
        var filter = new PlanTasks.Filter(
                input.trimmed("q"),
                switch (input.text("of")) {
                    case "all" -> PlanTasks.Owners.ALL;
                    case "supervised" -> PlanTasks.Owners.SUPERVISED;
                    default -> PlanTasks.Owners.OURS;
                },
                input.choice("light", DueStatus.class),
                input.choice("state", TaskState.class),
                null);
        var visible = tasks.visibleTo(viewer);
        return download.isAsked(query)
                ? download.send(query, TasksPage.columns(dueStatuses), visible.stream(filter, query.ordering()))
                : Html.filtered(
                        "plan/tasks",
                        new TasksPage(
                                visible.page(filter, query.ordering(), page),
                                query,
                                filter.owners(),
                                dueStatuses,
                                viewer.may(ByDrafters.class)
                                        ? visible.page(UNANSWERED, null, 1).total()
                                        : 0,
                                viewer.may(ByDrafters.class) && waiting.areSeveral(viewer)),
                        query.problems());
    }

    @GetMapping("/{task}")
    @Allowed(reach = Reach.LINE)
    ModelAndView show(Viewer viewer, @PathVariable("task") UUID id) {
        var page = pages.of(viewer, id);
        remarks.markRead(viewer, page.remarks());
        return Html.page("plan/task", page);
    }

    @GetMapping("/{task}/evidence/{evidence}")
    @Allowed(reach = Reach.LINE)
    ResponseEntity<byte[]> evidence(
            Viewer viewer,
            @PathVariable("task") UUID id,
            @PathVariable UUID evidence,
            @RequestParam(defaultValue = "false") boolean preview) {
        var task = tasks.visibleTo(viewer).require(id);
        return entries.evidence(task, viewer.person()).send(evidence, preview);
    }
}
