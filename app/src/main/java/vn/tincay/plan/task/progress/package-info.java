/** Progress and completion of tasks, with evidence. */
@NullMarked
@NamedInterface("task.progress")
package vn.tincay.plan.task.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
