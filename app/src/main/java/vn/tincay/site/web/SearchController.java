package vn.tincay.site.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.Allowed;
import vn.tincay.access.Viewer;
import vn.tincay.agency.AgencySearch;
import vn.tincay.base.VietnameseText;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.Ui;
import vn.tincay.place.UnitSearch;
import vn.tincay.place.Units;
import vn.tincay.plan.Plans;

/**
 * One field for plans, agencies and units. What is asked stands in the address: plans are public papers, agencies and
 * units public bodies and places; nothing about a person can be searched here.
 */
@Controller
class SearchController {

    private static final int MOST = 10;

    private final Plans plans;
    private final Units units;
    private final UnitSearch search;
    private final AgencySearch agencies;
    private final Clock clock;

    SearchController(Plans plans, Units units, UnitSearch search, AgencySearch agencies, Clock clock) {
        this.plans = plans;
        this.units = units;
        this.search = search;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Allowed
    @GetMapping("/search")
    ModelAndView search(Viewer viewer, @RequestParam(defaultValue = "") String q) {
        var asked = q.strip();
        if (!asked.isEmpty() && VietnameseText.fold(asked).isEmpty()) {
            return Html.page("site/search", new SearchPage(asked, List.of(), List.of(), List.of()));
        }
        if (asked.isEmpty()) {
            return Html.page("site/search", new SearchPage("", List.of(), List.of(), List.of()));
        }
        var found = plans.visibleTo(viewer).page(new Plans.Filter(asked, null, null, null, null), 1);
        var places = search.find(UnitSearch.Question.everywhere(asked)).stream()
                .map(unit -> new SearchPage.FoundUnit(unit, units.path(unit)))
                .toList();
        var bodies = agencies.first(AgencySearch.Question.of(asked, LocalDate.now(clock.withZone(Ui.ZONE))), MOST);
        return Html.page("site/search", new SearchPage(asked, found.items(), bodies, places));
    }
}
