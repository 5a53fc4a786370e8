package vn.tincay.report.exchange;

import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;

/** A row of a request that was refused, and why; the other rows are not affected. {@code cell} is null for the whole row. */
public record RowError(int row, String agency, @Nullable String cell, Problem problem) {}
