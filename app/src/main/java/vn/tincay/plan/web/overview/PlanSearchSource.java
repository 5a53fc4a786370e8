package vn.tincay.plan.web.overview;

import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tincay.plan.Plans;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.SearchSource;

/** Finds plans by title and number for the search page. */
@Component
@Order(1)
class PlanSearchSource implements SearchSource {

    private final Plans plans;

    PlanSearchSource(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String group() {
        return "plans";
    }

    @Override
    public String heading() {
        return "plan.search.plans";
    }

    @Override
    public Results find(Viewer viewer, String words, int most, String lang) {
        var results = plans.visibleTo(viewer).matching(words, most + 1).stream()
                .map(plan -> new SearchResult(
                        plan.title(), Objects.requireNonNullElse(plan.number(), ""), "/plans/" + plan.id()))
                .toList();
        return Results.of(results, most);
    }
}
