package vn.tincay.document.reading;

/** The file was read; the plan may carry warnings, down to "this is no plan". */
public record Read(ReadPlan plan) implements Reading {}
