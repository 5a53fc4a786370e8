package vn.tincay.report;

import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;

/** One row of a request that was not taken, and why; the other rows were. */
public record Fault(int row, String agency, @Nullable String cell, Problem problem) {}
