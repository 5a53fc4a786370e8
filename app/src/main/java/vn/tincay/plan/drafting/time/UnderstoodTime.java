package vn.tincay.plan.drafting.time;

import org.jspecify.annotations.Nullable;
import vn.tincay.plan.task.content.Timing;

/**
 * The time that words of a document state.
 *
 * @param doubt why a person should compare the time with the words; null when the words leave no doubt
 */
public record UnderstoodTime(Timing timing, @Nullable Doubt doubt) {

    /** Why a time may not be what the words mean. */
    public enum Doubt {
        /** The words name a day that is not in the calendar, such as 31/6; no day is taken in its place. */
        NO_SUCH_DAY,
        /** The time lies before or after the years of the plan. */
        OUTSIDE_PLAN,
        /** The words name several times, and a task has one: the last of them. */
        SEVERAL_TIMES,
        /** The words name a part of a year, quarter or month without a day: "cuối năm" (at the end of the year). */
        VAGUE,
        /** Some words say more about the time than was understood. */
        UNCLEAR
    }

    static UnderstoodTime unclear() {
        return new UnderstoodTime(new Timing.Unstated(), Doubt.UNCLEAR);
    }
}
