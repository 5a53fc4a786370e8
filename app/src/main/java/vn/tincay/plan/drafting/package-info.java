/** Writing a plan: drafts, edits and their conflicts, facts taken from a document, and removals. */
@NullMarked
package vn.tincay.plan.drafting;

import org.jspecify.annotations.NullMarked;
