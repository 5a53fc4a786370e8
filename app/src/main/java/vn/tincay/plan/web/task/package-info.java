/**
 * Pages of tasks and their steps.
 */
@NullMarked
package vn.tincay.plan.web.task;

import org.jspecify.annotations.NullMarked;
