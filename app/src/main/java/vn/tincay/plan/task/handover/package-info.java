/** Handing a task down, and what follows: acceptance, refusal, withdrawal, rerouting to another body. */
@NullMarked
@NamedInterface("task.handover")
package vn.tincay.plan.task.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
