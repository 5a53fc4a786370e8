package vn.tincay.plan.web.overview;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.NotFound;
import vn.tincay.base.web.Html;
import vn.tincay.plan.PlanHistory;
import vn.tincay.plan.Plans;
import vn.tincay.plan.version.PlanDifference;
import vn.tincay.plan.web.ContentView;
import vn.tincay.plan.web.NamesById;
import vn.tincay.plan.web.PlanHeaders;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/** The versions of one plan. */
@Controller
@RequestMapping("/plans/{plan}")
class PlanVersionsController {

    private final Plans plans;
    private final PlanHeaders heads;
    private final PlanHistory history;
    private final NamesById names;

    PlanVersionsController(Plans plans, PlanHeaders heads, PlanHistory history, NamesById names) {
        this.plans = plans;
        this.heads = heads;
        this.history = history;
        this.names = names;
    }

    @GetMapping("/versions")
    @Allowed(reach = Reach.LINE)
    ModelAndView versions(Viewer viewer, @PathVariable("plan") UUID id) {
        var plan = plans.visibleTo(viewer).require(id);
        return Html.page(
                "plan/plan-versions", new PlanVersionsPage(heads.of(viewer, plan, "versions"), history.versions(plan)));
    }

    /** The content of this version, and its difference from the one before. */
    @GetMapping("/versions/{planVersion}")
    @Allowed(reach = Reach.LINE)
    ModelAndView version(Viewer viewer, @PathVariable("plan") UUID id, @PathVariable int planVersion) {
        var plan = plans.visibleTo(viewer).require(id);
        var version = history.versions(plan).stream()
                .filter(one -> one.number() == planVersion)
                .findFirst()
                .orElseThrow(NotFound::new);
        var content = history.content(plan, planVersion);
        var difference = planVersion == 1
                ? null
                : PlanDifference.between(history.content(plan, planVersion - 1), content, names);
        return Html.page(
                "plan/plan-version",
                new PlanVersionPage(
                        heads.of(viewer, plan, "versions"), version, ContentView.of(content, names), difference));
    }
}
