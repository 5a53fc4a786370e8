package vn.tincay.site.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.proposal.Proposals;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.PlanActions;
import vn.tincay.plan.Plans;
import vn.tincay.plan.calendar.CalendarDay;
import vn.tincay.plan.calendar.Calendars;
import vn.tincay.report.form.Forms;
import vn.tincay.report.reporter.Rosters;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** The first page after signing in: what is due, late, waiting for a decision; then what comes. */
@Controller
class HomeController {

    private static final int AHEAD = 45;
    private static final int SOME = 5;
    private static final int FEW = 3;

    private final PlanActions plans;
    private final vn.tincay.report.ReportActions reports;
    private final Calendars calendars;
    private final Plans known;
    private final Rosters rosters;
    private final Forms forms;
    private final Proposals proposals;
    private final MessageSource messages;
    private final Clock clock;

    HomeController(
            PlanActions plans,
            vn.tincay.report.ReportActions reports,
            Calendars calendars,
            Plans known,
            Rosters rosters,
            Forms forms,
            Proposals proposals,
            MessageSource messages,
            Clock clock) {
        this.plans = plans;
        this.reports = reports;
        this.calendars = calendars;
        this.known = known;
        this.rosters = rosters;
        this.forms = forms;
        this.proposals = proposals;
        this.messages = messages;
        this.clock = clock;
    }

    @Allowed(everyRole = true)
    @GetMapping("/")
    ModelAndView home(Viewer viewer, Locale locale) {
        if (viewer.is(Role.ADMINISTRATOR)) {
            return Html.seeOther("/people");
        }
        var today = LocalDate.now(clock.withZone(Ui.ZONE));
        var ofPlans = plans.of(viewer, today);
        var ofReports = reports.of(viewer, today);
        return Html.page(
                "site/home",
                new HomePage(
                        merged(plan(ofPlans.returned()), report(ofReports.returned(), locale)),
                        merged(plan(ofPlans.overdue()), report(ofReports.overdue(), locale)),
                        merged(plan(ofPlans.thisWeek()), report(ofReports.thisWeek(), locale)),
                        merged(
                                plan(ofPlans.toDecide()),
                                Stream.concat(report(ofReports.toDecide(), locale), proposed(viewer, locale))),
                        ahead(viewer, today, locale),
                        known.visibleTo(viewer).running(FEW),
                        rosters.current(viewer, today).stream()
                                .filter(one -> one.sent() < one.all())
                                .map(one -> sent(one, locale))
                                .toList()));
    }

    /** What falls due after the week that the lists above tell of, and campaigns that begin. */
    private List<CalendarDay> ahead(Viewer viewer, LocalDate today, Locale locale) {
        return calendars.of(viewer, today, today.plusDays(AHEAD), locale.getLanguage()).stream()
                .filter(day -> !day.done() && day.from().isAfter(today))
                .filter(day ->
                        day.kind() == CalendarDay.Kind.CAMPAIGN || day.from().isAfter(today.plusDays(PlanActions.WEEK)))
                .limit(SOME)
                .toList();
    }

    private HomePage.Sent sent(Rosters.Progress one, Locale locale) {
        return new HomePage.Sent(
                forms.require(one.form()).title().in(locale.getLanguage()),
                one.period().named(),
                one.sent(),
                one.all(),
                "/rosters/" + one.form() + "/" + one.period());
    }

    private static List<HomePage.Line> merged(Stream<HomePage.Line> one, Stream<HomePage.Line> other) {
        return Stream.concat(one, other)
                .sorted(Comparator.comparing(HomePage.Line::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static Stream<HomePage.Line> plan(List<PlanActions.Line> lines) {
        return lines.stream()
                .map(line -> new HomePage.Line(
                        "site.home.action." + line.kind(), line.title(), null, line.from(), line.due(), line.link()));
    }

    private static Stream<HomePage.Line> report(List<vn.tincay.report.ReportActions.Line> lines, Locale locale) {
        return lines.stream()
                .map(line -> new HomePage.Line(
                        "site.home.action." + line.kind(),
                        line.title().in(locale.getLanguage()),
                        line.period().named(),
                        line.from(),
                        line.due(),
                        line.link()));
    }

    private Stream<HomePage.Line> proposed(Viewer viewer, Locale locale) {
        return proposals.visibleTo(viewer).waiting().stream()
                .map(one -> new HomePage.Line(
                        "site.home.action.PROPOSAL_TO_CONFIRM",
                        messages.getMessage("access.act." + one.act(), null, locale) + one.about(),
                        null,
                        one.agencyName(),
                        LocalDate.ofInstant(one.expiresAt(), Ui.ZONE),
                        "/proposals/" + one.id()));
    }
}
