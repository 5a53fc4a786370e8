/** The steps of a task: who may take each one in which state, the gate that checks this, and the stored history. */
@NullMarked
@NamedInterface("task.step")
package vn.tincay.plan.task.step;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
