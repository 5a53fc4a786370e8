package vn.tincay.plan.web.below;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Outcome;
import vn.tincay.base.reminder.ReminderRound;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.Plans;
import vn.tincay.plan.PlansBelow;
import vn.tincay.plan.answer.RemindingAnswers;
import vn.tincay.plan.web.PlanHeaders;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/** {@code /plans/{plan}/below}: which bodies below answered the plan with one of their own; reminds the others. */
@Controller
@RequestMapping("/plans/{plan}/below")
class PlanBelowController {

    private final Plans plans;
    private final PlanHeaders heads;
    private final PlansBelow plansBelow;
    private final RemindingAnswers reminding;

    PlanBelowController(Plans plans, PlanHeaders heads, PlansBelow plansBelow, RemindingAnswers reminding) {
        this.plans = plans;
        this.heads = heads;
        this.plansBelow = plansBelow;
        this.reminding = reminding;
    }

    @GetMapping
    @Allowed(reach = Reach.OWN_AND_BELOW)
    ModelAndView show(
            Viewer viewer,
            @PathVariable("plan") UUID id,
            @RequestParam(required = false) PlansBelow.@Nullable Answer answer) {
        return Html.page("plan/plan-below", page(viewer, id, answer, FormInput.blank()));
    }

    @PostMapping("/reminders")
    @ByDrafters
    ModelAndView remind(Viewer viewer, @PathVariable("plan") UUID id, FormInput input) {
        var day = input.day("dueOn");
        var outcome = input.problems().isEmpty()
                ? reminding.remind(viewer, id, input.ids("agency").toList(), day)
                : Outcome.<ReminderRound>refused(input.problems());
        return outcome.fold(
                round -> Html.seeOther(
                        "/plans/" + id + "/below",
                        round.remindedToday().isEmpty()
                                ? "plan.done.answers-reminded"
                                : "plan.done.answers-reminded-but",
                        round.due().size(),
                        round.remindedToday().size()),
                problems -> Html.invalid("plan/plan-below", page(viewer, id, null, input), problems));
    }

    private PlanBelowPage page(Viewer viewer, UUID id, PlansBelow.@Nullable Answer answer, FormInput input) {
        var roster = plansBelow.of(viewer, id);
        var plan = plans.visibleTo(viewer).require(id);
        var head = heads.of(viewer, plan, "below");
        return new PlanBelowPage(
                head,
                roster,
                answer,
                reminding.reminded(plan),
                reminding.of(plan),
                head.drafts() && plan.state().isRunning(),
                input);
    }
}
