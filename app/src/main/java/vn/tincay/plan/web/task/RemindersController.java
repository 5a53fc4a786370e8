package vn.tincay.plan.web.task;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.Plans;
import vn.tincay.plan.task.due.RemindingTasks;
import vn.tincay.plan.web.PlanHeaders;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Viewer;

/**
 * Reminders ("đôn đốc"): the overdue tasks, earlier reminders, and a button that reminds of exactly the tasks shown.
 */
@Controller
@RequestMapping("/plans/{plan}/reminders")
class RemindersController {

    private final Plans plans;
    private final PlanHeaders heads;
    private final RemindingTasks reminding;

    RemindersController(Plans plans, PlanHeaders heads, RemindingTasks reminding) {
        this.plans = plans;
        this.heads = heads;
        this.reminding = reminding;
    }

    @GetMapping
    @ByDrafters
    ModelAndView show(Viewer viewer, @PathVariable("plan") UUID id, @RequestParam(defaultValue = "0") int over) {
        return Html.page("plan/reminders", page(viewer, id, over));
    }

    @PostMapping
    @ByDrafters
    ModelAndView remind(Viewer viewer, @PathVariable("plan") UUID id, FormInput input) {
        return reminding
                .remind(viewer, id, input.chosenIds("tasks"), input.text("note"))
                .fold(
                        reminder -> Html.seeOther(
                                "/plans/" + id + "/reminders",
                                "plan.done.reminder",
                                reminder.agencies(),
                                reminder.tasks()),
                        problems -> Html.invalid("plan/reminders", page(viewer, id, 0), problems));
    }

    private RemindersPage page(Viewer viewer, UUID id, int over) {
        var plan = plans.visibleTo(viewer).requireOwn(id);
        return new RemindersPage(heads.of(viewer, plan, ""), reminding.late(viewer, plan, over), reminding.of(plan));
    }
}
