package vn.tincay.reader.plan;

import org.jspecify.annotations.Nullable;
import vn.tincay.reader.plan.source.Source;

/**
 * An amount in the plan, in đồng. {@code what} are the words before the amount and {@code year} the year that they
 * name; null when there are none.
 */
public record BudgetLine(
        long amountVnd, @Nullable String what, @Nullable Integer year, Source source) {}
