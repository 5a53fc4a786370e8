package vn.tincay.plan.task.content;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The time at which a task is to be done. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Timing.Unstated.class, name = "unstated"),
    @JsonSubTypes.Type(value = Timing.Ongoing.class, name = "ongoing"),
    @JsonSubTypes.Type(value = Timing.ByDate.class, name = "by_date"),
    @JsonSubTypes.Type(value = Timing.ByQuarter.class, name = "by_quarter"),
    @JsonSubTypes.Type(value = Timing.Recurring.class, name = "recurring")
})
public sealed interface Timing {

    /** The document states no time, and none was entered. */
    record Unstated() implements Timing {
        @Override
        public @Nullable LocalDate dueFrom(LocalDate day) {
            return null;
        }
    }

    /** "Thường xuyên" (ongoing): there is no due day. */
    record Ongoing() implements Timing {
        @Override
        public @Nullable LocalDate dueFrom(LocalDate day) {
            return null;
        }
    }

    /** The task is due once, on this day. */
    record ByDate(LocalDate day) implements Timing {
        @Override
        public LocalDate dueFrom(LocalDate from) {
            return day;
        }
    }

    /** The task is due once, on the last day of a quarter. */
    record ByQuarter(int year, int quarter) implements Timing {

        private static final List<String> NUMERALS = List.of("I", "II", "III", "IV");

        /** The quarter as documents write it, I to IV. */
        public String numeral() {
            return NUMERALS.get(quarter - 1);
        }

        @Override
        public LocalDate dueFrom(LocalDate from) {
            return LocalDate.of(year, Month.of(quarter * 3), 1).with(TemporalAdjusters.lastDayOfMonth());
        }
    }

    /**
     * The task is due repeatedly: on {@code first} and every interval after it; without a first day, at the end of each
     * period.
     */
    record Recurring(Recurrence rhythm, @Nullable LocalDate first) implements Timing {
        @Override
        public LocalDate dueFrom(LocalDate day) {
            if (first == null) {
                return rhythm.endOfPeriod(day);
            }
            long times = 0;
            var due = first;
            while (due.isBefore(day)) {
                due = rhythm.dueDay(first, ++times);
            }
            return due;
        }
    }

    /**
     * The first due day on or after this day; null for an ongoing task and without a stated time. A single due day is
     * returned even when it is past.
     */
    @Nullable
    LocalDate dueFrom(LocalDate day);

    /**
     * The next due day of a recurring task after the due day {@code due}; null for other tasks, and when none is left
     * in the plan.
     */
    default @Nullable LocalDate dueAfter(LocalDate due, LocalDate planEnds) {
        if (!(this instanceof Recurring)) {
            return null;
        }
        var next = dueFrom(due.plusDays(1));
        return next == null || next.isAfter(planEnds) ? null : next;
    }
}
