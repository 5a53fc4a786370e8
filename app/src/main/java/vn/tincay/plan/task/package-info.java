/**
 * Tasks of plans. A task is handed down to bodies below, which accept it, ask for an extension or refuse; each answer
 * is stored as a row. Progress is reported with text, a figure and files for tasks that have none below them; the
 * progress of the tasks above is computed by their declared rule and never typed. The due status is computed from due
 * day, completion and clock and never stored.
 */
@NullMarked
@NamedInterface("task")
package vn.tincay.plan.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
