package vn.tincay.plan.web.task.step;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.input.ExtensionFields;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.task.due.ExtendingTask;
import vn.tincay.plan.task.step.TaskGate;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Resendable;
import vn.tincay.viewer.Viewer;

/** Extensions of a task: requested by the body below, decided by the body above. */
@Controller
@RequestMapping("/tasks/{task}")
class TaskExtensionController {

    private final TaskGate gate;
    private final TaskStepPages pages;
    private final ExtendingTask extending;

    TaskExtensionController(TaskGate gate, TaskStepPages pages, ExtendingTask extending) {
        this.gate = gate;
        this.pages = pages;
        this.extending = extending;
    }

    @GetMapping("/extension")
    @ByDrafters
    ModelAndView askExtension(Viewer viewer, @PathVariable("task") UUID id) {
        return pages.ask(viewer, id, TaskStep.EXTEND, FormInput.blank());
    }

    @PostMapping("/extension")
    @ByDrafters
    @Resendable
    ModelAndView extend(Viewer viewer, @PathVariable("task") UUID id, FormInput input) {
        var requestedDay = input.day("wished");
        return pages.answer(
                viewer, id, TaskStep.EXTEND, input, extending.ask(viewer, id, input.stepInput("reason"), requestedDay));
    }

    /** Shows the form, filled with the requested day when that day can be granted. */
    @GetMapping("/extension-decision")
    @ByDrafters
    ModelAndView askDecision(Viewer viewer, @PathVariable("task") UUID id) {
        var task = gate.require(viewer, id, TaskStep.DECIDE_EXTENSION);
        return pages.ask(viewer, id, TaskStep.DECIDE_EXTENSION, ExtensionFields.blank(extending.grantableDay(task)));
    }

    @PostMapping("/extension-decision")
    @ByDrafters
    ModelAndView decide(Viewer viewer, @PathVariable("task") UUID id, FormInput input) {
        var decision = ExtensionFields.decision(input);
        return pages.answer(
                viewer,
                id,
                TaskStep.DECIDE_EXTENSION,
                input,
                extending.decide(viewer, id, decision, input.fingerprint()));
    }
}
