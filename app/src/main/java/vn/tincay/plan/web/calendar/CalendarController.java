package vn.tincay.plan.web.calendar;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.AccessSettings;
import vn.tincay.base.NotFound;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.plan.Plan;
import vn.tincay.plan.Plans;
import vn.tincay.plan.calendar.Feeds;
import vn.tincay.plan.calendar.ICalendarFile;
import vn.tincay.plan.calendar.PlanDays;
import vn.tincay.plan.task.DueStatuses;
import vn.tincay.plan.web.PlanHeaders;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.CalendarDays;

/** The calendar of a person and of a plan by month, and the feed for calendar programs. */
@Controller
class CalendarController {

    private final CalendarDays calendars;
    private final PlanDays ofPlans;
    private final Feeds feeds;
    private final ICalendarFile file;
    private final Plans plans;
    private final PlanHeaders heads;
    private final DueStatuses dueStatuses;
    private final AccessSettings settings;

    CalendarController(
            CalendarDays calendars,
            PlanDays ofPlans,
            Feeds feeds,
            ICalendarFile file,
            Plans plans,
            PlanHeaders heads,
            DueStatuses dueStatuses,
            AccessSettings settings) {
        this.calendars = calendars;
        this.ofPlans = ofPlans;
        this.feeds = feeds;
        this.file = file;
        this.plans = plans;
        this.heads = heads;
        this.dueStatuses = dueStatuses;
        this.settings = settings;
    }

    @GetMapping("/calendar")
    @Allowed
    ModelAndView own(Viewer viewer, @RequestParam(required = false) @Nullable String month, Locale locale) {
        var shown = monthOrCurrent(month);
        var grid = MonthGrid.of(shown, dueStatuses.today());
        var days = calendars.of(viewer, grid.first(), grid.last(), locale.getLanguage());
        return Html.filtered(
                "plan/calendar",
                new CalendarPage(
                        null, grid, days, "/calendar", feeds.createdAt(viewer).orElse(null)),
                monthProblems(month));
    }

    @GetMapping("/plans/{plan}/calendar")
    @Allowed(reach = Reach.LINE)
    ModelAndView ofPlan(
            Viewer viewer,
            @PathVariable("plan") UUID id,
            @RequestParam(required = false) @Nullable String month,
            Locale locale) {
        var plan = plans.visibleTo(viewer).require(id);
        var grid = MonthGrid.of(parseMonth(month).orElseGet(() -> monthOf(plan)), dueStatuses.today());
        var days = ofPlans.ofPlan(viewer, id, grid.first(), grid.last(), locale.getLanguage());
        return Html.filtered(
                "plan/calendar",
                new CalendarPage(heads.of(viewer, plan, "calendar"), grid, days, "/plans/" + id + "/calendar", null),
                monthProblems(month));
    }

    /** Creates a feed and shows its secret address this once; only a digest of the secret is stored. */
    @PostMapping("/calendar/feed")
    @Allowed
    ModelAndView makeFeed(Viewer viewer) {
        var secret = feeds.create(viewer);
        var address = settings.origin() + "/calendar/feed/" + secret + ".ics";
        return Html.page("plan/feed", new FeedPage(address));
    }

    @PostMapping("/calendar/feed/revocation")
    @Allowed
    ModelAndView revokeFeed(Viewer viewer) {
        feeds.revoke(viewer);
        return Html.seeOther("/calendar", "plan.done.feed-revoked");
    }

    @GetMapping("/calendar/feed/{secret}.ics")
    @Allowed(anyone = true, reach = Reach.ANY)
    ResponseEntity<String> feed(@PathVariable String secret) {
        var reader = feeds.findReader(secret).orElseThrow(NotFound::new);
        var today = dueStatuses.today();
        var days = calendars.of(reader.viewer(), today.minusMonths(3), today.plusMonths(15), reader.lang());
        return ResponseEntity.ok()
                .header("Content-Type", "text/calendar;charset=UTF-8")
                .header("Content-Disposition", "inline; filename=\"tin-cay.ics\"")
                .cacheControl(CacheControl.noStore())
                .body(file.of("Tin Cậy – " + reader.viewer().agencyName(), days));
    }

    private YearMonth monthOrCurrent(@Nullable String monthText) {
        return parseMonth(monthText).orElseGet(() -> YearMonth.from(dueStatuses.today()));
    }

    /** The current month, or the nearest month within the plan's years. */
    private YearMonth monthOf(Plan plan) {
        var now = YearMonth.from(dueStatuses.today());
        var first = YearMonth.of(plan.fromYear(), 1);
        var last = YearMonth.of(plan.toYear(), 12);
        return now.isBefore(first) ? first : now.isAfter(last) ? last : now;
    }

    private static Optional<YearMonth> parseMonth(@Nullable String monthText) {
        try {
            return Optional.ofNullable(monthText).map(YearMonth::parse).filter(CalendarController::isPossible);
        } catch (DateTimeParseException noMonth) {
            return Optional.empty();
        }
    }

    /** Whether a plan can contain this month; the database does not accept year 0 or years of six digits. */
    private static boolean isPossible(YearMonth month) {
        return month.getYear() >= 2000 && month.getYear() <= 2100;
    }

    /** The problem of an invalid month; the page then shows its default month. */
    private static List<Problem> monthProblems(@Nullable String monthText) {
        return monthText == null || monthText.isBlank() || parseMonth(monthText).isPresent()
                ? List.of()
                : List.of(Problem.of("plan.calendar.problem.month", monthText));
    }
}
