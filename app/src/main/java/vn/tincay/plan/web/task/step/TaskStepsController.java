package vn.tincay.plan.web.task.step;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Outcome;
import vn.tincay.base.step.StepInput;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.handover.AcceptingTask;
import vn.tincay.plan.task.handover.RefusingTask;
import vn.tincay.plan.task.handover.WithdrawingTask;
import vn.tincay.plan.task.step.DecidingCompletion;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Viewer;

/** Takes the steps of a task that need at most a reason or note; each has a page that asks for it. */
@Controller
@RequestMapping({
    "/tasks/{task}/acceptance",
    "/tasks/{task}/refusal",
    "/tasks/{task}/refusal-rejection",
    "/tasks/{task}/completion-undoing",
    "/tasks/{task}/completion-confirmation",
    "/tasks/{task}/completion-return",
    "/tasks/{task}/reopening",
    "/tasks/{task}/withdrawal"
})
class TaskStepsController {

    private final TaskStepPages pages;
    private final AcceptingTask accepting;
    private final RefusingTask refusing;
    private final DecidingCompletion deciding;
    private final WithdrawingTask withdrawing;

    TaskStepsController(
            TaskStepPages pages,
            AcceptingTask accepting,
            RefusingTask refusing,
            DecidingCompletion deciding,
            WithdrawingTask withdrawing) {
        this.pages = pages;
        this.accepting = accepting;
        this.refusing = refusing;
        this.deciding = deciding;
        this.withdrawing = withdrawing;
    }

    @GetMapping
    @ByDrafters
    ModelAndView ask(Viewer viewer, @PathVariable("task") UUID id, HttpServletRequest request) {
        return pages.ask(viewer, id, step(request), FormInput.blank());
    }

    @PostMapping
    @ByDrafters
    ModelAndView take(Viewer viewer, @PathVariable("task") UUID id, FormInput input, HttpServletRequest request) {
        var step = step(request);
        var stepInput = input.stepInput(step.needsReason() ? "reason" : "note");
        return pages.answer(viewer, id, step, input, take(viewer, id, step, stepInput));
    }

    private Outcome<PlanTask> take(Viewer viewer, UUID id, TaskStep step, StepInput stepInput) {
        return switch (step) {
            case ACCEPT -> accepting.accept(viewer, id, stepInput);
            case REFUSE -> refusing.refuse(viewer, id, stepInput);
            case REJECT_REFUSAL -> deciding.rejectRefusal(viewer, id, stepInput);
            case UNDO -> deciding.undo(viewer, id, stepInput);
            case CONFIRM -> deciding.confirm(viewer, id, stepInput);
            case RETURN -> deciding.returnCompletion(viewer, id, stepInput);
            case REOPEN -> deciding.reopen(viewer, id, stepInput);
            case WITHDRAW -> withdrawing.withdraw(viewer, id, stepInput);
            case PROGRESS, HAND_DOWN, COMPLETE, EXTEND, DECIDE_EXTENSION, REDATE, REROUTE, REMARK ->
                throw new IllegalArgumentException(step + " needs more than a word");
        };
    }

    private static TaskStep step(HttpServletRequest request) {
        var address = request.getRequestURI();
        return TaskStep.ofPath(address.substring(address.lastIndexOf('/') + 1));
    }
}
