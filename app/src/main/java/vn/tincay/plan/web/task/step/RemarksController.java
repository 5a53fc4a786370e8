package vn.tincay.plan.web.task.step;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.task.remark.RemarkingTask;
import vn.tincay.plan.task.remark.TaskRemarks;
import vn.tincay.plan.task.step.TaskGate;
import vn.tincay.plan.task.step.TaskStep;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/** Makes a remark on a task, and withdraws it. */
@Controller
@RequestMapping("/tasks/{task}")
class RemarksController {

    private final TaskStepPages pages;
    private final TaskGate gate;
    private final TaskRemarks remarks;
    private final RemarkingTask remarking;

    RemarksController(TaskStepPages pages, TaskGate gate, TaskRemarks remarks, RemarkingTask remarking) {
        this.pages = pages;
        this.gate = gate;
        this.remarks = remarks;
        this.remarking = remarking;
    }

    @GetMapping("/remarks")
    @ByDrafters(reach = Reach.OWN_AND_BELOW)
    ModelAndView ask(Viewer viewer, @PathVariable("task") UUID id) {
        return pages.ask(viewer, id, TaskStep.REMARK, FormInput.blank());
    }

    @PostMapping("/remarks")
    @ByDrafters(reach = Reach.OWN_AND_BELOW)
    ModelAndView remark(Viewer viewer, @PathVariable("task") UUID id, FormInput input) {
        var outcome = remarking.remark(viewer, id, input.id(), input.text("words"));
        input.renewUsedId(outcome);
        return pages.answer(viewer, id, TaskStep.REMARK, input, outcome);
    }

    @GetMapping("/remark-withdrawal")
    @ByDrafters(reach = Reach.OWN_AND_BELOW)
    ModelAndView askWithdrawal(Viewer viewer, @PathVariable("task") UUID id, FormInput input) {
        return Html.page("plan/remark-withdrawal", withdrawal(viewer, id, input.idOrNull("remark")));
    }

    @PostMapping("/remark-withdrawal")
    @ByDrafters(reach = Reach.OWN_AND_BELOW)
    ModelAndView withdraw(Viewer viewer, @PathVariable("task") UUID id, FormInput input) {
        var remark = input.idOrNull("remark");
        return remarking
                .withdraw(viewer, id, remark)
                .fold(
                        task -> Html.seeOther("/tasks/" + id, "plan.done.remark-withdrawal"),
                        problems -> Html.invalid("plan/remark-withdrawal", withdrawal(viewer, id, remark), problems));
    }

    private RemarkWithdrawalPage withdrawal(Viewer viewer, UUID id, @Nullable UUID remark) {
        var task = gate.require(viewer, id, TaskStep.REMARK);
        var own = remarks.of(viewer, task).stream()
                .filter(one -> one.id().equals(remark) && one.person().equals(viewer.person()))
                .findFirst()
                .orElse(null);
        if (own == null || own.words() == null) {
            return new RemarkWithdrawalPage(task, null, Problem.of("plan.remark.problem.gone"));
        }
        return new RemarkWithdrawalPage(task, own, own.read() ? Problem.of("plan.remark.problem.read") : null);
    }
}
