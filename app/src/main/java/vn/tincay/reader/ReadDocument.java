package vn.tincay.reader;

import vn.tincay.reader.plan.ReadPlan;

/** The result for a file that was read. A warning of the plan may say that the document is not a plan. */
public record ReadDocument(ReadPlan plan) implements ReadResult {}
