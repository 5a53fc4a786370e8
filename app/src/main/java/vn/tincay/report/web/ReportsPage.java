package vn.tincay.report.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Page;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListColumn;
import vn.tincay.base.web.list.ListFilter;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.report.OwnReports;
import vn.tincay.report.ReportState;

/**
 * The reports of the viewer's agency, and what waits for it: reports and requests of others.
 *
 * @param mayImportPastFigures whether the viewer may import figures of past periods from a file
 */
public record ReportsPage(
        List<OwnReport> dueReports,
        List<Waiting> toReceive,
        List<Receipt> receipts,
        List<Waiting> extensions,
        List<Overview> rosters,
        Page<OwnReport> all,
        ListQuery query,
        boolean mayImportPastFigures) {

    static final List<ListColumn<OwnReport>> COLUMNS = List.of(
            ListColumn.of("report.list.form", (report, ui) -> report.title()),
            ListColumn.of("report.list.period", (report, ui) -> report.period().in(ui)),
            ListColumn.of("report.list.receiver", (report, ui) -> report.receiver()),
            ListColumn.of(
                    "report.list.state", (report, ui) -> ui.t(report.state().key())));

    /** The query of the list of all reports. The due reports above it are not filtered. */
    static ListQuery query(FormInput input, int thisYear) {
        return ListQuery.at(
                        "/reports",
                        input,
                        ListFilter.words("q", "report.list.words"),
                        ListFilter.choice("state", "report.list.state", "report.list.any", ReportsPage::states),
                        ListFilter.choice("year", "report.list.year", "report.list.any", ui -> years(thisYear)))
                .sortedBy("form", "period", "receiver", "state");
    }

    private static List<Choice> states(Ui ui) {
        return Stream.concat(Stream.of(ReportState.values()).map(Enum::name), Stream.of(OwnReports.APPROVED))
                .map(state -> Choice.of(state, ui.t("report.state." + state)))
                .toList();
    }

    private static List<Choice> years(int thisYear) {
        return IntStream.rangeClosed(2020, thisYear + 1)
                .mapToObj(year -> Choice.of("" + year, "" + year))
                .toList()
                .reversed();
    }

    /**
     * @param href null for a report that does not exist yet; a button creates it
     * @param receiver null at the top of the line of reporting
     * @param due null in the list of all reports, which shows no due days
     */
    public record OwnReport(
            String title,
            String form,
            PeriodWords period,
            @Nullable String href,
            @Nullable String receiver,
            @Nullable LocalDate due,
            StateWords state,
            boolean done) {}

    public record Waiting(String title, PeriodWords period, String agency, String href) {}

    /** Several reports on one form for one period that can be received on one page. */
    public record Receipt(String title, PeriodWords period, String href, long reports) {}

    public record Overview(String title, PeriodWords period, String href, long all, long sent, long late) {}
}
