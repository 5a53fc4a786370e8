package vn.tincay.plan.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tincay.base.Page;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanState;
import vn.tincay.plan.Plans;
import vn.tincay.plan.target.TargetBoard;
import vn.tincay.plan.task.DueStatus;
import vn.tincay.plan.task.DueStatuses;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.TaskState;
import vn.tincay.plan.task.TaskTree;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.TaskField;
import vn.tincay.plan.task.progress.TaskProgress;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/** Plans and tasks for other systems, read only, with the same scope as for people. */
@RestController
@RequestMapping("/api/v1")
class PlanApi {

    /** One page of plans. */
    record PlanList(List<PlanLine> items, int page, int pages, long total) {}

    /**
     * One plan.
     *
     * @param number null until the plan is issued
     * @param issuedOn null until the plan is issued
     * @param answers id of the superior plan that it answers; null when it answers none that is stored here
     * @param recordedFromPaper whether it was issued outside the system and entered from the paper
     */
    record PlanLine(
            UUID id,
            UUID agency,
            String agencyName,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            String title,
            int fromYear,
            int toYear,
            PlanState state,
            int version,
            @Nullable UUID answers,
            boolean recordedFromPaper) {}

    /**
     * One target; a value that the plan does not state is null.
     *
     * @param nationalValue the value of the national target beside it; null when there is none
     */
    record TargetLine(
            UUID id,
            @Nullable String indicator,
            String text,
            @Nullable String operator,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable Integer year,
            @Nullable BigDecimal nationalValue) {}

    /**
     * One task.
     *
     * @param parent id of the task of which it is a part; null when it is no part
     * @param handedFrom id of the task from which it was handed down; null for a task that the plan itself states
     * @param number null when the plan does not number it
     * @param due the next due day; null when there is none
     * @param light the status relative to the due day
     * @param percent the progress from 0 to 100; null when it is not known
     * @param details the fields of {@link TaskField#DETAILS}, by name; empty ones are left out
     */
    record TaskLine(
            UUID id,
            UUID plan,
            UUID agency,
            String agencyName,
            @Nullable UUID parent,
            @Nullable UUID handedFrom,
            @Nullable String number,
            String title,
            @Nullable LocalDate due,
            TaskState state,
            DueStatus light,
            @Nullable Integer percent,
            Map<String, Object> details) {}

    /** One plan with its targets and the visible tasks. */
    record WholePlan(PlanLine plan, String objective, List<TargetLine> targets, List<TaskLine> tasks) {}

    /** One page of tasks. */
    record TaskList(List<TaskLine> items, int page, int pages, long total) {}

    private final Plans plans;
    private final TargetBoard board;
    private final PlanTasks tasks;
    private final TaskTree tree;
    private final DueStatuses dueStatuses;

    PlanApi(Plans plans, TargetBoard board, PlanTasks tasks, TaskTree tree, DueStatuses dueStatuses) {
        this.plans = plans;
        this.board = board;
        this.tasks = tasks;
        this.tree = tree;
        this.dueStatuses = dueStatuses;
    }

    @GetMapping(path = "/plans", produces = MediaType.APPLICATION_JSON_VALUE)
    @Allowed
    PlanList list(
            Viewer viewer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable PlanState state,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(defaultValue = "1") int page) {
        var found = plans.visibleTo(viewer).page(new Plans.Filter(q, state, year, programme, null), page);
        return new PlanList(
                found.items().stream().map(PlanApi::toLine).toList(), found.number(), found.pages(), found.total());
    }

    @GetMapping("/plans/{plan}")
    @Allowed(reach = Reach.LINE)
    WholePlan show(Viewer viewer, @PathVariable("plan") UUID id) {
        var plan = plans.visibleTo(viewer).require(id);
        return new WholePlan(
                toLine(plan),
                plan.objective(),
                board.of(viewer, plan).stream().map(PlanApi::toLine).toList(),
                tree.of(tasks.visibleTo(viewer).ofPlan(id)).stream()
                        .flatMap(TaskTree.Node::withAllBelow)
                        .map(node -> toLine(node.task(), node.dueStatus(), node.progress()))
                        .toList());
    }

    @GetMapping(path = "/tasks", produces = MediaType.APPLICATION_JSON_VALUE)
    @Allowed
    TaskList tasks(
            Viewer viewer,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable DueStatus light,
            @RequestParam(required = false) @Nullable UUID plan,
            @RequestParam(defaultValue = "1") int page) {
        Page<PlanTask> found =
                tasks.visibleTo(viewer).page(new PlanTasks.Filter("", mine, light, null, plan), null, page);
        return new TaskList(
                found.items().stream()
                        .map(task -> toLine(task, dueStatuses.of(task), TaskProgress.UNKNOWN))
                        .toList(),
                found.number(),
                found.pages(),
                found.total());
    }

    private static PlanLine toLine(Plan plan) {
        return new PlanLine(
                plan.id(),
                plan.agency(),
                plan.agencyName(),
                plan.number(),
                plan.issuedOn(),
                plan.title(),
                plan.fromYear(),
                plan.toYear(),
                plan.state(),
                plan.version(),
                plan.answers(),
                plan.isFromPaper());
    }

    private static TargetLine toLine(TargetBoard.Row row) {
        var target = row.target();
        return new TargetLine(
                target.id(),
                target.indicator(),
                target.text(),
                target.operator() == null ? null : target.operator().sign(),
                target.value(),
                target.unit(),
                target.year(),
                row.national() == null ? null : row.national().value());
    }

    private static TaskLine toLine(PlanTask task, DueStatus light, TaskProgress progress) {
        return new TaskLine(
                task.id(),
                task.plan(),
                task.agency(),
                task.agencyName(),
                task.parent(),
                task.handedFrom(),
                task.number(),
                task.title(),
                task.dueOn(),
                task.state(),
                light,
                progress.percent(),
                details(task.content()));
    }

    private static Map<String, Object> details(TaskContent task) {
        var details = new LinkedHashMap<String, Object>();
        for (var field : TaskField.DETAILS) {
            var value = field.of(task);
            if (value != null && !field.words(task, BigDecimal::toString).isEmpty()) {
                details.put(field.name(), value);
            }
        }
        return details;
    }
}
