package vn.tincay.plan.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.Allowed;
import vn.tincay.access.ByDrafters;
import vn.tincay.access.Reach;
import vn.tincay.access.Role;
import vn.tincay.access.Viewer;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.plan.Amending;
import vn.tincay.plan.Amendments;
import vn.tincay.plan.PlanDifference;
import vn.tincay.plan.PlanHistory;
import vn.tincay.plan.Plans;

/** A change of an issued plan on its way to become the next version. */
@Controller
@RequestMapping("/plans/{plan}/amendment")
class AmendmentController {

    private final Plans plans;
    private final PlanHeads heads;
    private final PlanHistory history;
    private final Amendments amendments;
    private final Amending amending;

    AmendmentController(Plans plans, PlanHeads heads, PlanHistory history, Amendments amendments, Amending amending) {
        this.plans = plans;
        this.heads = heads;
        this.history = history;
        this.amendments = amendments;
        this.amending = amending;
    }

    @GetMapping
    @ByDrafters
    ModelAndView show(Viewer viewer, @PathVariable("plan") UUID id) {
        var page = page(viewer, id);
        return page == null ? Html.seeOther("/plans/" + id) : Html.page("plan/amendment", page);
    }

    @PostMapping("/submission")
    @ByDrafters
    ModelAndView submit(Viewer viewer, @PathVariable("plan") UUID id) {
        return amending.submit(viewer, id)
                .fold(
                        plan -> Html.seeOther("/plans/" + id + "/amendment", "plan.done.amendment-submission"),
                        problems -> again(viewer, id, problems));
    }

    @PostMapping("/signature")
    @Allowed(value = Role.HEAD, reach = Reach.OWN)
    ModelAndView sign(Viewer viewer, @PathVariable("plan") UUID id, @RequestParam(defaultValue = "-1") int revision) {
        return amending.sign(viewer, id, revision)
                .fold(
                        plan -> Html.seeOther("/plans/" + id + "/versions", "plan.done.amendment-signature"),
                        problems -> again(viewer, id, problems));
    }

    @PostMapping("/withdrawal")
    @ByDrafters
    ModelAndView drop(Viewer viewer, @PathVariable("plan") UUID id) {
        return amending.drop(viewer, id)
                .fold(
                        plan -> Html.seeOther("/plans/" + id, "plan.done.amendment-withdrawal"),
                        problems -> again(viewer, id, problems));
    }

    private ModelAndView again(Viewer viewer, UUID id, List<Problem> problems) {
        var page = page(viewer, id);
        if (page == null) {
            var plan = plans.visibleTo(viewer).requireOwn(id);
            return Html.invalid(
                    "plan/plan-step", new PlanStepPage(heads.of(viewer, plan, ""), "none", Typed.blank()), problems);
        }
        return Html.invalid("plan/amendment", page, problems);
    }

    private @org.jspecify.annotations.Nullable AmendmentPage page(Viewer viewer, UUID id) {
        var plan = plans.visibleTo(viewer).requireOwn(id);
        return amendments
                .find(id)
                .map(open -> new AmendmentPage(
                        heads.of(viewer, plan, ""),
                        open,
                        PlanDifference.between(history.content(id, plan.version()), open.content()),
                        viewer.is(Role.HEAD) && plan.agency().equals(viewer.agency())))
                .orElse(null);
    }
}
