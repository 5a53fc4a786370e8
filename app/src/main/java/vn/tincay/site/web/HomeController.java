package vn.tincay.site.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.Ui;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.ActionItem;
import vn.tincay.viewer.source.ActionItems;
import vn.tincay.viewer.source.CalendarDay;
import vn.tincay.viewer.source.CalendarDays;
import vn.tincay.viewer.source.HomeSource;

/** The first page after signing in: due and overdue work, decisions, then coming days. */
@Controller
class HomeController {

    private static final int DAYS_AHEAD = 45;
    private static final int MOST_COMING_DAYS = 5;

    private final ActionItems items;
    private final CalendarDays calendar;
    private final List<HomeSource> sections;
    private final Clock clock;

    HomeController(ActionItems items, CalendarDays calendar, List<HomeSource> sections, Clock clock) {
        this.items = items;
        this.calendar = calendar;
        this.sections = sections;
        this.clock = clock;
    }

    @Allowed(everyRole = true)
    @GetMapping("/")
    ModelAndView home(Viewer viewer, Locale locale) {
        if (!viewer.role().seesContent()) {
            return Html.seeOther("/people");
        }
        var today = LocalDate.now(clock.withZone(Ui.ZONE));
        var lang = locale.getLanguage();
        return Html.page(
                "site/home",
                new HomePage(
                        items.of(viewer, today, lang),
                        comingDays(viewer, today, lang),
                        sections.stream()
                                .flatMap(source -> source.of(viewer, today, lang).stream())
                                .toList()));
    }

    /** Campaigns that begin soon, and days with work that is due after the week that the action items cover. */
    private List<CalendarDay> comingDays(Viewer viewer, LocalDate today, String lang) {
        return calendar.of(viewer, today, today.plusDays(DAYS_AHEAD), lang).stream()
                .filter(day -> !day.done() && day.from().isAfter(today))
                .filter(day -> day.isCampaign() || day.from().isAfter(today.plusDays(ActionItem.WEEK)))
                .limit(MOST_COMING_DAYS)
                .toList();
    }
}
