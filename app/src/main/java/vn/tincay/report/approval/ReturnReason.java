package vn.tincay.report.approval;

import org.jspecify.annotations.Nullable;

/** A reason for returning a report; cell is null when it concerns the whole report. */
public record ReturnReason(@Nullable String cell, String words) {}
