/**
 * Writing a plan: drafts, edits and their conflicts, a second reading of its paper, and removals.
 */
@NullMarked
package vn.tincay.plan.drafting;

import org.jspecify.annotations.NullMarked;
