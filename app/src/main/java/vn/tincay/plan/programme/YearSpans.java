package vn.tincay.plan.programme;

import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;

/** The years a programme or a plan may cover. */
public final class YearSpans {

    private YearSpans() {}

    /** What is wrong with these years, bound to {@code fromYear} or {@code toYear}; null when nothing is wrong. */
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
