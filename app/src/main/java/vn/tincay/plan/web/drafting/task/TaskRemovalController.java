package vn.tincay.plan.web.drafting.task;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.Plan;
import vn.tincay.plan.Plans;
import vn.tincay.plan.drafting.EditingPlan;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Viewer;

/** {@code /tasks/{task}/removal}: removes a task from its plan; in an issued plan, as part of an amendment. */
@Controller
@RequestMapping("/tasks/{task}/removal")
@ByDrafters
class TaskRemovalController {

    private final Plans plans;
    private final PlanTasks tasks;
    private final EditingPlan editing;

    TaskRemovalController(Plans plans, PlanTasks tasks, EditingPlan editing) {
        this.plans = plans;
        this.tasks = tasks;
        this.editing = editing;
    }

    @GetMapping
    ModelAndView ask(Viewer viewer, @PathVariable("task") UUID id) {
        return page(viewer, id, "", List.of());
    }

    @PostMapping
    ModelAndView remove(Viewer viewer, @PathVariable("task") UUID id, FormInput input) {
        var plan = plan(viewer, id);
        int revision = Objects.requireNonNullElse(input.whole("revision"), -1);
        return editing.change(viewer, plan.id(), revision, input.text("reason"), content -> content.without(id))
                .fold(
                        done -> Html.seeOther(
                                "/plans/" + plan.id() + (plan.state().isIssued() ? "/amendment" : "/tasks"),
                                "plan.done.task-removed"),
                        problems -> page(viewer, id, input.text("reason"), problems));
    }

    /** The plan of the task, which must belong to the viewer's agency; a handed-down task cannot be removed. */
    private Plan plan(Viewer viewer, UUID id) {
        return plans.visibleTo(viewer)
                .requireOwn(tasks.visibleTo(viewer).requireOwn(id).plan());
    }

    private ModelAndView page(Viewer viewer, UUID id, String reason, List<Problem> problems) {
        var plan = plan(viewer, id);
        var working = editing.editedContent(plan);
        var all = working.content().tasks();
        var left = working.content().without(id).tasks();
        var task = all.stream().filter(one -> one.id().equals(id)).findFirst();
        if (task.isEmpty()) {
            return Html.seeOther("/tasks/" + id);
        }
        List<TaskContent> parts = all.stream()
                .filter(one -> !left.contains(one) && !one.id().equals(id))
                .toList();
        var page = new TaskRemovalPage(plan, task.get(), parts, working.revision(), working.amendment(), reason);
        return problems.isEmpty()
                ? Html.page("plan/task-removal", page)
                : Html.invalid("plan/task-removal", page, problems);
    }
}
