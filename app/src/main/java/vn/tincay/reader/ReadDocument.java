package vn.tincay.reader;

import vn.tincay.reader.plan.ReadPlan;

/** The file was read; the plan may carry warnings, down to "this is no plan". */
public record ReadDocument(ReadPlan plan) implements ReadResult {}
