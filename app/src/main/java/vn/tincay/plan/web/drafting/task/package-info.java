/** Pages for writing and removing the tasks of a plan. */
@NullMarked
package vn.tincay.plan.web.drafting.task;

import org.jspecify.annotations.NullMarked;
