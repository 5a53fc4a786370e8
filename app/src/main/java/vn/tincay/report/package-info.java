/**
 * Reports from draft to approval: forms as data, reporting windows, drafts, submission, receiving, consolidation,
 * approval, correction, and the live roll-up. A report is one form of one agency for one period; what a head signs is
 * frozen as a version and never changes. A consolidated report adds the agency's own entries and accepted versions of
 * the reports below. It stores which versions it includes, so every figure can be traced and computed again.
 */
@NullMarked
package vn.tincay.report;

import org.jspecify.annotations.NullMarked;
