package vn.tincay.plan.web.drafting;

import java.time.Instant;
import vn.tincay.plan.version.PlanDifference;

/**
 * An edit of a plan that was stored after the form was opened.
 *
 * @param difference from what was typed to what is stored
 * @param revision the revision that the form must send in order to replace the stored content by the typed one
 */
public record ConcurrentEdit(String by, Instant at, PlanDifference difference, int revision) {}
