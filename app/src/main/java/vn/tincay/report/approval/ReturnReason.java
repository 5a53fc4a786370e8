package vn.tincay.report.approval;

import org.jspecify.annotations.Nullable;

/** Why a report is given back; cell null when the reason concerns the whole. */
public record ReturnReason(@Nullable String cell, String words) {}
