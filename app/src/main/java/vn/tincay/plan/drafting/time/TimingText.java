package vn.tincay.plan.drafting.time;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import vn.tincay.plan.task.content.Timing;

/** Formats the time of a task as a date, in the same form for every language. */
public final class TimingText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private TimingText() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String moment(ZonedDateTime moment) {
        return MOMENT.format(moment);
    }

    /** The end of the message key for the kind of time, after {@code plan.time.}. */
    public static String kind(Timing timing) {
        return switch (timing) {
            case Timing.Unstated unstated -> "UNSTATED";
            case Timing.Ongoing ongoing -> "ONGOING";
            case Timing.ByDate byDate -> "BY_DATE";
            case Timing.ByQuarter byQuarter -> "BY_QUARTER";
            case Timing.Recurring recurring -> recurring.rhythm().name();
        };
    }

    /** The due day, due quarter or first day as text; empty for a task without one. */
    public static String day(Timing timing) {
        return switch (timing) {
            case Timing.Unstated unstated -> "";
            case Timing.Ongoing ongoing -> "";
            case Timing.ByDate byDate -> DAY.format(byDate.day());
            case Timing.ByQuarter byQuarter -> "Q" + byQuarter.quarter() + "/" + byQuarter.year();
            case Timing.Recurring recurring -> recurring.first() == null ? "" : DAY.format(recurring.first());
        };
    }
}
