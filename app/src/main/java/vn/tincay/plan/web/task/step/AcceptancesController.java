package vn.tincay.plan.web.task.step;

import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Outcome;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.TaskFingerprint;
import vn.tincay.plan.task.TaskState;
import vn.tincay.plan.task.handover.AcceptingTasks;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/** Accepts the tasks that wait for an answer of the viewer's agency, several at once. */
@Controller
@RequestMapping("/tasks/acceptances")
class AcceptancesController {

    private final PlanTasks tasks;
    private final TaskFingerprint fingerprints;
    private final AcceptingTasks accepting;

    AcceptancesController(PlanTasks tasks, TaskFingerprint fingerprints, AcceptingTasks accepting) {
        this.tasks = tasks;
        this.fingerprints = fingerprints;
        this.accepting = accepting;
    }

    @GetMapping
    @ByDrafters(reach = Reach.NONE)
    ModelAndView list(Viewer viewer, @RequestParam(required = false) @Nullable UUID plan) {
        return Html.page("plan/acceptances", page(viewer, plan, FormInput.blank()));
    }

    @PostMapping
    @ByDrafters(reach = Reach.NONE)
    ModelAndView accept(Viewer viewer, FormInput input) {
        var seen = new LinkedHashMap<UUID, String>();
        input.chosenIds(AcceptancesPage.TASKS).forEach(task -> seen.put(task, input.text(AcceptancesPage.SEEN + task)));
        Outcome<Integer> outcome =
                input.problems().isEmpty() ? accepting.accept(viewer, seen) : Outcome.refused(input.problems());
        return outcome.fold(
                accepted -> Html.seeOther("/tasks", "plan.done.acceptances", accepted),
                problems -> Html.invalid("plan/acceptances", page(viewer, input.idOrNull("plan"), input), problems));
    }

    private AcceptancesPage page(Viewer viewer, @Nullable UUID plan, FormInput input) {
        var filter = new PlanTasks.Filter("", true, null, TaskState.HANDED, plan);
        try (var waiting = tasks.visibleTo(viewer).stream(filter, null)) {
            var open = waiting.filter(TaskStep.ACCEPT::isOpen).toList();
            return new AcceptancesPage(open, plan, input, fingerprints.current(open));
        }
    }
}
