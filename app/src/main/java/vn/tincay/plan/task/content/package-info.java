/**
 * The content of a task as a plan states it: its fields ({@link vn.tincay.plan.task.content.TaskField}), the bodies
 * it names and its time. What happens to the task later is not part of it.
 */
@NullMarked
@NamedInterface("task.content")
package vn.tincay.plan.task.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
