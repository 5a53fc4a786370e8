package vn.tincay.plan.web.answer;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.Issuers;
import vn.tincay.plan.Plan;
import vn.tincay.plan.Plans;
import vn.tincay.plan.answer.AnsweringPlan;
import vn.tincay.plan.answer.proposal.AnswerSources;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Resendable;
import vn.tincay.viewer.Viewer;

/**
 * Answers a superior plan with a draft, or copies a plan of the viewer's agency into other years. One page shows all
 * that may be taken over.
 */
@Controller
@RequestMapping("/plans/{plan}")
class AnswerController {

    private final Plans plans;
    private final AnswerSources sources;
    private final AnswerPages pages;
    private final AnsweringPlan answering;

    AnswerController(Plans plans, AnswerSources sources, AnswerPages pages, AnsweringPlan answering) {
        this.plans = plans;
        this.sources = sources;
        this.pages = pages;
        this.answering = answering;
    }

    @GetMapping("/answer")
    @ByDrafters(reach = Reach.OWN_AND_ABOVE)
    ModelAndView answerPage(Viewer viewer, @PathVariable("plan") UUID id, FormInput asked) {
        var above = sources.requireOwnOrAbove(viewer, id);
        return plans.visibleTo(viewer).isOwn(above)
                ? Html.seeOther("/plans/" + id + "/copy")
                : blank(
                        viewer,
                        above,
                        earlierPlan(viewer, asked),
                        false,
                        asked.has("another"),
                        chosenIssuer(viewer, asked));
    }

    @PostMapping("/answer")
    @ByDrafters(reach = Reach.OWN_AND_ABOVE)
    @Resendable
    ModelAndView answer(Viewer viewer, @PathVariable("plan") UUID id, FormInput input) {
        var above = sources.requireOwnOrAbove(viewer, id);
        return plans.visibleTo(viewer).isOwn(above)
                ? Html.seeOther("/plans/" + id + "/copy")
                : create(viewer, above, earlierPlan(viewer, input), false, input);
    }

    @GetMapping("/copy")
    @ByDrafters
    ModelAndView copyPage(Viewer viewer, @PathVariable("plan") UUID id) {
        return blank(viewer, plans.visibleTo(viewer).requireOwn(id), null, true, true, null);
    }

    @PostMapping("/copy")
    @ByDrafters
    @Resendable
    ModelAndView copy(Viewer viewer, @PathVariable("plan") UUID id, FormInput input) {
        return create(viewer, plans.visibleTo(viewer).requireOwn(id), null, true, input);
    }

    private @Nullable Plan earlierPlan(Viewer viewer, FormInput input) {
        var earlier = input.idOrNull("last");
        return earlier == null ? null : plans.visibleTo(viewer).requireOwn(earlier);
    }

    private ModelAndView blank(
            Viewer viewer, Plan plan, @Nullable Plan earlier, boolean copies, boolean another, @Nullable UUID issuer) {
        if (!AnswerPages.isOpen(plan, copies)) {
            return Html.page("plan/answer", AnswerPages.closed(plan, copies, FormInput.blank()));
        }
        if (!copies && !another && pages.isAnswered(viewer, plan)) {
            return Html.page("plan/answer", pages.answered(viewer, plan));
        }
        var proposed = pages.proposed(viewer, plan, earlier, copies, issuer, null);
        return Html.page(
                "plan/answer",
                pages.page(viewer, plan, copies, proposed, AnswerFields.proposed(proposed, Ids.next()), null));
    }

    private ModelAndView create(Viewer viewer, Plan plan, @Nullable Plan earlier, boolean copies, FormInput input) {
        var from = input.whole("fromYear");
        var issuer = chosenIssuer(viewer, input);
        var usual = issuer == null ? viewer.agency() : issuer;
        var answer = new AnswerForm(input).answer(usual);
        var problems = input.problemsWith(
                input.has("agency") && issuer == null
                        ? List.of(Problem.at("agency", "plan.problem.choose-issuer"))
                        : List.of());
        Outcome<Plan> outcome = problems.isEmpty()
                ? answering.answer(viewer, copies ? null : plan, copies ? plan : earlier, answer)
                : Outcome.refused(problems);
        input.renewUsedId(outcome);
        return outcome.fold(
                draft -> Html.seeOther(
                        "/plans/" + draft.id(),
                        "answer.done",
                        answer.targets().size(),
                        answer.tasks().size()),
                refusals -> refused(viewer, plan, earlier, copies, input, usual, from, refusals));
    }

    /** The chosen issuer; null when none was chosen, or one that the viewer does not draft for. */
    private @Nullable UUID chosenIssuer(Viewer viewer, FormInput input) {
        var issuer = input.idOrNull("agency");
        return pages.issuers(viewer).stream()
                .map(Issuers.Issuer::id)
                .filter(id -> id.equals(issuer))
                .findFirst()
                .orElse(null);
    }

    private ModelAndView refused(
            Viewer viewer,
            Plan plan,
            @Nullable Plan earlier,
            boolean copies,
            FormInput input,
            @Nullable UUID issuer,
            @Nullable Integer from,
            List<Problem> problems) {
        if (!AnswerPages.isOpen(plan, copies)) {
            return Html.invalid("plan/answer", AnswerPages.closed(plan, copies, input), problems);
        }
        var proposed = pages.proposed(viewer, plan, earlier, copies, issuer, from);
        return Html.invalid(
                "plan/answer",
                pages.page(
                        viewer, plan, copies, proposed, AnswerFields.again(proposed, input), pages.since(plan, input)),
                problems);
    }
}
