package vn.tincay.site.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.Allowed;
import vn.tincay.access.Role;
import vn.tincay.access.Viewer;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.Workload;

/** The first page after signing in: what is due, late, waiting for a decision. */
@Controller
class HomeController {

    private final Workload plans;
    private final Clock clock;

    HomeController(Workload plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @Allowed(everyRole = true)
    @GetMapping("/")
    ModelAndView home(Viewer viewer) {
        if (viewer.is(Role.ADMINISTRATOR)) {
            return Html.seeOther("/people");
        }
        var today = LocalDate.now(clock.withZone(Ui.ZONE));
        var ofPlans = plans.of(viewer, today);
        return Html.page(
                "site/home", new HomePage(plan(ofPlans.overdue()), plan(ofPlans.thisWeek()), plan(ofPlans.toDecide())));
    }

    private static List<HomePage.Line> plan(List<Workload.Line> lines) {
        return lines.stream()
                .map(line -> new HomePage.Line(
                        "site.home.action." + line.kind(), line.title(), line.from(), line.due(), line.link()))
                .toList();
    }
}
