package vn.tincay.plan.web.answer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Page;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListDownload;
import vn.tincay.plan.Plans;
import vn.tincay.plan.answer.coverage.Promises;
import vn.tincay.plan.web.PlanHeaders;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/** {@code /plans/{plan}/promises}: what the bodies below promised in their plans, side by side. */
@Controller
class PromisesController {

    private final Plans plans;
    private final Promises promises;
    private final PlanHeaders heads;

    PromisesController(Plans plans, Promises promises, PlanHeaders heads) {
        this.plans = plans;
        this.promises = promises;
        this.heads = heads;
    }

    @GetMapping("/plans/{plan}/promises")
    @Allowed(reach = Reach.OWN_AND_BELOW)
    @Nullable
    ModelAndView list(
            Viewer viewer,
            @PathVariable("plan") UUID id,
            FormInput input,
            @RequestParam(defaultValue = "1") int page,
            ListDownload download) {
        var plan = plans.visibleTo(viewer).requireOwnOrBelow(id);
        var all = promises.of(viewer, plan);
        var query = download.checked(PromisesPage.query(plan, all, input));
        var rows = PromiseRows.filtered(all, input, query.ordering());
        return download.isAsked(query)
                ? download.send(query, PromisesPage.COLUMNS, rows.stream())
                : Html.filtered(
                        "plan/promises",
                        new PromisesPage(
                                heads.of(viewer, plan, "promises"),
                                PromiseRows.summaries(all),
                                Page.of(rows, page, Page.USUAL_SIZE),
                                query,
                                input.has("fact") || input.has("q") || input.has("standing")),
                        query.problems());
    }
}
