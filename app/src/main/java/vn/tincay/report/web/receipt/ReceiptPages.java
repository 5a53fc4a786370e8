package vn.tincay.report.web.receipt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;
import vn.tincay.report.deadline.ReportDeadlines;
import vn.tincay.report.form.Form;
import vn.tincay.report.period.Period;
import vn.tincay.report.web.PeriodWords;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.viewer.Viewer;

/** Builds the page of the reports that wait for receipt, for a new request and after a step that was partly refused. */
@Component
class ReceiptPages {

    private final Reports reports;
    private final ReceiptLines lines;
    private final ReportDeadlines deadlines;
    private final RequestLanguage language;
    private final Clock clock;

    ReceiptPages(
            Reports reports, ReceiptLines lines, ReportDeadlines deadlines, RequestLanguage language, Clock clock) {
        this.reports = reports;
        this.lines = lines;
        this.deadlines = deadlines;
        this.language = language;
        this.clock = clock;
    }

    /** The page for a new request. The address says which reports are ticked, by default those without a mark. */
    ReceiptPage page(Viewer viewer, Form form, Period period, ListQuery query) {
        Predicate<ReceiptPage.Line> ticked = switch (query.input().text(ReceiptPage.TICK)) {
            case "all" -> line -> true;
            case "none" -> line -> false;
            default -> line -> !line.isMarked();
        };
        return page(viewer, form, period, query, ticked, Set.of(), 0);
    }

    /**
     * @param changed reports that changed since the page was shown
     * @param accepted how many reports the step accepted
     */
    ReceiptPage page(
            Viewer viewer,
            Form form,
            Period period,
            ListQuery query,
            Predicate<ReceiptPage.Line> ticked,
            Set<UUID> changed,
            int accepted) {
        var waiting = reports.visibleTo(viewer).toReceive(form.code(), period);
        var words = VietnameseText.fold(query.input().trimmed("q"));
        var asked = waiting.stream()
                .filter(report -> VietnameseText.fold(report.agencyName()).contains(words))
                .toList();
        var cells = ShownCells.of(form, query.input().text(ShownCells.FIELD));
        var shown = lines.of(viewer, form, period, asked, cells, changed).stream()
                .sorted(order(query))
                .toList();
        return new ReceiptPage(
                form.title().in(language.language()),
                new PeriodWords(period),
                new PeriodWords(period.previous()),
                "/rosters/" + form.code() + "/" + period,
                query,
                cells.stream().map(cell -> cell.title().in(language.language())).toList(),
                shown,
                shown.stream().filter(ticked).map(ReceiptPage.Line::id).collect(Collectors.toSet()),
                form.narratives().size(),
                waiting.size(),
                closes(viewer, form, period, waiting),
                accepted);
    }

    /** By agency when the address asks for it; otherwise the reports with most marks first. */
    private static Comparator<ReceiptPage.Line> order(ListQuery query) {
        var byAgency = Comparator.comparing(ReceiptPage.Line::agency, VietnameseText.order());
        var asked = query.ordering();
        if (asked != null) {
            return asked.descending() ? byAgency.reversed() : byAgency;
        }
        return Comparator.comparingInt((ReceiptPage.Line line) -> line.marks().size())
                .reversed()
                .thenComparing(byAgency);
    }

    private @Nullable LocalDate closes(Viewer viewer, Form form, Period period, List<Report> waiting) {
        return waiting.stream()
                .map(Report::level)
                .distinct()
                .map(level -> deadlines
                        .ofReporters(form.code(), period, viewer.agency(), level)
                        .closes())
                .filter(day -> !LocalDate.now(clock).isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
