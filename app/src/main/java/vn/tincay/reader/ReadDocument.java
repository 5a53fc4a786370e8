package vn.tincay.reader;

import vn.tincay.reader.plan.ReadPlan;

/** A file that was read; the plan may carry warnings, even "this is no plan". */
public record ReadDocument(ReadPlan plan) implements ReadResult {}
