/**
 * The steps of a task: who takes each and when, the gate every step passes, and the history it leaves.
 */
@NullMarked
@NamedInterface("task.step")
package vn.tincay.plan.task.step;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
