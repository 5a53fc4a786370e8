/** Handing a whole plan down in one step: what the plan proposes, the order, its check, the rows and notices. */
@NullMarked
@NamedInterface("handover")
package vn.tincay.plan.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
