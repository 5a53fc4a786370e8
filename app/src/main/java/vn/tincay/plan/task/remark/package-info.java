/**
 * Remarks on a task ("ý kiến trao đổi"): short words between the body that has the task, the body that handed it down,
 * and the bodies above them. They change nothing of the task.
 */
@NullMarked
@NamedInterface("task.remark")
package vn.tincay.plan.task.remark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
