package vn.tincay.plan.web;

import org.jspecify.annotations.Nullable;
import vn.tincay.plan.PlanDifference;
import vn.tincay.plan.PlanHistory;

/** One version as it was issued; {@code difference} is null for the first. */
public record PlanVersionPage(
        PlanHead head,
        PlanHistory.Version version,
        ContentView content,
        @Nullable PlanDifference difference) {}
