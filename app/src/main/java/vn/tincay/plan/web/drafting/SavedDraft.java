package vn.tincay.plan.web.drafting;

import java.time.Instant;

/** The line that shows when a draft was saved. */
public record SavedDraft(Instant at) {}
