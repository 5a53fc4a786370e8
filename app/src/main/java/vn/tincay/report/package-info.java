/**
 * Reports from draft to approval: forms as data, reporting windows, drafts, submission, receiving, consolidation,
 * approval, correction, and the live roll-up. A report is one form of one agency for one period; what a head signs is
 * frozen as a version and never changes. A consolidated report is built from accepted versions and the agency's own
 * entries. It stores the list of these sources, so every figure can be traced and recomputed.
 */
@NullMarked
package vn.tincay.report;

import org.jspecify.annotations.NullMarked;
