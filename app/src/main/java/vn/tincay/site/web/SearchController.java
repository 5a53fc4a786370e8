package vn.tincay.site.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.agency.name.AgencySearch;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.Ui;
import vn.tincay.place.Units;
import vn.tincay.place.address.UnitSearch;
import vn.tincay.plan.Plans;
import vn.tincay.site.web.SearchPage.First;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.source.SearchSource;
import vn.tincay.viewer.Viewer;

/**
 * One field for plans, tasks, reports, agencies and units. What is asked stands in the address: plans are public papers, agencies and
 * units public bodies and places; nothing about a person can be searched here.
 */
@Controller
class SearchController {

    private static final int MOST = 10;

    private final Plans plans;
    private final Units units;
    private final UnitSearch search;
    private final AgencySearch agencies;
    private final List<SearchSource> others;
    private final Clock clock;

    SearchController(
            Plans plans,
            Units units,
            UnitSearch search,
            AgencySearch agencies,
            List<SearchSource> others,
            Clock clock) {
        this.plans = plans;
        this.units = units;
        this.search = search;
        this.agencies = agencies;
        this.others = others;
        this.clock = clock;
    }

    @Allowed
    @GetMapping("/search")
    ModelAndView search(Viewer viewer, Locale locale, @RequestParam(defaultValue = "") String q) {
        var asked = q.strip();
        if (VietnameseText.fold(asked).isEmpty()) {
            return Html.page("site/search", SearchPage.nothing(asked));
        }
        var found = plans.visibleTo(viewer).page(new Plans.Filter(asked, null, null, null, null), 1);
        var places = search.find(UnitSearch.Question.everywhere(asked)).stream()
                .map(unit -> new SearchPage.FoundUnit(unit, units.path(unit)))
                .toList();
        var bodies = agencies.first(AgencySearch.Question.of(asked, LocalDate.now(clock.withZone(Ui.ZONE))), MOST + 1);
        return Html.page(
                "site/search",
                new SearchPage(
                        asked,
                        new First<>(found.items(), found.pages() > 1),
                        groups(viewer, asked, locale),
                        First.of(bodies, MOST),
                        places));
    }

    private List<SearchPage.Group> groups(Viewer viewer, String asked, Locale locale) {
        return others.stream()
                .map(one -> new SearchPage.Group(
                        one.group(), First.of(one.find(viewer, asked, MOST + 1, locale.getLanguage()), MOST)))
                .filter(group -> !group.found().items().isEmpty())
                .toList();
    }
}
