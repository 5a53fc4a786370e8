package vn.tincay.report.exchange;

import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;

/**
 * A refused row of a request, and why it was refused; the other rows are not affected. {@code cell} is null for the
 * whole row.
 */
public record RowError(int row, String agency, @Nullable String cell, Problem problem) {}
