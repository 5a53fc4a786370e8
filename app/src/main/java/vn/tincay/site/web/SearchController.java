package vn.tincay.site.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.Allowed;
import vn.tincay.access.Viewer;
import vn.tincay.base.web.Html;
import vn.tincay.place.UnitSearch;
import vn.tincay.place.Units;
import vn.tincay.plan.Plans;

/**
 * One field for plans and units. What is asked stands in the address: plans and units are public papers and places;
 * nothing about a person can be searched here.
 */
@Controller
class SearchController {

    private final Plans plans;
    private final Units units;
    private final UnitSearch search;

    SearchController(Plans plans, Units units, UnitSearch search) {
        this.plans = plans;
        this.units = units;
        this.search = search;
    }

    @Allowed
    @GetMapping("/search")
    ModelAndView search(Viewer viewer, @RequestParam(defaultValue = "") String q) {
        var asked = q.strip();
        if (asked.isEmpty()) {
            return Html.page("site/search", new SearchPage("", List.of(), List.of()));
        }
        var found = plans.visibleTo(viewer).page(new Plans.Filter(asked, null, null, null, null), 1);
        var places = search.find(UnitSearch.Question.everywhere(asked)).stream()
                .map(unit -> new SearchPage.FoundUnit(unit, units.path(unit)))
                .toList();
        return Html.page("site/search", new SearchPage(asked, found.items(), places));
    }
}
