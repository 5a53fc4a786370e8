package vn.tincay.report.web.reporter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.chart.Chart;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListColumn;
import vn.tincay.base.web.list.ListFilter;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.report.web.PeriodWords;
import vn.tincay.report.web.StateWords;

/**
 * Who reports to an agency, and how far each is.
 *
 * @param own whether it is the roster of the viewer's own agency: only then there is somebody to remind
 * @param appoints whether the viewer may say who reports
 * @param levels of those who report, to move the due day of one; empty where there is but one
 * @param typed to move the due day of those below, or of one level of them
 * @param ground what the receiver's signed consolidation stands on; null while none is signed
 * @param states of all who report, whatever is listed
 */
public record RosterPage(
        String form,
        String title,
        PeriodWords period,
        String receiver,
        boolean own,
        long all,
        long sent,
        long accepted,
        long late,
        long returned,
        long missing,
        ListQuery query,
        List<Line> lines,
        List<Choice> levels,
        FormInput typed,
        boolean appoints,
        @Nullable Ground ground,
        List<StateWords> states) {

    static final List<ListColumn<Line>> COLUMNS = List.of(
            ListColumn.of("report.roster.agency", (line, ui) -> line.name()),
            ListColumn.of("report.list.state", (line, ui) -> ui.t(line.state().key())),
            ListColumn.of("report.list.due", (line, ui) -> line.due()),
            ListColumn.of("report.roster.signed", (line, ui) -> ui.dateTime(line.signedAt())));

    /** All who report, or those who are {@code missing}, {@code late} or {@code returned}. */
    static ListQuery query(String path, FormInput asked) {
        return ListQuery.at(
                path,
                asked,
                ListFilter.hidden("receiver"),
                ListFilter.view(
                        "show",
                        "report.roster.show",
                        ui -> Stream.of("all", "missing", "late", "returned")
                                .map(one -> Choice.of(one, ui.t("report.roster.show-" + one)))
                                .toList()));
    }

    /** On how many of the reports asked for the receiver's signed consolidation stands. */
    public record Ground(int taken, int asked) {}

    /** How many are in which state, or null where the figures on top say it all. */
    public @Nullable Chart chart(Ui ui) {
        return StateChart.of(ui, states);
    }

    /** Whether anybody listed has somebody below to report to them. */
    public boolean hasLevelsBelow() {
        return lines.stream().anyMatch(line -> line.belowHref() != null);
    }

    /**
     * @param afterLock whether it was signed after the figures above were locked
     * @param below how many report to this agency in turn, with the address of that roster
     */
    public record Line(
            UUID agency,
            String name,
            @Nullable String href,
            StateWords state,
            boolean late,
            boolean afterLock,
            @Nullable Instant signedAt,
            LocalDate due,
            int below,
            @Nullable String belowHref,
            @Nullable Instant remindedAt) {}
}
