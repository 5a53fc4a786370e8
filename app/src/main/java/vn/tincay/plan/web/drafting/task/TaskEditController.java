package vn.tincay.plan.web.drafting.task;

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
import vn.tincay.plan.drafting.SentPlans;
import vn.tincay.plan.drafting.facts.MatchingBodies;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Resendable;
import vn.tincay.viewer.Viewer;

/** Adds and edits the tasks of a plan. In an issued plan each of these changes becomes part of an amendment. */
@Controller
class TaskEditController {

    private final Plans plans;
    private final PlanTasks tasks;
    private final EditingPlan editing;
    private final MatchingBodies bodies;
    private final SentPlans sentPlans;

    TaskEditController(Plans plans, PlanTasks tasks, EditingPlan editing, MatchingBodies bodies, SentPlans sentPlans) {
        this.plans = plans;
        this.tasks = tasks;
        this.editing = editing;
        this.bodies = bodies;
        this.sentPlans = sentPlans;
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
    ModelAndView add(Viewer viewer, @PathVariable("plan") UUID id, FormInput input) {
        var plan = plans.visibleTo(viewer).requireOwn(id);
        return save(viewer, plan, null, input.id(), input);
    }

    @GetMapping("/tasks/{task}/edit")
    @ByDrafters
    ModelAndView show(Viewer viewer, @PathVariable("task") UUID id) {
        var plan = planOf(viewer, id);
        var working = editing.editedContent(plan);
        var content = find(working.content().tasks(), id);
        return content == null
                ? Html.seeOther("/tasks/" + id)
                : Html.page("plan/task-form", page(viewer, plan, id, TaskFields.of(content, working.revision())));
    }

    @PostMapping("/tasks/{task}/edit")
    @ByDrafters
    @Resendable
    ModelAndView change(Viewer viewer, @PathVariable("task") UUID id, FormInput input) {
        return save(viewer, planOf(viewer, id), id, id, input);
    }

    /**
     * The plan of the task. A handed-down task is not part of the plan's content and cannot be edited, since it states
     * what the agency above decided.
     */
    private Plan planOf(Viewer viewer, UUID id) {
        PlanTask task = tasks.visibleTo(viewer).requireOwn(id);
        return task.isHandedDown()
                ? plans.visibleTo(viewer).require(task.plan())
                : plans.visibleTo(viewer).requireOwn(task.plan());
    }

    private ModelAndView save(Viewer viewer, Plan plan, @Nullable UUID task, UUID id, FormInput input) {
        var form = new TaskForm(input);
        var working = editing.editedContent(plan);
        var content = form.content(
                id, find(working.content().tasks(), id), bodies.resolverFor(plan.agency(), plan.firstDay())::body);
        if (!form.problems().isEmpty()) {
            return invalidForm(viewer, plan, task, input, input.problemsWith(content.problems()));
        }
        if (task == null
                && !content.equals(find(working.content().tasks(), id))
                && isUsed(working.content().tasks(), id)) {
            input.renewUsedId(Outcome.refused(UsedId.problem()));
            return invalidForm(viewer, plan, null, input, List.of(UsedId.problem()));
        }
        Integer revision = task == null ? Integer.valueOf(working.revision()) : input.whole("revision");
        return editing.changeTask(viewer, plan.id(), revision == null ? -1 : revision, input.text("reason"), content)
                .fold(
                        done -> seeOther(plan, "plan.done.task-saved"),
                        problems -> invalidForm(viewer, plan, task, input, problems));
    }

    /**
     * Whether the id is used. A task that exists only in an amendment has no row yet, so the given tasks are checked
     * too.
     */
    private boolean isUsed(List<TaskContent> tasks, UUID id) {
        return find(tasks, id) != null || sentPlans.isUsed(id);
    }

    private static ModelAndView seeOther(Plan plan, String notice) {
        return Html.seeOther("/plans/" + plan.id() + (plan.state().isIssued() ? "/amendment" : "/tasks"), notice);
    }

    private ModelAndView invalidForm(
            Viewer viewer, Plan plan, @Nullable UUID task, FormInput input, List<Problem> problems) {
        return Html.invalid("plan/task-form", page(viewer, plan, task, input), problems);
    }

    private TaskFormPage page(Viewer viewer, Plan plan, @Nullable UUID task, FormInput input) {
        var others = plans.visibleTo(viewer).isOwn(plan)
                ? editing.editedContent(plan).content().tasks()
                : List.<TaskContent>of();
        return new TaskFormPage(input, plan, task, others, plan.state().isIssued());
    }

    private static @Nullable TaskContent find(List<TaskContent> tasks, UUID id) {
        return tasks.stream()
                .filter(taskContent -> taskContent.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
