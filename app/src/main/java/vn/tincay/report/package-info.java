/**
 * Figures on their way up: forms as data, windows, drafts, submission, receiving, consolidation, approval, correction,
 * and beside them the live roll-up. A report is one form of one agency for one period; what a head signs is frozen as a
 * version and never changes. A consolidated report stands on accepted versions and on the agency's own entries, and
 * keeps the list of what it stands on, so every figure drills down and can be worked out again.
 */
@NullMarked
package vn.tincay.report;

import org.jspecify.annotations.NullMarked;
