package vn.tincay.report.exchange;

import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;

/** One row of a request that was not taken, and why; the other rows were. */
public record RowError(int row, String agency, @Nullable String cell, Problem problem) {}
