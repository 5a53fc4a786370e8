package vn.tincay.plan.web.drafting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The line that shows when a draft was saved.
 *
 * @param at null when the report was sent before the draft arrived, so that nothing was saved
 */
public record SavedDraft(@Nullable Instant at) {}
