/**
 * Programmes, plans, targets and tasks. A plan is drafted, submitted, signed and issued with a number; from then on it
 * changes only by a new version. Its tasks are handed down to the bodies below ({@link vn.tincay.plan.task}), its
 * targets are compared with the national targets of its programme ({@link vn.tincay.plan.programme}), and the bodies
 * below answer it with plans of their own. Start reading at {@link vn.tincay.plan.Plans}, which finds plans within what
 * the viewer may see.
 */
@NullMarked
package vn.tincay.plan;

import org.jspecify.annotations.NullMarked;
