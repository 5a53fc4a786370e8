package vn.tincay.report;

import org.jspecify.annotations.Nullable;

/** Why a report is given back; cell null when the reason concerns the whole. */
public record Reason(@Nullable String cell, String words) {}
