package vn.tincay.report.web.reporter;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListDownload;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.report.aggregate.ConsolidationBases;
import vn.tincay.report.approval.LateReports;
import vn.tincay.report.deadline.MovingDueDays;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.report.reporter.RemindingReporters;
import vn.tincay.report.reporter.Roster;
import vn.tincay.report.reporter.Rosters;
import vn.tincay.report.web.PeriodWords;
import vn.tincay.report.web.ReaderLanguage;
import vn.tincay.report.web.ReportAddresses;
import vn.tincay.report.web.StateWords;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/** {@code /rosters/{form}/{period}}: which agencies have sent their report, on every level; one click reminds all others. */
@Controller
class RosterController {

    private final Rosters rosters;
    private final Forms forms;
    private final RemindingReporters reminding;
    private final MovingDueDays moving;
    private final LateReports latecomers;
    private final ConsolidationBases standings;
    private final ReportAddresses addresses;
    private final ReaderLanguage speech;

    RosterController(
            Rosters rosters,
            Forms forms,
            RemindingReporters reminding,
            MovingDueDays moving,
            LateReports latecomers,
            ConsolidationBases standings,
            ReportAddresses addresses,
            ReaderLanguage speech) {
        this.rosters = rosters;
        this.forms = forms;
        this.reminding = reminding;
        this.moving = moving;
        this.latecomers = latecomers;
        this.standings = standings;
        this.addresses = addresses;
        this.speech = speech;
    }

    @GetMapping("/rosters/{form}/{period}")
    @Allowed(reach = Reach.ANY)
    @Nullable
    ModelAndView show(
            Viewer viewer,
            @PathVariable String form,
            @PathVariable String period,
            @RequestParam(required = false) @Nullable UUID receiver,
            FormInput typed,
            ListDownload download) {
        var known = addresses.form(form, RosterController::address);
        var asked = addresses.period(known, period, RosterController::address);
        var of = receiver == null ? viewer.agency() : receiver;
        var query = RosterPage.query(address(known, asked), typed);
        var page = page(viewer, form, asked, of, query, FormInput.blank());
        return download.isAsked(query)
                ? download.send(query, RosterPage.COLUMNS, page.lines().stream())
                : Html.page("report/roster", page);
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
                        reminded -> Html.seeOther("/rosters/" + form + "/" + parsed, "report.done.reminded", reminded),
                        problems -> refused(viewer, form, parsed, FormInput.blank(), problems));
    }

    /** Moves closing day and due day of the agencies below together, for example when a plan asks for an earlier report. */
    @PostMapping("/rosters/{form}/{period}/due")
    @ByReceivers
    ModelAndView move(Viewer viewer, @PathVariable String form, @PathVariable String period, FormInput typed) {
        forms.require(form);
        var parsed = PeriodWords.parse(period);
        var day = typed.day("due");
        if (day == null) {
            return refused(viewer, form, parsed, typed, List.of(Problem.at("due", "report.due.day-missing")));
        }
        return moving.move(viewer, form, parsed, typed.trimmedOrNull("level"), day, null, typed.text("reason"))
                .fold(
                        window -> Html.seeOther("/rosters/" + form + "/" + parsed, "report.done.due-moved"),
                        problems -> refused(viewer, form, parsed, typed, problems));
    }

    private ModelAndView refused(Viewer viewer, String form, Period period, FormInput typed, List<Problem> problems) {
        var query = RosterPage.query("/rosters/" + form + "/" + period, FormInput.blank());
        return Html.invalid("report/roster", page(viewer, form, period, viewer.agency(), query, typed), problems);
    }

    private RosterPage page(
            Viewer viewer, String form, Period period, UUID receiver, ListQuery query, FormInput typed) {
        var roster = rosters.of(viewer, form, period, receiver);
        var path = query.path();
        var above = latecomers.above(form, period, receiver);
        var late = above.map(report -> latecomers.below(report).stream()
                        .map(LateReports.Late::report)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        var lines = roster.lines().stream()
                .filter(line -> switch (query.asked().text("show")) {
                    case "missing" -> !line.isSent();
                    case "late" -> line.late();
                    case "returned" -> line.isReturned();
                    default -> true;
                })
                .map(line -> line(line, path, line.report() != null && late.contains(line.report())))
                .toList();
        return new RosterPage(
                form,
                forms.require(form).title().in(speech.language()),
                new PeriodWords(period),
                roster.receiverName(),
                receiver.equals(viewer.agency()),
                roster.all(),
                roster.sent(),
                roster.accepted(),
                roster.late(),
                roster.returned(),
                roster.missing().size(),
                query,
                lines,
                levels(roster),
                typed,
                viewer.may(ByReceivers.class),
                above.filter(report -> report.version() > 0)
                        .flatMap(report -> standings.signed(report, report.version()))
                        .map(standing -> new RosterPage.Ground(standing.taken(), standing.asked()))
                        .orElse(null),
                roster.lines().stream()
                        .map(line -> StateWords.of(line.state(), line.locked(), line.late()))
                        .toList());
    }

    private List<Choice> levels(Roster roster) {
        var levels = roster.levels();
        return levels.size() < 2
                ? List.of()
                : levels.stream()
                        .map(level -> Choice.of(level, speech.say("report.level." + level)))
                        .toList();
    }

    private static RosterPage.Line line(Roster.Line line, String path, boolean afterLock) {
        return new RosterPage.Line(
                line.agency(),
                line.agencyName(),
                line.report() == null || line.version() == 0 ? null : "/reports/" + line.report(),
                StateWords.of(line.state(), line.locked(), line.late()),
                line.late(),
                afterLock,
                line.signedAt(),
                line.due(),
                line.below(),
                line.below() == 0 ? null : path + "?receiver=" + line.agency(),
                line.remindedAt());
    }
}
