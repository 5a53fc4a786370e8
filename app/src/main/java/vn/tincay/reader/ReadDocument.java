package vn.tincay.reader;

import vn.tincay.reader.plan.ReadPlan;

/** A file that was read. The plan may carry warnings, even that the document is not a plan. */
public record ReadDocument(ReadPlan plan) implements ReadResult {}
