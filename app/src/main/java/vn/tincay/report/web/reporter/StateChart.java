package vn.tincay.report.web.reporter;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.chart.Chart;
import vn.tincay.report.ReportState;
import vn.tincay.report.web.StateWords;

/** Chart of the number of reports by state, from approved to not begun; each report is counted once. */
final class StateChart {

    /** A roster with fewer lines needs no chart. */
    private static final int FEWEST = 5;

    private static final List<StateWords> ORDER = List.of(
            StateWords.of(ReportState.ACCEPTED, true, false),
            StateWords.of(ReportState.ACCEPTED, false, false),
            StateWords.of(ReportState.SENT, false, false),
            StateWords.of(ReportState.SENT, false, true),
            StateWords.of(ReportState.SUBMITTED, false, false),
            StateWords.of(ReportState.DRAFT, false, false),
            StateWords.of(ReportState.RETURNED, false, false),
            StateWords.of(ReportState.CORRECTING, false, false),
            StateWords.of(null, false, true),
            StateWords.of(null, false, false));

    private StateChart() {}

    /** The chart of the states; null when all reports are in one state, or there are only a few. */
    static @Nullable Chart of(Ui ui, List<StateWords> reports) {
        var counts = reports.stream().collect(Collectors.groupingBy(StateWords::key, Collectors.counting()));
        if (counts.size() < 2 || reports.size() < FEWEST) {
            return null;
        }
        var states =
                ORDER.stream().filter(state -> counts.containsKey(state.key())).toList();
        return new Chart(
                ui.t("report.roster.by-state"),
                null,
                ui.t("report.list.state"),
                states.stream()
                        .map(state -> new Chart.Category(ui.t(state.key()), state.tone(), null))
                        .toList(),
                List.of(new Chart.Series(
                        ui.t("report.roster.agencies"),
                        states.stream()
                                .map(state -> BigDecimal.valueOf(counts.getOrDefault(state.key(), 0L)))
                                .toList())),
                null);
    }
}
