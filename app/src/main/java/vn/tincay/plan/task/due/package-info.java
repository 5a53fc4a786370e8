/** Due days of tasks: extensions, changed days, reminders. */
@NullMarked
@NamedInterface("task.due")
package vn.tincay.plan.task.due;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
