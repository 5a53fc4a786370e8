/**
 * The pages of a task's steps: hand down, accept, refuse, ask for more time.
 */
@NullMarked
package vn.tincay.plan.web.task.step;

import org.jspecify.annotations.NullMarked;
