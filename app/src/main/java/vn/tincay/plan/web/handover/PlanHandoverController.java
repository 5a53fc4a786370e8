package vn.tincay.plan.web.handover;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.input.TickList;
import vn.tincay.plan.Plan;
import vn.tincay.plan.Plans;
import vn.tincay.plan.handover.CheckingHandover;
import vn.tincay.plan.handover.HandingDownPlan;
import vn.tincay.plan.handover.HandoverProposal;
import vn.tincay.plan.handover.Handovers;
import vn.tincay.plan.handover.ProposedTask;
import vn.tincay.plan.handover.ProposingHandover;
import vn.tincay.plan.step.PlanStep;
import vn.tincay.plan.web.PlanHeaders;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Viewer;

/** Hands a whole plan down: the choice of bodies, the check of what goes to whom, and the step itself. */
@Controller
@RequestMapping("/plans/{plan}/handover")
class PlanHandoverController {

    private final Plans plans;
    private final PlanHeaders heads;
    private final ProposingHandover proposing;
    private final CheckingHandover checking;
    private final HandingDownPlan handingDown;
    private final Handovers handovers;
    private final Clock clock;

    PlanHandoverController(
            Plans plans,
            PlanHeaders heads,
            ProposingHandover proposing,
            CheckingHandover checking,
            HandingDownPlan handingDown,
            Handovers handovers,
            Clock clock) {
        this.plans = plans;
        this.heads = heads;
        this.proposing = proposing;
        this.checking = checking;
        this.handingDown = handingDown;
        this.handovers = handovers;
        this.clock = clock;
    }

    /** Shows the choice; the bodies that the plan names are ticked. */
    @GetMapping
    @ByDrafters
    ModelAndView choose(Viewer viewer, @PathVariable("plan") UUID id) {
        var plan = plans.visibleTo(viewer).requireOwn(id);
        var proposal = proposing.of(viewer, plan);
        return Html.page("plan/plan-handover", page(viewer, proposal, PlanHandoverForm.proposed(proposal)));
    }

    /**
     * Shows what the choice would do. Shows the choice again when it has problems, or when a button of the list of
     * committees, the button for one more body or the way back was pressed.
     */
    @PostMapping("/check")
    @ByDrafters
    ModelAndView check(Viewer viewer, @PathVariable("plan") UUID id, FormInput input) {
        var plan = plans.visibleTo(viewer).requireOwn(id);
        var proposal = proposing.of(viewer, plan);
        if (input.sent("back")
                || input.sent(PlanHandoverForm.MORE)
                || TickList.isAsked(input, PlanHandoverForm.COMMITTEES)) {
            return Html.page("plan/plan-handover", page(viewer, proposal, input));
        }
        var order = TypedHandover.order(proposal, input);
        var problems = input.problemsWith(Stream.concat(
                        checking
                                .dueProblem(
                                        order,
                                        proposal.tasks().stream()
                                                .map(ProposedTask::task)
                                                .toList())
                                .stream(),
                        checking.overdueProblem(order, checking.check(viewer, plan, order)).stream())
                .toList());
        return problems.isEmpty()
                ? Html.page("plan/plan-handover-check", checkPage(viewer, plan, proposal, input, List.of()))
                : Html.invalid("plan/plan-handover", page(viewer, proposal, input), problems);
    }

    @PostMapping
    @ByDrafters
    ModelAndView handDown(Viewer viewer, @PathVariable("plan") UUID id, FormInput input) {
        var plan = plans.visibleTo(viewer).requireOwn(id);
        var proposal = proposing.of(viewer, plan);
        var order = TypedHandover.order(proposal, input);
        if (!input.problems().isEmpty()) {
            return Html.invalid("plan/plan-handover", page(viewer, proposal, input), input.problems());
        }
        var outcome = handingDown.handDown(viewer, id, order, input.fingerprint());
        input.renewUsedId(outcome);
        return outcome.fold(
                handed -> Html.seeOther(
                        "/plans/" + id + "/tasks",
                        "plan.done.plan-handover",
                        handed.tasks(),
                        handed.agencies(),
                        handed.ordered(),
                        handed.coordinating()),
                problems -> Html.invalid(
                        "plan/plan-handover-check", checkPage(viewer, plan, proposal, input, problems), problems));
    }

    private PlanHandoverPage page(Viewer viewer, HandoverProposal proposal, FormInput input) {
        var plan = proposal.plan();
        return new PlanHandoverPage(
                heads.of(viewer, plan, ""),
                proposal,
                input,
                PlanStep.HAND_DOWN.isOpen(plan) ? null : Problem.of("plan.plan-handover.problem.not-running"));
    }

    private PlanHandoverCheckPage checkPage(
            Viewer viewer, Plan plan, HandoverProposal proposal, FormInput input, List<Problem> problems) {
        var checked = checking.check(viewer, plan, TypedHandover.order(proposal, input));
        boolean outdated = problems.contains(Fingerprint.outdated());
        return new PlanHandoverCheckPage(
                heads.of(viewer, plan, ""),
                checked,
                input,
                checked.fingerprint().at(clock.instant()),
                outdated
                        ? handovers.since(
                                plan, Fingerprint.shownAt(input.fingerprint()).orElse(Instant.EPOCH))
                        : null);
    }
}
