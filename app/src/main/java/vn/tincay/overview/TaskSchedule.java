package vn.tincay.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.StatusTone;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.chart.Schedule;
import vn.tincay.plan.task.PlanTask;

/**
 * The tasks of the agency and its plans that are due in a year, by lead agency and month. The lead of a task that was
 * handed down is the agency that carries it out.
 *
 * @param tones the status colour of each task by the task's id, as in the list of tasks
 */
record TaskSchedule(int year, List<PlanTask> tasks, Map<UUID, StatusTone> tones) {

    private static final int MONTHS = 12;

    /** The number of leads with a row of their own: those with the most tasks. The other leads share one row. */
    private static final int LEADS = 8;

    /** The time line; null when no task is due in the year. */
    @Nullable
    Schedule schedule(Ui ui) {
        if (tasks.isEmpty()) {
            return null;
        }
        var byLead = tasks.stream().collect(Collectors.groupingBy(TaskSchedule::lead));
        var names = byLead.keySet().stream()
                .sorted(Comparator.comparingInt((String name) ->
                                byLead.getOrDefault(name, List.of()).size())
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        // One lead beyond the limit keeps its name: a row "others" for one lead would take the same space.
        int most = names.size() == LEADS + 1 ? names.size() : LEADS;
        var grouped = new LinkedHashMap<String, List<PlanTask>>();
        names.stream().limit(most).forEach(name -> grouped.put(name, byLead.getOrDefault(name, List.of())));
        var others = names.stream()
                .skip(most)
                .flatMap(name -> byLead.getOrDefault(name, List.of()).stream())
                .toList();
        if (!others.isEmpty()) {
            grouped.put(ui.t("overview.schedule.others", names.size() - most), others);
        }
        var rows = new ArrayList<Schedule.Row>();
        grouped.forEach((name, some) -> rows.add(new Schedule.Row(name, cells(some))));
        return new Schedule(
                ui.t("overview.schedule.title", "" + year),
                ui.t("overview.schedule.lead"),
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(month -> new Schedule.Column("" + month, ui.t("overview.schedule.month", month)))
                        .toList(),
                rows,
                todayShare(ui.today()));
    }

    private List<Map<StatusTone, Long>> cells(List<PlanTask> some) {
        var cells = new ArrayList<Map<StatusTone, Long>>();
        for (int month = 1; month <= MONTHS; month++) {
            var cell = new EnumMap<StatusTone, Long>(StatusTone.class);
            for (var task : some) {
                if (month(task) == month) {
                    cell.merge(tones.getOrDefault(task.id(), StatusTone.OPEN), 1L, Long::sum);
                }
            }
            cells.add(cell);
        }
        return cells;
    }

    private static String lead(PlanTask task) {
        var leads = task.content().leadNames();
        return leads.isEmpty() || task.isHandedDown() ? task.agencyName() : leads;
    }

    private static int month(PlanTask task) {
        var due = task.dueOn();
        return due == null ? 0 : due.getMonthValue();
    }

    /** The share of the shown year that has passed, from 0 to 1; below 0 before that year and 1 or more after it. */
    private double todayShare(LocalDate today) {
        return today.getYear() - year + (today.getDayOfYear() - 1.0) / today.lengthOfYear();
    }
}
