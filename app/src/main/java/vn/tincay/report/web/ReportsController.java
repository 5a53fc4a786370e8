package vn.tincay.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListDownload;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.report.OwnReports;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;
import vn.tincay.report.deadline.ReportExtensions;
import vn.tincay.report.entry.EnteringFigures;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.report.reporter.DueReports;
import vn.tincay.report.reporter.roster.Rosters;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/**
 * {@code /reports}: reports due from the viewer's agency, reports and requests that wait for it, and the progress of
 * the agencies below.
 */
@Controller
class ReportsController {

    private final Reports reports;
    private final OwnReports ownReports;
    private final Forms forms;
    private final DueReports dueReports;
    private final EnteringFigures entering;
    private final ReportExtensions extensions;
    private final Rosters rosters;
    private final RequestLanguage language;
    private final Clock clock;

    ReportsController(
            Reports reports,
            OwnReports ownReports,
            Forms forms,
            DueReports dueReports,
            EnteringFigures entering,
            ReportExtensions extensions,
            Rosters rosters,
            RequestLanguage language,
            Clock clock) {
        this.reports = reports;
        this.ownReports = ownReports;
        this.forms = forms;
        this.dueReports = dueReports;
        this.entering = entering;
        this.extensions = extensions;
        this.rosters = rosters;
        this.language = language;
        this.clock = clock;
    }

    @GetMapping("/reports")
    @Allowed
    @Nullable
    ModelAndView list(
            Viewer viewer, FormInput input, @RequestParam(defaultValue = "1") int page, ListDownload download) {
        var query = download.checked(query(input));
        return download.isAsked(query)
                ? download.send(
                        query,
                        ReportsPage.COLUMNS,
                        ownReports.stream(viewer, filter(input), query.ordering())
                                .map(this::ownReport))
                : Html.filtered("report/reports", page(viewer, query, page), query.problems());
    }

    /** Creates the report, or opens the existing one. */
    @PostMapping("/reports")
    @ByDrafters(reach = Reach.NONE)
    ModelAndView open(Viewer viewer, @RequestParam String form, @RequestParam String period) {
        return entering.open(viewer, form, PeriodWords.parse(period))
                .fold(
                        id -> Html.seeOther("/reports/" + id),
                        problems ->
                                Html.invalid("report/reports", page(viewer, query(FormInput.blank()), 1), problems));
    }

    private ListQuery query(FormInput input) {
        return ReportsPage.query(input, LocalDate.now(clock).getYear());
    }

    private OwnReports.Filter filter(FormInput input) {
        var words = input.trimmed("q");
        return new OwnReports.Filter(
                words,
                PeriodWords.parseLoosely(words).map(Period::toString).orElse(null),
                input.trimmedOrNull("state"),
                input.whole("year"),
                language.language());
    }

    private ReportsPage page(Viewer viewer, ListQuery query, int page) {
        var today = LocalDate.now(clock);
        var current = dueReports.of(viewer, today);
        var visible = reports.visibleTo(viewer);
        var toReceive = visible.toReceive();
        return new ReportsPage(
                current.stream()
                        .map(dueReport -> ownReport(dueReport, today))
                        .sorted(Comparator.comparing(ReportsPage.OwnReport::done))
                        .toList(),
                toReceive.stream().map(this::waiting).toList(),
                viewer.may(ByDrafters.class) ? receipts(toReceive) : List.of(),
                extensions.waiting(viewer).stream()
                        .map(one -> new ReportsPage.Waiting(
                                title(one.form(), one.period()),
                                new PeriodWords(one.period()),
                                one.agencyName(),
                                "/reports/" + one.id() + "/extension"))
                        .toList(),
                overviews(viewer, today),
                ownReports
                        .page(viewer, filter(query.input()), query.ordering(), page)
                        .map(this::ownReport),
                query,
                viewer.may(ByDrafters.class));
    }

    /** The pages on which two or more of these reports can be received together. */
    private List<ReportsPage.Receipt> receipts(List<Report> toReceive) {
        record Group(String form, Period period) {}
        return toReceive.stream()
                .collect(Collectors.groupingBy(
                        report -> new Group(report.form(), report.period()), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> new ReportsPage.Receipt(
                        title(entry.getKey().form(), entry.getKey().period()),
                        new PeriodWords(entry.getKey().period()),
                        "/rosters/" + entry.getKey().form() + "/"
                                + entry.getKey().period() + "/receipt",
                        entry.getValue()))
                .toList();
    }

    private List<ReportsPage.Overview> overviews(Viewer viewer, LocalDate today) {
        return rosters.current(viewer, today).stream()
                .map(progress -> new ReportsPage.Overview(
                        title(progress.form(), progress.period()),
                        new PeriodWords(progress.period()),
                        "/rosters/" + progress.form() + "/" + progress.period(),
                        progress.all(),
                        progress.sent(),
                        progress.late()))
                .toList();
    }

    private ReportsPage.OwnReport ownReport(DueReports.DueReport dueReport, LocalDate today) {
        var report = dueReport.report();
        return new ReportsPage.OwnReport(
                title(dueReport.form(), dueReport.period()),
                dueReport.form(),
                new PeriodWords(dueReport.period()),
                report == null ? null : "/reports/" + report.id(),
                dueReport.receiverName(),
                dueReport.due(),
                StateWords.of(report, !dueReport.isSent() && dueReport.due().isBefore(today)),
                dueReport.isSent());
    }

    private ReportsPage.OwnReport ownReport(Report report) {
        return new ReportsPage.OwnReport(
                title(report.form(), report.period()),
                report.form(),
                new PeriodWords(report.period()),
                "/reports/" + report.id(),
                report.receiverName(),
                null,
                StateWords.of(report, false),
                report.state().isSent());
    }

    private ReportsPage.Waiting waiting(Report report) {
        var period = new PeriodWords(report.period());
        return new ReportsPage.Waiting(
                title(report.form(), report.period()), period, report.agencyName(), "/reports/" + report.id());
    }

    /** The title of the form in the period; a later version of the form may have another title. */
    private String title(String form, Period period) {
        return forms.in(form, period).title().in(language.language());
    }
}
