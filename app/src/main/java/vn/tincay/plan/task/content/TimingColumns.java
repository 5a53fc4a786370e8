package vn.tincay.plan.task.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Timing} as the columns {@code time_kind, time_day, time_quarter, time_year, time_rhythm}.
 *
 * @param day the due day, or the first of a recurring task
 */
public record TimingColumns(
        String kind,
        @Nullable LocalDate day,
        @Nullable Integer quarter,
        @Nullable Integer year,
        @Nullable String rhythm) {

    public static TimingColumns of(Timing timing) {
        return switch (timing) {
            case Timing.Unstated unstated -> new TimingColumns("unstated", null, null, null, null);
            case Timing.Ongoing ongoing -> new TimingColumns("ongoing", null, null, null, null);
            case Timing.ByDate byDate -> new TimingColumns("by_date", byDate.day(), null, null, null);
            case Timing.ByQuarter byQuarter ->
                new TimingColumns("by_quarter", null, byQuarter.quarter(), byQuarter.year(), null);
            case Timing.Recurring recurring ->
                new TimingColumns(
                        "recurring",
                        recurring.first(),
                        null,
                        null,
                        recurring.rhythm().name().toLowerCase(Locale.ROOT));
        };
    }

    public static Timing read(ResultSet row) throws SQLException {
        var day = row.getObject("time_day", LocalDate.class);
        return switch (row.getString("time_kind")) {
            case "by_date" -> new Timing.ByDate(day);
            case "by_quarter" -> new Timing.ByQuarter(row.getInt("time_year"), row.getInt("time_quarter"));
            case "recurring" ->
                new Timing.Recurring(
                        Recurrence.valueOf(row.getString("time_rhythm").toUpperCase(Locale.ROOT)), day);
            case "ongoing" -> new Timing.Ongoing();
            default -> new Timing.Unstated();
        };
    }
}
