/**
 * Programmes, plans, targets and tasks. A plan is drafted, submitted, signed and issued with a number; from then on it
 * changes only by a new version. Its tasks go down the line ({@link vn.tincay.plan.task}), its targets stand beside the
 * national ones of its programme ({@link vn.tincay.plan.programme}), and the bodies below answer it with plans of their
 * own. Start at {@link vn.tincay.plan.Plans}: nothing is found except through what a viewer may see.
 */
@NullMarked
package vn.tincay.plan;

import org.jspecify.annotations.NullMarked;
