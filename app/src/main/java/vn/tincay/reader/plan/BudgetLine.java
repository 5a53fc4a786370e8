package vn.tincay.reader.plan;

import org.jspecify.annotations.Nullable;

/** An amount in the plan, in đồng. */
public record BudgetLine(
        long amountVnd, @Nullable String what, @Nullable Integer year, Source source) {}
