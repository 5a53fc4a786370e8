package vn.tincay.plan.web.answer;

import java.util.List;
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
                                page(rows, page),
                                query,
                                input.has("fact") || input.has("q") || input.has("standing")),
                        query.problems());
    }

    /** A page of rows in memory; a number past the end shows the first page. */
    private static <T> Page<T> page(List<T> rows, int number) {
        long from = Page.offset(number, Page.USUAL_SIZE);
        int shown = from < rows.size() ? Math.max(1, number) : 1;
        var items = rows.stream()
                .skip(Page.offset(shown, Page.USUAL_SIZE))
                .limit(Page.USUAL_SIZE)
                .toList();
        return new Page<>(items, shown, Page.USUAL_SIZE, rows.size());
    }
}
