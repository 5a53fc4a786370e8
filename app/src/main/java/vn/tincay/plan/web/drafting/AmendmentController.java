package vn.tincay.plan.web.drafting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanHistory;
import vn.tincay.plan.Plans;
import vn.tincay.plan.step.PlanGate;
import vn.tincay.plan.step.PlanParty;
import vn.tincay.plan.version.AmendingPlan;
import vn.tincay.plan.version.Amendments;
import vn.tincay.plan.version.PlanDifference;
import vn.tincay.plan.web.NamesById;
import vn.tincay.plan.web.PlanHeaders;
import vn.tincay.plan.web.issue.PlanStepPages;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** Shows the amendment of an issued plan and takes its steps, until it becomes the next version. */
@Controller
@RequestMapping("/plans/{plan}/amendment")
class AmendmentController {

    private final PlanGate gate;
    private final Plans plans;
    private final PlanHeaders heads;
    private final PlanHistory history;
    private final Amendments amendments;
    private final AmendingPlan amending;
    private final PlanStepPages pages;
    private final NamesById names;

    AmendmentController(
            PlanGate gate,
            Plans plans,
            PlanHeaders heads,
            PlanHistory history,
            Amendments amendments,
            AmendingPlan amending,
            PlanStepPages pages,
            NamesById names) {
        this.gate = gate;
        this.plans = plans;
        this.heads = heads;
        this.history = history;
        this.amendments = amendments;
        this.amending = amending;
        this.pages = pages;
        this.names = names;
    }

    @GetMapping
    @ByDrafters
    ModelAndView show(Viewer viewer, @PathVariable("plan") UUID id) {
        var page = page(viewer, id, FormInput.blank(), List.of());
        return page == null ? Html.seeOther("/plans/" + id) : Html.page("plan/amendment", page);
    }

    @PostMapping("/submission")
    @ByDrafters
    ModelAndView submit(Viewer viewer, @PathVariable("plan") UUID id, FormInput input) {
        return answer(viewer, id, input, amending.submit(viewer, id, input.fingerprint()), "/amendment", "submission");
    }

    @PostMapping("/signature")
    @Allowed(value = Role.HEAD, reach = Reach.OWN)
    ModelAndView sign(Viewer viewer, @PathVariable("plan") UUID id, FormInput input) {
        return answer(viewer, id, input, amending.sign(viewer, id, input.fingerprint()), "/versions", "signature");
    }

    /** Returns a submitted amendment to its drafters. */
    @PostMapping("/return")
    @ByDrafters
    ModelAndView returnToDraft(Viewer viewer, @PathVariable("plan") UUID id, FormInput input) {
        var outcome = amending.returnToDraft(viewer, id, input.text("reason"), input.fingerprint());
        return answer(viewer, id, input, outcome, "/amendment", "return");
    }

    @PostMapping("/withdrawal")
    @ByDrafters
    ModelAndView drop(Viewer viewer, @PathVariable("plan") UUID id, FormInput input) {
        return answer(viewer, id, input, amending.drop(viewer, id, input.fingerprint()), "", "withdrawal");
    }

    private ModelAndView answer(
            Viewer viewer, UUID id, FormInput input, Outcome<Plan> outcome, String next, String step) {
        return outcome.fold(
                plan -> Html.seeOther("/plans/" + id + next, "plan.done.amendment-" + step),
                problems -> invalidForm(viewer, id, input, problems));
    }

    private ModelAndView invalidForm(Viewer viewer, UUID id, FormInput input, List<Problem> problems) {
        var page = page(viewer, id, input, problems);
        return page == null
                ? pages.invalidPage(viewer, id, "none", input, problems)
                : Html.invalid("plan/amendment", page, problems);
    }

    private @Nullable AmendmentPage page(Viewer viewer, UUID id, FormInput input, List<Problem> problems) {
        var plan = plans.visibleTo(viewer).requireOwn(id);
        return amendments
                .find(plan)
                .map(open -> new AmendmentPage(
                        heads.of(viewer, plan, ""),
                        open,
                        PlanDifference.between(history.content(plan, plan.version()), open.content(), names),
                        gate.parties(viewer, plan).contains(PlanParty.HEAD),
                        input,
                        pages.since(plan, input, problems)))
                .orElse(null);
    }
}
