package vn.tincay.plan.web.answer;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContents;
import vn.tincay.plan.Plans;
import vn.tincay.plan.answer.SupplementingPlan;
import vn.tincay.plan.answer.coverage.AnswerCoverage;
import vn.tincay.plan.answer.coverage.Origins;
import vn.tincay.plan.web.NamesById;
import vn.tincay.plan.web.PlanHeaders;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/**
 * {@code /plans/{plan}/coverage}: what the superior plan asks and this plan does not answer; adds such facts to the
 * draft.
 */
@Controller
@RequestMapping("/plans/{plan}/coverage")
class CoverageController {

    private final Plans plans;
    private final PlanHeaders heads;
    private final AnswerCoverage coverage;
    private final SupplementingPlan supplementing;
    private final Origins origins;
    private final PlanContents contents;
    private final NamesById names;

    CoverageController(
            Plans plans,
            PlanHeaders heads,
            AnswerCoverage coverage,
            SupplementingPlan supplementing,
            Origins origins,
            PlanContents contents,
            NamesById names) {
        this.plans = plans;
        this.heads = heads;
        this.coverage = coverage;
        this.supplementing = supplementing;
        this.origins = origins;
        this.contents = contents;
        this.names = names;
    }

    @GetMapping
    @Allowed(reach = Reach.LINE)
    ModelAndView show(Viewer viewer, @PathVariable("plan") UUID id) {
        return Html.page("plan/coverage", page(viewer, plans.visibleTo(viewer).require(id)));
    }

    @PostMapping
    @ByDrafters
    ModelAndView add(Viewer viewer, @PathVariable("plan") UUID id, FormInput input) {
        var plan = plans.visibleTo(viewer).requireOwn(id);
        var source = input.idOrNull("source");
        if (source == null || plan.answers() == null) {
            return Html.seeOther("/plans/" + id + "/coverage");
        }
        return supplementing
                .supplement(viewer, id, source)
                .fold(
                        done -> Html.seeOther("/plans/" + id + "/coverage", "answer.done-supplement"),
                        problems -> Html.invalid(
                                "plan/coverage",
                                page(viewer, plans.visibleTo(viewer).require(id)),
                                problems));
    }

    private CoveragePage page(Viewer viewer, Plan plan) {
        return new CoveragePage(
                heads.of(viewer, plan, "coverage"),
                coverage.of(viewer, plan, names),
                CoveragePage.taken(contents.of(plan), origins.bySubject(plan)));
    }
}
