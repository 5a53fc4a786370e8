package vn.tincay.reader.plan;

import org.jspecify.annotations.Nullable;
import vn.tincay.reader.plan.source.Source;

/** An amount in the plan, in đồng. */
public record BudgetLine(
        long amountVnd, @Nullable String what, @Nullable Integer year, Source source) {}
