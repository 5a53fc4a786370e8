package vn.tincay.plan.web.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.UsedId;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.Plan;
import vn.tincay.plan.Plans;
import vn.tincay.plan.drafting.EditingPlan;
import vn.tincay.plan.drafting.MatchingBodies;
import vn.tincay.plan.drafting.SentPlans;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Resendable;
import vn.tincay.viewer.Viewer;

/** Adds, edits and removes the tasks of a plan. In an issued plan each of these becomes part of an amendment. */
@Controller
class TaskEditController {

    private final Plans plans;
    private final PlanTasks tasks;
    private final EditingPlan editing;
    private final MatchingBodies bodies;
    private final SentPlans sent;

    TaskEditController(Plans plans, PlanTasks tasks, EditingPlan editing, MatchingBodies bodies, SentPlans sent) {
        this.plans = plans;
        this.tasks = tasks;
        this.editing = editing;
        this.bodies = bodies;
        this.sent = sent;
    }

    @GetMapping("/plans/{plan}/tasks/new")
    @ByDrafters
    ModelAndView blank(Viewer viewer, @PathVariable("plan") UUID id) {
        var plan = plans.visibleTo(viewer).requireOwn(id);
        var fields = new HashMap<String, Object>();
        fields.put("id", Ids.next());
        fields.put("time", TaskForm.Time.ONGOING);
        fields.put("rule", "WEIGHTED");
        fields.put("weight", "1");
        return Html.page("plan/task-form", page(viewer, plan, null, FormInput.of(fields)));
    }

    @PostMapping("/plans/{plan}/tasks")
    @ByDrafters
    @Resendable
    ModelAndView add(Viewer viewer, @PathVariable("plan") UUID id, FormInput typed) {
        var plan = plans.visibleTo(viewer).requireOwn(id);
        return save(viewer, plan, null, typed.id(), typed);
    }

    @GetMapping("/tasks/{task}/edit")
    @ByDrafters
    ModelAndView show(Viewer viewer, @PathVariable("task") UUID id) {
        var plan = planOf(viewer, id);
        var working = editing.working(plan);
        var content = find(working.content().tasks(), id);
        return content == null
                ? Html.seeOther("/tasks/" + id)
                : Html.page("plan/task-form", page(viewer, plan, id, TaskFields.of(content, working.revision())));
    }

    @PostMapping("/tasks/{task}/edit")
    @ByDrafters
    @Resendable
    ModelAndView change(Viewer viewer, @PathVariable("task") UUID id, FormInput typed) {
        return save(viewer, planOf(viewer, id), id, id, typed);
    }

    @PostMapping("/tasks/{task}/removal")
    @ByDrafters
    ModelAndView remove(Viewer viewer, @PathVariable("task") UUID id, FormInput typed) {
        var plan = planOf(viewer, id);
        var fingerprint = typed.whole("revision");
        return editing.change(
                        viewer,
                        plan.id(),
                        fingerprint == null ? -1 : fingerprint,
                        typed.text("reason"),
                        content -> content.without(id))
                .fold(
                        done -> seeOther(plan, "plan.done.task-removed"),
                        problems -> again(viewer, plan, id, typed, problems));
    }

    /** The plan, when the task may be edited: handed-down tasks state what the agency above decided, and are not. */
    private Plan planOf(Viewer viewer, UUID id) {
        PlanTask task = tasks.visibleTo(viewer).requireOwn(id);
        return task.isHandedDown()
                ? plans.visibleTo(viewer).require(task.plan())
                : plans.visibleTo(viewer).requireOwn(task.plan());
    }

    private ModelAndView save(Viewer viewer, Plan plan, @Nullable UUID task, UUID id, FormInput typed) {
        var form = new TaskForm(typed);
        var working = editing.working(plan);
        var content = form.content(
                id, find(working.content().tasks(), id), bodies.around(plan.agency(), plan.starts())::body);
        if (!form.problems().isEmpty()) {
            return again(viewer, plan, task, typed, form.problems());
        }
        if (task == null
                && !content.equals(find(working.content().tasks(), id))
                && isUsed(working.content().tasks(), id)) {
            typed.renewUsedId(Outcome.refused(UsedId.problem()));
            return again(viewer, plan, null, typed, List.of(UsedId.problem()));
        }
        Integer revision = task == null ? Integer.valueOf(working.revision()) : typed.whole("revision");
        return editing.change(
                        viewer,
                        plan.id(),
                        revision == null ? -1 : revision,
                        typed.text("reason"),
                        now -> now.with(content))
                .fold(
                        done -> seeOther(plan, "plan.done.task-saved"),
                        problems -> again(viewer, plan, task, typed, problems));
    }

    /** A task of an amendment has no row yet. */
    private boolean isUsed(List<TaskContent> tasks, UUID id) {
        return find(tasks, id) != null || sent.isUsed(id);
    }

    private static ModelAndView seeOther(Plan plan, String notice) {
        return Html.seeOther("/plans/" + plan.id() + (plan.state().isOut() ? "/amendment" : "/tasks"), notice);
    }

    private ModelAndView again(Viewer viewer, Plan plan, @Nullable UUID task, FormInput typed, List<Problem> problems) {
        return Html.invalid("plan/task-form", page(viewer, plan, task, typed), problems);
    }

    private TaskFormPage page(Viewer viewer, Plan plan, @Nullable UUID task, FormInput typed) {
        var others = plans.visibleTo(viewer).isOwn(plan)
                ? editing.working(plan).content().tasks()
                : List.<TaskContent>of();
        return new TaskFormPage(typed, plan, task, others, plan.state().isOut());
    }

    private static @Nullable TaskContent find(List<TaskContent> tasks, UUID id) {
        return tasks.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }
}
