/**
 * Handing a task down and what follows: acceptance, refusal, withdrawal, another body.
 */
@NullMarked
@NamedInterface("task.handover")
package vn.tincay.plan.task.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
