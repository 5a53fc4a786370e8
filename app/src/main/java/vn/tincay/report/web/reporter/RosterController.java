package vn.tincay.report.web.reporter;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListDownload;
import vn.tincay.report.deadline.MovingDueDays;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.report.reporter.roster.RemindingReporters;
import vn.tincay.report.web.PeriodWords;
import vn.tincay.report.web.ReportAddresses;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/**
 * {@code /rosters/{form}/{period}}: which agencies have sent their report, on every level; one click reminds all that
 * have not.
 */
@Controller
class RosterController {

    private final RosterPages pages;
    private final Forms forms;
    private final RemindingReporters reminding;
    private final MovingDueDays moving;
    private final ReportAddresses addresses;

    RosterController(
            RosterPages pages,
            Forms forms,
            RemindingReporters reminding,
            MovingDueDays moving,
            ReportAddresses addresses) {
        this.pages = pages;
        this.forms = forms;
        this.reminding = reminding;
        this.moving = moving;
        this.addresses = addresses;
    }

    @GetMapping("/rosters/{form}/{period}")
    @Allowed(reach = Reach.ANY)
    @Nullable
    ModelAndView show(
            Viewer viewer,
            @PathVariable String form,
            @PathVariable String period,
            @RequestParam(required = false) @Nullable UUID receiver,
            FormInput input,
            ListDownload download) {
        var definition = addresses.requireForm(form, RosterController::address);
        var asked = addresses.requirePeriod(definition, period, RosterController::address);
        var of = receiver == null ? viewer.agency() : receiver;
        var query = download.checked(RosterPage.query(address(definition, asked), input));
        var page = pages.page(viewer, form, asked, of, query, FormInput.blank());
        return download.isAsked(query)
                ? download.send(query, RosterPage.COLUMNS, page.lines().stream())
                : Html.filtered("report/roster", page, query.problems());
    }

    private static String address(Form form, Period period) {
        return "/rosters/" + form.code() + "/" + period;
    }

    @PostMapping("/rosters/{form}/{period}/reminders")
    @ByDrafters(reach = Reach.ANY)
    ModelAndView remind(Viewer viewer, @PathVariable String form, @PathVariable String period) {
        forms.require(form);
        var parsed = PeriodWords.parse(period);
        return reminding
                .remind(viewer, form, parsed)
                .fold(
                        round -> Html.seeOther(
                                "/rosters/" + form + "/" + parsed,
                                round.remindedToday().isEmpty() ? "report.done.reminded" : "report.done.reminded-but",
                                round.due().size(),
                                round.remindedToday().size()),
                        problems -> refused(viewer, form, parsed, FormInput.blank(), problems));
    }

    /**
     * Moves closing day and due day of the agencies below together, for example when a plan asks for an earlier report.
     */
    @PostMapping("/rosters/{form}/{period}/due")
    @ByReceivers
    ModelAndView move(Viewer viewer, @PathVariable String form, @PathVariable String period, FormInput input) {
        forms.require(form);
        var parsed = PeriodWords.parse(period);
        var day = input.day("due");
        if (day == null) {
            return refused(viewer, form, parsed, input, List.of(Problem.at("due", "report.due.day-missing")));
        }
        return moving.move(viewer, form, parsed, input.trimmedOrNull("level"), day, null, input.text("reason"))
                .fold(
                        window -> Html.seeOther("/rosters/" + form + "/" + parsed, "report.done.due-moved"),
                        problems -> refused(viewer, form, parsed, input, problems));
    }

    private ModelAndView refused(Viewer viewer, String form, Period period, FormInput input, List<Problem> problems) {
        var query = RosterPage.query("/rosters/" + form + "/" + period, FormInput.blank());
        return Html.invalid("report/roster", pages.page(viewer, form, period, viewer.agency(), query, input), problems);
    }
}
