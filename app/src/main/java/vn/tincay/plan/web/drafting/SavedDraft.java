package vn.tincay.plan.web.drafting;

import java.time.Instant;

/** The line that says when a draft was saved. */
public record SavedDraft(Instant at) {}
