package vn.tincay.plan.web.answer;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListDownload;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContents;
import vn.tincay.plan.Plans;
import vn.tincay.plan.answer.coverage.PlanComparison;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/** {@code /plans/{plan}/comparison?with=}: two plans side by side, the earlier one first. */
@Controller
class ComparisonController {

    private final Plans plans;
    private final PlanContents contents;

    ComparisonController(Plans plans, PlanContents contents) {
        this.plans = plans;
        this.contents = contents;
    }

    @GetMapping("/plans/{plan}/comparison")
    @Allowed(reach = Reach.LINE)
    @Nullable
    ModelAndView compare(Viewer viewer, @PathVariable("plan") UUID id, FormInput input, ListDownload download) {
        var visible = plans.visibleTo(viewer);
        var plan = visible.require(id);
        var query = download.checked(ComparisonPage.query(plan, input));
        var others = visible.ofIssuer(plan);
        var other =
                input.id("with") == null ? others.stream().findFirst().orElse(null) : visible.require(input.id("with"));
        var before = other == null || other.fromYear() <= plan.fromYear() ? other : plan;
        var now = other == null || other.fromYear() <= plan.fromYear() ? plan : other;
        var all = before == null
                ? List.<PlanComparison.Row>of()
                : PlanComparison.of(contents.of(before), contents.of(now));
        var rows = ComparisonPage.filtered(all, input);
        return download.isAsked(query)
                ? download.send(query, ComparisonPage.COLUMNS, rows.stream())
                : Html.filtered(
                        "plan/comparison",
                        new ComparisonPage(plan, before, now, choices(others, other), all, rows, query),
                        query.problems());
    }

    /** The plans to choose from, among them the chosen one. */
    private static List<Plan> choices(List<Plan> others, @Nullable Plan chosen) {
        return chosen == null || others.stream().anyMatch(one -> one.id().equals(chosen.id()))
                ? others
                : Stream.concat(others.stream(), Stream.of(chosen))
                        .sorted(Comparator.comparing(Plan::fromYear).reversed())
                        .toList();
    }
}
