package vn.tincay.base.web.chart;

import java.util.stream.Collectors;
import vn.tincay.base.web.Ui;

/** The sentence that summarises work on a time line. */
public final class ScheduleWords {

    private ScheduleWords() {}

    /** How many pieces of work are in which state, and in which span of time most of them are. */
    public static String of(Ui ui, Schedule schedule) {
        var totals = schedule.totals();
        if (totals.isEmpty()) {
            return ui.t("base.chart.no-work");
        }
        var states = totals.entrySet().stream()
                .map(entry -> ui.t("base.tone", entry.getKey()) + ": " + ui.number(entry.getValue()))
                .collect(Collectors.joining("; "));
        int busiest = schedule.busiest();
        return ui.t("base.chart.work", states, schedule.columns().get(busiest).name(), schedule.total(busiest));
    }
}
