/**
 * Writing a plan: drafts, edits and their conflicts, facts taken over from a read document, and removals.
 */
@NullMarked
package vn.tincay.plan.drafting;

import org.jspecify.annotations.NullMarked;
