package vn.tincay.plan.web.overview;

import org.jspecify.annotations.Nullable;
import vn.tincay.plan.PlanHistory;
import vn.tincay.plan.version.PlanDifference;
import vn.tincay.plan.web.ContentView;
import vn.tincay.plan.web.PlanHeader;

/** One issued version; {@code difference} is null for the first. */
public record PlanVersionPage(
        PlanHeader head,
        PlanHistory.Version version,
        ContentView content,
        @Nullable PlanDifference difference) {}
