package vn.tincay.plan.programme;

import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;

/** Checks the years of a programme or a plan. */
public final class YearSpans {

    private YearSpans() {}

    /**
     * The problem of these years, at {@code fromYear} or {@code toYear}; null when both lie between 2000 and 2100 in
     * order.
     */
    public static @Nullable Problem problem(@Nullable Integer from, @Nullable Integer to) {
        if (from == null || from < 2000 || from > 2100) {
            return Problem.at("fromYear", "plan.problem.year");
        }
        if (to == null || to < 2000 || to > 2100) {
            return Problem.at("toYear", "plan.problem.year");
        }
        return to < from ? Problem.at("toYear", "plan.problem.year-order") : null;
    }
}
